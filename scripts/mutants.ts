/** How far the checks can be trusted, measured: writes docs/mutants.md. */
import { writeFileSync } from 'node:fs';
import { pageOf } from './mutants/page';
import { runMutants } from './mutants/run';

const PAGE = 'docs/mutants.md';

const page = pageOf(await runMutants((line) => process.stdout.write(`${line}\n`)));
writeFileSync(PAGE, page);
process.stdout.write(`\n${page}`);
