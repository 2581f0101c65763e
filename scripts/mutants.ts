/** How far the checks can be trusted, measured: writes docs/mutants.md. */
import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { pageOf } from './mutants/page';
import { runMutants } from './mutants/run';

const PAGE = 'docs/mutants.md';

const page = pageOf(await runMutants((line) => process.stdout.write(`${line}\n`)));
writeFileSync(PAGE, await format(page, { ...(await resolveConfig(PAGE)), filepath: PAGE }));
process.stdout.write(`\n${page}`);
