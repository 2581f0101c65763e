/**
 * `npm run grammar`: writes the parser of src/core/criteria/grammar.peggy. The result is committed, and it is plain code:
 * nothing is compiled at run time, which the add-in's content security policy would not allow.
 *
 * Peggy makes every rule anew for each text it parses, and notes what it expected wherever a rule fails. Criteria are short and
 * many, and the grammar accepts every text, so both would cost more than the parsing: the rules are made once, and what was
 * expected is left out.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import peggy from 'peggy';

const GRAMMAR = new URL('../src/core/criteria/grammar.peggy', import.meta.url);
const PARSER = new URL('../src/core/criteria/grammar.generated.js', import.meta.url);

/** The grammar's own initializer begins with this line. */
const BEGIN = '// For each text';

/** Replaces what must be there: another version of Peggy may write other code. */
function replace(source, from, to) {
  const replaced = source.replace(from, to);
  if (replaced === source) throw new Error(`The parser that Peggy writes has changed: ${String(from)} is not in it.`);
  return replaced;
}

/** The source of the parser of a grammar. */
export function parserOf(grammar) {
  let source = peggy.generate(grammar, { output: 'source', format: 'es' });
  source = replace(
    source,
    /function peg\$parse\(input, options\) \{\n.*\n/,
    'const peg$parse = (() => {\n  let input = "";\n  let options = {};\n',
  );
  source = replace(source, /\n *if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}/g, '');
  source = replace(source, / *const peg\$e\d+ = .*;\n/g, '');
  source = replace(
    source,
    BEGIN,
    'return (newInput, newOptions) => {\n  input = newInput;\n  options = newOptions;\n  peg$currPos = peg$savedPos = peg$maxFailPos = 0;',
  );
  return replace(
    source,
    / *const peg\$success = [\s\S]*?\n\}\n\nconst peg\$allowedStartRules/,
    "  if (peg$result === peg$FAILED || peg$currPos < input.length) throw new Error('The grammar must take every text.');\n" +
      '  return peg$result;\n};\n})();\n\nconst peg$allowedStartRules',
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(PARSER, parserOf(readFileSync(GRAMMAR, 'utf8')));
}
