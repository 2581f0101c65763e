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
      rows: [['一、评价结论'], ['综合得分91.5分，'], ['等级为“优”。'], ['A < B & C']],
    });
  });

  it('leaves tables out', async () => {
    const { rows } = await readWordFile(wordFile(['前', [['决策', '20']], '后']), 'a.docx');
    expect(rows).toEqual([['前'], ['后']]);
  });

  it.each<[string, Uint8Array, string]>([
    ['an empty file', new Uint8Array(), 'files.empty'],
    ['text', strToU8('报告'), 'files.not-word'],
    ['a workbook', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'files.not-word'],
    ['a file cut off', wordFile(['文字']).slice(0, 200), 'files.truncated'],
    ['broken markup', wordFile([], { 'word/document.xml': strToU8('<w:document') }), 'files.damaged'],
    [
      'more than a computer should unpack',
      wordFile(['文字'], { 'word/styles.xml': new Uint8Array(40 * 1024 * 1024) }),
      'files.too-large',
    ],
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
    rows: [['文字']],
  });

  it('come last, with a number where the name is taken', () => {
    const { sheets } = withTexts({ sheets: [sheet('报告'), sheet('表')] }, [sheet('报告'), sheet('报告')]);
    expect(sheets.map(({ name }) => name)).toEqual(['报告', '表', '报告 (2)', '报告 (3)']);
  });
});
