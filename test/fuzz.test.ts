/** The short form of `npm run fuzz`: another seed finds other files, this one always the same. */
import { runFuzz } from '../scripts/fuzz/run';
import { tryFile } from '../scripts/fuzz/trial';
import { tryWriting } from '../scripts/fuzz/writing';

it('hostile files and texts: read rightly or refused in a sentence', async () => {
  const rows = await runFuzz(20, 4, 12);
  expect(rows.flatMap(({ kind, faults }) => faults.map((fault) => `${kind}: ${fault}`))).toEqual([]);
  expect(rows.reduce((sum, { tried }) => sum + tried, 0)).toBeGreaterThan(90);
  expect(rows.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThan(40);
});

it('faults while writing: the former file or the new one is whole', async () => {
  const { tried, said, faults } = await tryWriting();
  expect(faults).toEqual([]);
  expect(tried).toBe(90);
  // A fault that only made the write look twice is none that is said.
  expect(said).toBeGreaterThan(60);
});

it('tells a fault from none', async () => {
  const none = await tryFile(new TextEncoder().encode('x'));
  expect(none).toEqual({ faults: [], outcome: 'refused' });
});
