/** The field's words stand in `core/terms`: elsewhere in core no pattern spells Chinese text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import ts from 'typescript';

const CORE = resolve('src/core');
/** The words themselves, what is shown to people, and the two rooms of running text, whose patterns are yet to be moved. */
const ROOMS_OF_WORDS = ['terms', 'messages', 'reading/prose', 'checks/told'];
/** Characters, and the signs that stand between them only: 、。「」. */
const HAN = /[\p{Script=Han}\u3001-\u3011]/u;

/** Patterns of a source that spell Chinese text or its punctuation. */
function patternsIn(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node) && HAN.test(node.text)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest));
  return found;
}

test('a pattern would be seen', () => {
  expect(
    patternsIn("const a = /^(?:合计|小计)$/; // /总计/\nconst b = 'x/合计/y'; const c = /[，。]/g; const d = /\\d+/;"),
  ).toEqual(['/^(?:合计|小计)$/', '/[，。]/g']);
});

test('no pattern outside the words spells Chinese text', () => {
  const files = readdirSync(CORE, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => name.endsWith('.ts') && !ROOMS_OF_WORDS.some((room) => name.startsWith(`${room}/`)));
  expect(files.length).toBeGreaterThan(200);
  const found = files.flatMap((name) =>
    patternsIn(readFileSync(join(CORE, name), 'utf8')).map((text) => `${name}: ${text}`),
  );
  expect(found).toEqual([]);
});
