import { strToU8, zipSync } from 'fflate';
import { render } from '../../src/core/messages';
import type { SheetSnapshot } from '../../src/core/model';
import { FileProblem, readWordFile, withTexts } from '../../src/files';
import { wordFile } from './word';

describe('the text of a Word file', () => {
  it('is a sheet of paragraphs, named after the file', async () => {
    const bytes = wordFile(['一、评价结论', '综合得分91.5分，\n等级为“优”。', '', 'A < B & C']);
    expect(await readWordFile(bytes, 'reports/评价报告[终稿].docx')).toEqual({
      name: '评价报告 终稿',
      visibility: 'visible',
      origin: { row: 0, column: 0 },
      merges: [],
      rows: [['一、评价结论'], ['综合得分91.5分，'], ['等级为“优”。'], ['A < B & C']],
    });
  });

  it('leaves tables out', async () => {
    const { rows } = await readWordFile(wordFile(['前', [['决策', '20']], '后']), 'a.docx');
    expect(rows).toEqual([['前'], ['后']]);
  });

  const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const MC =
    'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:v="urn:schemas-microsoft-com:vml"';
  const body = (xml: string) =>
    wordFile([], { 'word/document.xml': strToU8(`<w:document ${W} ${MC}><w:body>${xml}</w:body></w:document>`) });
  const run = (words: string) => `<w:r><w:t>${words}</w:t></w:r>`;

  it.each<[what: string, xml: string, lines: string[]]>([
    [
      'formatted parts, links and insertions',
      `<w:p>${run('一')}<w:hyperlink>${run('二')}</w:hyperlink><w:ins>${run('三')}</w:ins></w:p>`,
      ['一二三'],
    ],
    [
      'contents of controls',
      `<w:sdt><w:sdtPr><w:t>x</w:t></w:sdtPr><w:sdtContent><w:p>${run('一')}</w:p></w:sdtContent></w:sdt>`,
      ['一'],
    ],
    [
      'nothing that was deleted or moved away',
      `<w:p>${run('一')}<w:del><w:r><w:delText>二</w:delText></w:r></w:del><w:moveFrom>${run('三')}</w:moveFrom></w:p>`,
      ['一'],
    ],
    ['no codes of fields', `<w:p><w:r><w:instrText>PAGE</w:instrText></w:r>${run('一')}</w:p>`, ['一']],
    [
      'tabs and breaks',
      '<w:p><w:pPr><w:tabs><w:tab/></w:tabs></w:pPr><w:r><w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t></w:r></w:p>',
      ['一\t二', '三'],
    ],
    [
      'paragraphs of which the mark was deleted as one',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('一')}</w:p><w:p>${run('二')}</w:p>`,
      ['一二'],
    ],
    [
      'a drawn box once, behind its paragraph',
      `<w:p>${run('一')}<w:r><mc:AlternateContent><mc:Choice>${run('x')}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p>${run('框')}</w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('二')}</w:p>`,
      ['一二', '框'],
    ],
    [
      'nothing of other namespaces',
      `<w:p>${run('一')}<z:r xmlns:z="urn:z"><z:t>x</z:t><w:t>y</w:t></z:r></w:p><z:p xmlns:z="urn:z">${run('z')}</z:p>`,
      ['一'],
    ],
  ])('has %s', async (_, xml, lines) => {
    const { rows } = await readWordFile(body(xml), 'a.docx');
    expect(rows).toEqual(lines.map((line) => [line]));
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'files.empty'],
    ['text', strToU8('报告'), 'files.not-word'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'files.not-word'],
    ['a file cut off', wordFile(['文字']).slice(0, 200), 'files.truncated'],
    ['broken markup', wordFile([], { 'word/document.xml': strToU8('<w:document') }), 'files.damaged'],
    [
      'more than a computer should unpack',
      wordFile(['文字'], { 'word/document.xml': new Uint8Array(70 * 1024 * 1024) }),
      'files.too-large',
    ],
    [
      'more lines than any report has',
      wordFile([Array<string>(100_001).fill('字').join('\n')]),
      'files.too-many-lines',
    ],
    ['more paragraphs than any report has', wordFile(Array<string>(100_001).fill('字')), 'files.too-many-lines'],
    ['a paragraph longer than a cell', wordFile(['字'.repeat(32_768)]), 'files.text-too-long'],
  ])('%s is refused in words', async (_, bytes, id) => {
    const problem = await readWordFile(bytes, 'report.docx').then(
      () => null,
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(FileProblem);
    if (!(problem instanceof FileProblem)) return;
    expect(problem.problem.id).toBe(id);
    for (const language of ['zh', 'en'] as const) expect(render(problem.problem, language)).toContain('report.docx');
  });
});

describe('texts beside a workbook', () => {
  const sheet = (name: string): SheetSnapshot => ({
    name,
    visibility: 'visible',
    origin: { row: 0, column: 0 },
    merges: [],
    rows: [['文字']],
  });

  it('come last, with a number where the name is taken', () => {
    const { sheets } = withTexts({ sheets: [sheet('报告'), sheet('表')] }, [sheet('报告'), sheet('报告')]);
    expect(sheets.map(({ name }) => name)).toEqual(['报告', '表', '报告 (2)', '报告 (3)']);
  });
});
