/** What nobody foresaw costs one file its result, never the run. */
import type * as Evaluate from '../../src/core/evaluate';
import { formFile } from './form';
import { pe } from './support';

jest.mock('../../src/core/evaluate', () => {
  const actual = jest.requireActual<typeof Evaluate>('../../src/core/evaluate');
  return {
    ...actual,
    evaluate: (...args: Parameters<typeof actual.evaluate>) => {
      if (args[0].sheets.some(({ name }) => name === '坏')) throw new RangeError('Maximum call stack size exceeded');
      return actual.evaluate(...args);
    },
  };
});

it('is one sentence, exit code 2, and the other files have theirs', async () => {
  const files = { 'bad.xlsx': formFile({ sheet: '坏' }), 'good.xlsx': formFile({}) };
  const { exitCode, out, err } = await pe(['check', '--json', 'bad.xlsx', 'good.xlsx'], files);
  expect(exitCode).toBe(2);
  expect(err.split('\n')).toEqual([expect.stringContaining('bad.xlsx')]);
  expect(err).toContain('Maximum call stack size exceeded');
  const [bad, good] = JSON.parse(out) as { file: string; error?: string; findings?: unknown[] }[];
  expect(bad).toEqual({ file: 'bad.xlsx', error: err });
  expect(good?.findings?.length).toBeGreaterThan(0);
});

it('is one sentence for any other command too', async () => {
  const { exitCode, err } = await pe(['summary', 'bad.xlsx', '-o', 'out.xlsx'], {
    'bad.xlsx': formFile({ sheet: '坏' }),
  });
  expect(exitCode).toBe(2);
  expect(err.split('\n')).toHaveLength(1);
  expect(err).not.toMatch(/\n\s+at /);
});
