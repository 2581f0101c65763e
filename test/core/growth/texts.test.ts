/** Reading one text: four times as much of whatever it repeats costs four times as many steps. */
import { scoreIndicator } from '../../../src/core/criteria';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { findFigures, readQuantity } from '../../../src/core/quantity';
import { HOSTILE } from '../../fixtures/hostile-criteria';
import { HOSTILE_FIGURES } from '../../fixtures/hostile-figures';
import { read as readReport } from '../reading/prose/facts';
import { startCounting, stepsOf, stopCounting } from './steps';

beforeAll(startCounting);
afterAll(stopCounting);

/** Four times the length takes at most so many steps: below n^1.15, for what is sorted or halved. */
const MOST = 4 ** 1.15;

/** The longest text that is read as one figure, the longest that Excel keeps, and the longest criterion that is read. */
const CELL = 60;
const FULL_CELL = 32_764;
const CRITERION = 6000;

const repeated = (piece: string, length: number): string =>
  piece.repeat(Math.ceil(length / piece.length)).slice(0, length);

/** How many times the steps `length` characters cost of those of a quarter of them. */
function growth(read: (text: string) => unknown, piece: string, length: number): number {
  // Tables that are filled when they are asked for the first time. What is remembered of a text is of this text alone.
  read(repeated(piece, length - 1));
  const [small, large] = [length / 4, length].map((size) => stepsOf(() => read(repeated(piece, size))));
  return (large ?? NaN) / (small ?? NaN);
}

describe('figures', () => {
  it.each(HOSTILE_FIGURES)('in a sentence of many times %j', (piece) => {
    expect(growth(findFigures, piece, 20_000)).toBeLessThan(MOST);
  });

  it.each(HOSTILE_FIGURES)('in cells of many times %j', (piece) => {
    expect(growth(readQuantity, piece, CELL)).toBeLessThan(MOST);
    expect(growth(readQuantity, piece, FULL_CELL)).toBeLessThan(MOST);
  });
});

const ROW = {
  points: readQuantity(10),
  target: readQuantity('100%'),
  actual: readQuantity('90%'),
  profile: DEFAULT_PROFILE,
  name: '',
};

/** Reads a criterion and applies it. */
const scored = (criterion: string) => scoreIndicator({ ...ROW, criterion });

describe('criteria', () => {
  it.each(HOSTILE)('%s', (_name, piece) => {
    expect(growth(scored, piece, CRITERION)).toBeLessThan(MOST);
  });

  it.each(HOSTILE)('%s, longer than any criterion', (_name, piece) => {
    expect(growth(scored, piece, 5 * CRITERION)).toBeLessThan(MOST);
  });
});

describe('reports', () => {
  it.each([
    ...['得5分，', '支出5万元。', '等级为优，', '“X”指标：预期指标值为“5”。', '共', '=', '1*='],
    ...['1、', '项目', 'a。', '其中：'],
  ])('of many times %j', (piece) => {
    expect(growth(readReport, piece, 20_000)).toBeLessThan(MOST);
  });
});
