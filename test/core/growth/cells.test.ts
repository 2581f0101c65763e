/** Functions of cells over whole columns: four times the rows cost four times as many steps. */
import { scoreCells } from '../../../src/core/cells';
import { checkCells } from '../../../src/core/cells/check';
import { eachCell } from '../../../src/core/cells/ranges';
import { startCounting, stepsOf, stopCounting } from './steps';

beforeAll(startCounting);
afterAll(stopCounting);

/** A little more than four for what is sorted or halved. */
const MOST = 4.5;

const rows = (count: number, write: (row: number) => readonly unknown[]) =>
  Array.from({ length: count }, (_, row) => write(row));
const FORM = [
  ['三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['检验台次', '≥100台', '120台', '100', '100'],
];

const WORK: Readonly<Record<string, (count: number) => unknown>> = {
  'rows that are scored': (count) =>
    scoreCells({
      points: rows(count, (row) => [String(row % 20)]),
      target: rows(count, (row) => [`≥${String(row + 1)}台`]),
      actual: rows(count, (row) => [`${String(row)}台`]),
    }),
  'blank rows below what is joined': (count) => {
    const column = rows(count, (row) => [row < 3 ? row : '']);
    return eachCell([column, column], (cells) => cells.join(''));
  },
  'blank rows below what is checked': (count) =>
    checkCells([...FORM, ...rows(count, () => ['', '', '', '', ''])], { sheet: '自评表', row: 0, column: 0 }, 'zh'),
};

it.each(Object.entries(WORK))('%s', (_name, work) => {
  work(250);
  const [few, many] = [1000, 4000].map((count) => stepsOf(() => work(count)));
  expect((many ?? NaN) / (few ?? NaN)).toBeLessThan(MOST);
});
