import { evaluate } from '../../../src/core/evaluate';
import type { Snapshot } from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/reading';
import { startCounting, stepsOf, stopCounting } from './steps';
import {
  book,
  form,
  indicator,
  list,
  listed,
  projectName,
  sheet,
  smallForm,
  text,
  times,
} from './workbooks';

beforeAll(startCounting);
afterAll(stopCounting);

/** Four times as much costs four times as many steps, and a little for what is sorted or halved. */
const MOST = 4.5;
const SIZE = 64;

const KINDS: Readonly<Record<string, (n: number) => Snapshot>> = {
  'rows full though the target was missed': (n) =>
    book(
      sheet(
        '自评表',
        form(
          '甲项目',
          times(n, (at) => indicator(at, { actual: '3家' })),
        ),
      ),
    ),
  'rows full though the target was missed, with exceptions': (n) =>
    book(
      sheet(
        '自评表',
        form(
          '甲项目',
          times(n, (at) => indicator(at, { actual: '3家' })),
        ),
      ),
      sheet('例外说明', [
        ['检查', '指标', '说明', '确认人', '指纹'],
        ...times(n, (at) => ['score-total', `检查企业${String(at)}数量`, '已核实', '甲', 'abcdefghijkl']),
      ]),
    ),
  'lists of projects': (n) => book(...times(n, (at) => sheet(`清单${String(at)}`, list([listed(at), listed(at + 1)])))),
  'a list and the sheets of its projects': (n) =>
    book(
      sheet('清单', list(times(n, (at) => listed(at)))),
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
    ),
  'a list and sentences on its projects': (n) =>
    book(sheet('清单', list(times(n, (at) => listed(at)))), text(times(n, (at) => `${projectName(at)}得分为90分。`))),
};

/** Whole projects cost so much that what is between them shows in the reading alone. */
const READ: Readonly<Record<string, (n: number) => Snapshot>> = {
  'projects and texts of their names': (n) =>
    book(
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
      ...times(n, (at) => sheet(`文${String(at)}`, [['项目名称', projectName(at)], ['项目支出100万元。']])),
    ),
  'projects and sheets called after them': (n) =>
    book(
      ...times(n, (at) => sheet(`表${String(at)}`, smallForm(projectName(at)))),
      ...times(n, (at) => text(['项目支出100万元。'], `${projectName(at)}资金`)),
    ),
};

/** How many times the steps four times as much costs. */
function growth(run: (snapshot: Snapshot) => unknown, workbook: (n: number) => Snapshot, size: number): number {
  const [small, large] = [workbook(size), workbook(4 * size)];
  run(workbook(2));
  const steps = stepsOf(() => run(small));
  return stepsOf(() => run(large)) / steps;
}

test.each(Object.entries(KINDS))('evaluating %s', (_, workbook) => {
  expect(growth(evaluate, workbook, SIZE)).toBeLessThan(MOST);
});

test.each(Object.entries(READ))('reading %s', (_, workbook) => {
  expect(growth(readWorkbook, workbook, 4 * SIZE)).toBeLessThan(MOST);
});
