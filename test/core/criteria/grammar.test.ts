import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const FOLDER = path.join(__dirname, '../../../src/core/criteria');
const parser = readFileSync(path.join(FOLDER, 'grammar.generated.js'), 'utf8');

describe('grammar.generated.js', () => {
  it('is what grammar.peggy says (npm run grammar)', () => {
    const script = new URL('../../../scripts/grammar.mjs', `file://${__filename}`).href;
    const print = `import { readFileSync } from 'node:fs'; import { parserOf } from ${JSON.stringify(script)};
      process.stdout.write(parserOf(readFileSync(${JSON.stringify(path.join(FOLDER, 'grammar.peggy'))}, 'utf8')));`;
    const written = execFileSync(process.execPath, ['--input-type=module', '-e', print], { encoding: 'utf8' });
    expect(parser === written).toBe(true);
  });

  it('compiles nothing at run time', () => {
    expect(parser).not.toMatch(/\beval\b|\bFunction\(/);
  });
});
