/** How the written sheets come out of a printer: each with its own pages and headings, and words to choose from where there are few. */
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { evaluate } from '../../../src/core/evaluate';
import { planSummary } from '../../../src/core/summary';
import { addSheets, readWorkbookFile } from '../../../src/files';

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
