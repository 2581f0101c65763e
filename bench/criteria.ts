/** Reading and scoring by real wordings, and what hostile texts cost as they grow. */
import { scoreIndicator, type ScoreInput } from '../src/core/criteria';
import { cut } from '../src/core/criteria/language/tokens/lexer';
import { assemble } from '../src/core/criteria/meaning/assemble';
import { DEFAULT_PROFILE } from '../src/core/profiles';
import { readQuantity } from '../src/core/quantity';
import { HOSTILE } from '../test/fixtures/hostile-criteria';
import { fastest } from './timing';
import { asNew, wordings } from './wordings';

export interface CriteriaSpeed {
  readonly source: string;
  readonly wordings: number;
  /** Criteria a second, read and scored: each text new, and texts scored before. */
  readonly fresh: number;
  readonly seen: number;
}

/** A batch is long enough for the clock of the processor, and short enough to find a quiet moment. */
const BATCH = 2000;

/** Times the wordings, on one core. */
export async function criteriaSpeed(runs = 40): Promise<CriteriaSpeed> {
  const { source, all } = wordings();
  const rows = all.map(({ points, target, actual }) => ({
    points: readQuantity(points),
    target: readQuantity(target),
    actual: readQuantity(actual),
    profile: DEFAULT_PROFILE,
    name: '',
  }));
  let n = 0;
  const batch = (text: (place: number) => string): ScoreInput[] =>
    Array.from({ length: BATCH }, (_, at) => {
      const row = rows[at % rows.length];
      if (!row) throw new Error('There are no wordings.');
      return { ...row, criterion: text(at % rows.length) };
    });
  const textOf = (place: number): string => all[place]?.criterion ?? '';
  const fresh: ScoreInput[][] = Array.from({ length: runs }, () =>
    batch((place) => asNew(all[place] ?? { criterion: '', points: null, target: null, actual: null }, ++n)),
  );
  const known = batch(textOf);
  const score = (inputs: readonly ScoreInput[]): void => {
    for (const input of inputs) scoreIndicator(input);
  };
  let run = 0;
  const newMilliseconds = await fastest(runs, () => {
    score(fresh[run++] ?? []);
  });
  const seenMilliseconds = await fastest(runs, () => {
    score(known);
  });
  const aSecond = (milliseconds: number): number => (BATCH * 1000) / milliseconds;
  return { source, wordings: all.length, fresh: aSecond(newMilliseconds), seen: aSecond(seenMilliseconds) };
}

export interface Growth {
  readonly name: string;
  /** Milliseconds for n, 2n and 4n characters. */
  readonly times: readonly [number, number, number];
}

const SHORTEST = 7500;
/** Shorter work than this is measured by doing it again and again. */
const MEASURABLE = 4;

/** Milliseconds to read a text whole, without the limit to which criteria are read. */
async function timeToRead(text: string): Promise<number> {
  const work = (times: number) => () => {
    for (let time = 0; time < times; time++) assemble(cut(text), text);
  };
  const once = await fastest(2, work(1));
  const times = Math.max(1, Math.ceil(MEASURABLE / Math.max(once, 0.05)));
  return (await fastest(3, work(times))) / times;
}

/** What each hostile text costs as it grows from 7,500 characters to 30,000. */
export async function hostileGrowth(): Promise<readonly Growth[]> {
  const growth: Growth[] = [];
  for (const [name, piece] of HOSTILE) {
    const textOf = (length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const times: [number, number, number] = [
      await timeToRead(textOf(SHORTEST)),
      await timeToRead(textOf(2 * SHORTEST)),
      await timeToRead(textOf(4 * SHORTEST)),
    ];
    growth.push({ name, times });
  }
  return growth;
}
