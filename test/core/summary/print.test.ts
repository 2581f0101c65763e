/** How the written sheets come out of a printer: each with its own pages and headings, and words to choose from where there are few. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { evaluate } from '../../../src/core/evaluate';
import { planSummary } from '../../../src/core/summary';
import { selfEvaluation } from '../../../src/core/forms/kinds/self-evaluation';
import { addSheets, newWorkbook, readWorkbookFile } from '../../../src/files';

const NAME = '001-ningxia-equipment.xlsx';

async function written() {
  const bytes = readFileSync(`samples/${NAME}`);
  const result = evaluate(await readWorkbookFile(bytes, NAME));
  const once = await addSheets(bytes, NAME, planSummary(result, 'zh'));
  return { result, once, twice: await addSheets(once, NAME, planSummary(result, 'zh')) };
}

/** The worksheets that have the text in them. */
function sheetsWith(bytes: Uint8Array, text: string): string[] {
  return Object.entries(unzipSync(bytes)).flatMap(([path, content]) => {
    const xml = path.startsWith('xl/worksheets/sheet') ? strFromU8(content) : '';
    return xml.includes(text) ? [xml] : [];
  });
}

it('numbers the pages of each sheet from one, under its name', async () => {
  const { once } = await written();
  const sheets = sheetsWith(once, '&amp;C&amp;A · &amp;P</oddFooter>');
  expect(sheets).toHaveLength(2);
  for (const sheet of sheets) expect(sheet).toContain('firstPageNumber="1" useFirstPageNumber="1"');
});

it('offers words for the status of each finding, once, also when it is written again', async () => {
  const { result, once, twice } = await written();
  const [plan] = planSummary(result, 'zh').filter(({ name }) => name === '检查结果');
  const [list] = plan?.lists ?? [];
  expect(list?.words).toEqual(['待处理', '处理中', '已改正', '已说明', '不改正']);
  expect((list?.area.bottom ?? 0) - (list?.area.top ?? 0) + 1).toBe(result.findings.length);
  for (const bytes of [once, twice]) {
    const [sheet = ''] = sheetsWith(bytes, '待处理,处理中');
    expect(sheet.match(/<dataValidation /g)).toHaveLength(1);
    expect(sheet).toContain('<dataValidations count="1">');
  }
});

it('draws charts without a frame, which would be cut at the edge of the print area', async () => {
  const { once } = await written();
  const parts = Object.entries(unzipSync(once)).filter(([path]) => path.startsWith('xl/charts/chart'));
  expect(parts.length).toBeGreaterThan(0);
  for (const [, content] of parts)
    expect(strFromU8(content)).toContain('<a:ln><a:noFill/></a:ln></c:spPr></c:chartSpace>');
});

/** Forms that state a score and, where one is given, a grade below it. */
async function chartOf(grade: string | null) {
  const plans = ['甲', '乙'].map((name) => {
    const plan = selfEvaluation.plan({ name, hasFunctions: false });
    const typed: Readonly<Record<string, string | number>> = {
      '2 2': `${name}项目`,
      '5 3': 80,
      '5 4': 80,
      '5 5': 80,
      '5 7': 1,
      '5 8': 10,
      '12 3': '完成数量',
      '12 4': '≥10个',
      '12 5': '10个',
      '12 7': 10,
      '22 7': 20,
      ...(grade !== null && { '22 8': `等级：${grade}` }),
    };
    const cells = plan.cells.map(({ row, column, style, value }) => ({
      row,
      column,
      style,
      value: typed[`${String(row)} ${String(column)}`] ?? value,
    }));
    return { ...plan, cells };
  });
  const bytes = await newWorkbook(plans, 'a.xlsx');
  const [plan] = planSummary(evaluate(await readWorkbookFile(bytes, 'a.xlsx')), 'zh');
  const [chart] = plan?.charts ?? [];
  const sum = plan?.cells.filter(
    ({ row, column }) => chart && column === chart.values.left && row >= chart.values.top && row <= chart.values.bottom,
  );
  return [chart?.title, sum?.slice(0, 4).reduce((all, { value }) => all + Number(value), 0)];
}

it('charts the grades that tables state, and those of the scores where none states one', async () => {
  expect(await chartOf('差')).toEqual(['等级分布（所写）', 2]);
  expect(await chartOf(null)).toEqual(['等级分布', 2]);
});
