import { evaluate } from '../../src/core/evaluate';
import { FORMS } from '../../src/core/forms';
import { insertForm, takeSnapshot } from '../../src/excel';
import { cost, FORM, open, problemOf } from './support';

const NAME = '项目支出绩效自评表';

it('inserts the form, brings it to the front, a step to undo for what it says and one for what adorns it', async () => {
  const host = open([FORM]);
  const spent = await cost(host, async () => {
    expect(await insertForm('self')).toBe(NAME);
  });
  expect(spent).toMatchObject({ syncs: 4, undoSteps: 2, cleared: [] });
  expect(host.book.active.name).toBe(NAME);
  expect(host.book.active.selection).toEqual([{ top: 2, left: 2, bottom: 2, right: 2 }]);
});

it('gets a number beside another of its name', async () => {
  const host = open([{ ...FORM, name: NAME }]);
  expect(await insertForm('self')).toBe(`${NAME} 2`);
  expect(host.person.values(`${NAME}!A1`)).toEqual([['一级指标']]);
});

it('has formulas for scores where Excel has the functions, and lists to choose from that refuse nothing', async () => {
  const host = open([{ name: '空' }]);
  await insertForm('self');
  const sheet = host.book.sheets.find(({ name }) => name === NAME);
  expect(sheet?.cellAt(12, 7)?.formula).toBe('=IF(F13="","",PE.SCORE(G13,E13,F13))');
  const [list] = sheet?.validations ?? [];
  expect(list?.areas).toEqual([{ top: 17, left: 5, bottom: 21, right: 5 }]);
  expect(JSON.stringify([...(list?.bag ?? [])])).toMatch(/达成预期指标,.*"ShowAlert":false/i);
});

it.each(FORMS.map(({ id }) => id))('says that %s is not filled in, and nothing else, while it is empty', async (id) => {
  open([{ name: '空' }]);
  const sheet = await insertForm(id);
  const { findings, problems } = evaluate(await takeSnapshot());
  expect(findings).toEqual([]);
  expect(problems).toEqual([{ id: 'coverage.form-blank', data: { sheet } }]);
});

it('is read and checked when it is filled in', async () => {
  const host = open([{ name: '空' }]);
  await insertForm('self');
  const fill = (cell: string, value: string | number) => host.person.type(`${NAME}!${cell}`, value);
  fill('C3', '图书馆延时开放');
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
  expect(await problemOf(insertForm('self'))).toBe('excel.protected');
});
