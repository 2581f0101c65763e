/** Calls of `scoreIndicator` a second on one core: with inputs seen before, and with every text new. */
import { Bench } from 'tinybench';
import { scoreIndicator, type ScoreInput } from '../src/core/criteria';
import type { Quantity } from '../src/core/model';
import { DEFAULT_PROFILE } from '../src/core/profiles';
import { readQuantity } from '../src/core/quantity';

export interface ScoringSpeed {
  /** Every text was scored before. */
  readonly seen: number;
  /** No criterion, target or actual value was scored before. */
  readonly fresh: number;
}

const BATCH = 2000;

/** Criteria as tables have them; `n` makes each text a new one. */
const CRITERIA: readonly ((n: string) => string)[] = [
  (n) => `第${n}号执行率达到100%得满分，每下降2%扣0.1分，扣完为止。`,
  (n) => `${n}类项目完成率≥95%得10分，95%~90%得8分，90%~80%得6分，<80%不得分`,
  (n) => `得分=第${n}号预算执行率*分值`,
  (n) => `第${n}批全部完成得满分，未完成一项扣0.5分`,
  (n) => `第${n}号指标完成值达到指标值，记满分；未达到指标值，按B/A*该指标分值记分`,
  () => '',
  () => '',
  () => '',
];

function input(place: number, run: number): ScoreInput {
  const n = String(run * BATCH + place);
  const criterion = CRITERIA[place % CRITERIA.length]?.(n) ?? '';
  const quantities: [Quantity, Quantity] =
    place % 2 === 0
      ? [readQuantity('100%'), readQuantity(`${String(80 + (place % 20))}.${n}%`)]
      : [readQuantity(`≥${n}台`), readQuantity(`${String(Number(n) - (place % 7))}台`)];
  const [target, actual] = quantities;
  return { points: readQuantity('10'), target, actual, criterion, profile: DEFAULT_PROFILE, name: `指标${n}` };
}

const batch = (run: number): ScoreInput[] => Array.from({ length: BATCH }, (_, place) => input(place, run));

/** Measures both; a second or two each. */
export async function scoringSpeed(): Promise<ScoringSpeed> {
  const known = batch(0).slice(0, 500);
  let run = 1;
  let fresh = batch(run);
  const bench = new Bench({ time: 1000, warmupTime: 300 });
  bench.add('seen', () => {
    for (const one of known) scoreIndicator(one);
  });
  bench.add(
    'fresh',
    () => {
      for (const one of fresh) scoreIndicator(one);
    },
    {
      beforeEach: () => {
        fresh = batch(++run);
      },
    },
  );
  await bench.run();
  const callsOf = (name: string, size: number): number => {
    const result = bench.getTask(name)?.result;
    return result?.state === 'completed' ? (size * 1000) / result.latency.p50 : 0;
  };
  return { seen: callsOf('seen', known.length), fresh: callsOf('fresh', BATCH) };
}
