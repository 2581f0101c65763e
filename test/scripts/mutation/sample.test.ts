import { drawnOf, MOST_WITHOUT_SAMPLE, sampleOf, USUAL_SAMPLE } from '../../../scripts/mutation/sample';

interface Change {
  file: string;
  mutator: string;
  original: string;
  replacement: string;
  line: number;
}

/** One mutant a line; every tenth changes the same thing as the one before it. */
const mutants = (count: number, file = 'a.ts'): Change[] =>
  Array.from({ length: count }, (_, line) => {
    const number = String(line % 10 === 9 ? line - 1 : line);
    return { file, mutator: 'ConditionalExpression', original: `x === ${number}`, replacement: 'true', line };
  });

const linesOf = (changes: readonly Change[]): number[] => changes.map(({ line }) => line);

describe('a sample of mutants', () => {
  it('is the same every time, without repetition, in the order of the file', () => {
    const lines = linesOf(sampleOf(mutants(1000), 200));
    expect(lines).toEqual(linesOf(sampleOf(mutants(1000), 200)));
    expect(lines).toHaveLength(200);
    expect(new Set(lines).size).toBe(200);
    expect(lines).toEqual([...lines].sort((a, b) => a - b));
    expect(lines.every((line) => line >= 0 && line < 1000)).toBe(true);
  });

  it('takes all when there are no more than asked for', () => {
    expect(sampleOf(mutants(30), 30)).toEqual(mutants(30));
    expect(sampleOf(mutants(30), 31)).toEqual(mutants(30));
    expect(sampleOf(mutants(30), 29)).toHaveLength(29);
    expect(sampleOf([], 5)).toEqual([]);
  });

  it('reaches every part of a file about equally', () => {
    const lines = linesOf(sampleOf(mutants(1000), 500));
    const quarters = [0, 1, 2, 3].map((quarter) => lines.filter((line) => Math.floor(line / 250) === quarter).length);
    // 125 each; three standard deviations of a draw without replacement are 21.
    for (const drawn of quarters) expect(Math.abs(drawn - 125)).toBeLessThan(35);
  });

  it('is another with another seed', () => {
    const seeds = [1, 2].map((seed) => linesOf(sampleOf(mutants(1000), 200, seed)));
    expect(seeds[0]).not.toEqual(seeds[1]);
  });

  it('stays as it was when lines move or another file comes before', () => {
    const moved = mutants(1000).map((change) => ({ ...change, line: change.line + 7 }));
    expect(linesOf(sampleOf(moved, 200))).toEqual(linesOf(sampleOf(mutants(1000), 200)).map((line) => line + 7));
    const drawn = sampleOf([...mutants(1000, 'b.ts'), ...mutants(1000)], 2000);
    expect(drawn).toHaveLength(2000);
    const both = sampleOf([...mutants(50, 'b.ts'), ...mutants(1000)], 200).filter(({ file }) => file === 'a.ts');
    const alone = new Set(linesOf(sampleOf(mutants(1000), 200)));
    expect(both.every(({ line }) => alone.has(line))).toBe(true);
  });
});

describe('how many are drawn', () => {
  it.each([
    ['nothing asked, few mutants', MOST_WITHOUT_SAMPLE, undefined, undefined],
    ['nothing asked, one too many', MOST_WITHOUT_SAMPLE + 1, undefined, USUAL_SAMPLE],
    ['all asked', MOST_WITHOUT_SAMPLE + 1, 'all' as const, undefined],
    ['fewer asked than there are', 300, 299, 299],
    ['as many asked as there are', 300, 300, undefined],
  ])('%s', (_name, all, asked, drawn) => {
    expect(drawnOf(all, asked)).toBe(drawn);
  });

  it('is at least a thousand', () => {
    expect(USUAL_SAMPLE).toBeGreaterThanOrEqual(1000);
  });
});
