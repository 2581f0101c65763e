import { evaluate } from '../../src/core/evaluate';
import { insertSampleForm, takeSnapshot } from '../../src/excel';
import { planForm } from '../../src/excel/sample-form';
import { cost, FORM, open, problemOf } from './support';

const NAME = '项目支出绩效自评表';

it('inserts the form, brings it to the front, a step to undo for what it says and one for what adorns it', async () => {
  const host = open([FORM]);
  const spent = await cost(host, async () => {
    expect(await insertSampleForm()).toBe(NAME);
  });
  expect(spent).toMatchObject({ syncs: 4, undoSteps: 2, cleared: [] });
  expect(host.book.active.name).toBe(NAME);
  expect(host.book.active.selection).toEqual([{ top: 2, left: 1, bottom: 2, right: 1 }]);
});

it('gets a number beside another of its name', async () => {
  const host = open([{ ...FORM, name: NAME }]);
  expect(await insertSampleForm()).toBe(`${NAME} 2`);
  expect(host.person.values(`${NAME}!A1`)).toEqual([['一级指标']]);
});

it('contradicts nothing while it is empty', async () => {
  open([{ name: '空' }]);
  await insertSampleForm();
  const { findings, problems } = evaluate(await takeSnapshot());
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(problems).toEqual([]);
});

it('has points of 100, and areas that do not overlap', () => {
  const { cells, merges } = planForm(NAME);
  const points = cells
    .filter(({ column, value }) => column === 6 && typeof value === 'number')
    .map(({ value }) => value);
  expect(points.pop()).toBe(100);
  expect(points.reduce<number>((sum, value) => sum + Number(value), 0)).toBe(100);
  const taken = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row += 1) {
      for (let column = left; column <= right; column += 1) {
        const place = `${String(row)} ${String(column)}`;
        expect(taken.has(place)).toBe(false);
        taken.add(place);
      }
    }
  }
});

it('is read and checked when it is filled in', async () => {
  const host = open([{ name: '空' }]);
  await insertSampleForm();
  const fill = (cell: string, value: string | number) => host.person.type(`${NAME}!${cell}`, value);
  fill('B3', '图书馆延时开放');
  fill('D6', 86);
  fill('E6', 86);
  fill('F6', 82.56);
  fill('H6', '96%');
  fill('I6', 9.6);
  const rows: [string, string, string, number][] = [
    ['开放天数', '≥120天', '124天', 10],
    ['活动场次', '≥40场', '36场', 9],
  ];
  rows.forEach(([name, target, actual, score], index) => {
    const row = String(13 + index);
    fill(`D${row}`, name);
    fill(`E${row}`, target);
    fill(`F${row}`, actual);
    fill(`H${row}`, score);
  });
  const { projects, findings } = evaluate(await takeSnapshot());
  expect(projects).toHaveLength(1);
  const [project] = projects;
  expect(project?.name).toBe('图书馆延时开放');
  const named = project?.indicators.slice(0, 2) ?? [];
  expect(named.map(({ name, level1, points }) => [name, level1, points?.value.text])).toEqual([
    ['开放天数', expect.stringContaining('产出指标'), '10'],
    ['活动场次', expect.stringContaining('产出指标'), '10'],
  ]);
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
});

it('says that the structure of the workbook is protected', async () => {
  open({ sheets: [FORM], structureProtected: true });
  expect(await problemOf(insertSampleForm())).toBe('excel.protected');
});
