/** What reaches a terminal: words, and our own colours. */
import { colorsOf, harmless, jsonText, terminal } from '../../src/cli/terminal';
import { pad, widthOf, wrap } from '../../src/cli/wrap';
import { formFile } from './form';
import { pe } from './support';

const ATTACKS = [
  '\u001b[2J',
  '\u001b[8m',
  '\u001b]0;title\u0007',
  '\u001b]8;;https://attacker.example\u0007',
  '\u001b]52;c;eA==\u0007',
  '\u009b31m',
  '\b\b',
  '\r没有发现问题',
  '\n没有发现问题',
  '\u2028没有发现问题',
  '\u202e',
  '\u2066',
  '\u200f',
  '\u{e0041}',
  '\ufdd0',
  '\ufffe',
  '\u007f',
];
const ACTING =
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufdd0\ufffe\u{e0000}-\u{e007f}]/u;

describe('a text of the workbook', () => {
  it.each(ATTACKS)('%j acts on no terminal', (attack) => {
    expect(harmless(`甲${attack}乙`)).not.toMatch(ACTING);
    expect(harmless(`甲${attack}乙`)).not.toContain('\n');
  });

  it('shows what was left out of it', () => {
    expect(harmless('\u001b[2J\u202e\u007f')).toBe('␛[2J<U+202E>␡');
    expect(harmless('决策 （20分）😀 é')).toBe('决策 （20分）😀 é');
  });

  it('is the same data in JSON', () => {
    for (const attack of ATTACKS) {
      expect(jsonText({ attack }).replaceAll('\n', '')).not.toMatch(ACTING);
      expect(JSON.parse(jsonText({ attack }))).toEqual({ attack });
    }
  });
});

describe('colours', () => {
  const sentTo = (write: (console: ReturnType<typeof terminal>) => void) => {
    const out: string[] = [];
    write(
      terminal({
        out: (text) => out.push(text),
        err: (text) => out.push(text),
        readFile: () => Promise.reject(new Error()),
        writeFile: () => Promise.reject(new Error()),
        columns: 100,
        colors: true,
      }),
    );
    return out.join('|');
  };

  it('are ours alone', () => {
    const { bold, red } = colorsOf({ colors: true });
    expect(sentTo((console) => console.out(`${bold(red('错'))} \u001b[32m没有发现问题`))).toBe(
      '\u001b[1m\u001b[31m错\u001b[39m\u001b[22m ␛[32m没有发现问题',
    );
    expect(sentTo((console) => console.err('\u001b[2J'))).toBe('␛[2J');
  });
});

it.each(ATTACKS)('%j in every place of a workbook and in names of files reaches no terminal', async (attack) => {
  const bytes = formFile({ name: `指标${attack}`, project: `项目${attack}`, sheet: `表${attack}` });
  const formats = ['text', 'concise', 'json', 'jsonl', 'csv'].map((format) => ['check', '--format', format]);
  for (const args of [...formats, ['check'], ['check', '--format', 'text', '--lang', 'en']]) {
    const { out, err } = await pe([...args, 'x.xlsx', `${attack}.xlsx`, 'x.xlsx'], { 'x.xlsx': bytes });
    expect(out).toContain('x.xlsx');
    if (args.includes('text')) expect(out).toContain('指标');
    expect(err).not.toBe('');
    // Lines of CSV end with both characters.
    for (const text of [out.replace(/\r$/gm, ''), err]) {
      expect(text).not.toMatch(ACTING);
      expect(text).not.toMatch(/^没有发现问题/m);
    }
  }
});

describe('a line', () => {
  it('is broken where it is full, and not before a mark that closes', () => {
    expect(wrap('预算执行率，达到', 12)).toEqual(['预算执行率，', '达到']);
    expect(wrap('预算执行率，达到', 10)).toEqual(['预算执行', '率，达到']);
    expect(wrap('a b c d', 3)).toEqual(['a b', 'c d']);
  });

  it.each([4, 7, 12, 33, 36, 60, 98])('is never wider than %d columns', (columns) => {
    const text = '“检验台次”目标值 ≥100台，完成值 103台（含复检），没有写明原因；得分 9.5 分（满分 10 分）。';
    const lines = wrap(text, columns);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(columns);
    expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    if (columns > 12) for (const line of lines) expect(line).not.toMatch(/^[，。；）]/);
  });

  it('is broken in the end also before marks that close', () => {
    const lines = wrap('」'.repeat(4000), 100);
    expect(Math.max(...lines.map(widthOf))).toBeLessThanOrEqual(100);
    expect(lines.join('')).toBe('」'.repeat(4000));
  });

  it('is measured like others measure it', () => {
    expect(['abc', '决策（20分）', '😀', 'é', '①', '%'].map(widthOf)).toEqual([3, 12, 2, 1, 1, 1]);
    expect(pad('决', 4)).toBe('决  ');
  });
});
