/**
 * `npm run grammar`: writes the parser of src/core/criteria/grammar.peggy. The result is committed, and it is plain code:
 * nothing is compiled at run time, which the add-in's content security policy would not allow.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';

const GRAMMAR = new URL('../src/core/criteria/grammar.peggy', import.meta.url);
const PARSER = new URL('../src/core/criteria/grammar.generated.js', import.meta.url);

/** The source of the parser of a grammar. */
export function parserOf(grammar) {
  return peggy.generate(grammar, { output: 'source', format: 'es' });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PARSER, parserOf(readFileSync(GRAMMAR, 'utf8')));
}
