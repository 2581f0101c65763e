import { openWorkbook } from '../../workbench/page/file/open';
import { text, workbookParts, zip } from '../files/build';

it('opens a workbook of more rows than a call takes arguments', async () => {
  const sheet = `<sheetData><row r="1">${text('A1', '项目')}</row><row r="150000"><c r="A150000"><f>A1</f><v>1</v></c></row></sheetData>`;
  const { data } = await openWorkbook(zip(workbookParts([sheet])), '表.xlsx');
  expect(data.sheets[0]?.rows).toHaveLength(150_000);
  expect(data.sheets[0]?.formulas?.at(-1)).toEqual(['=A1']);
});
