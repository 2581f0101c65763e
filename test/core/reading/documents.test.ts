/** Word documents: their tables and their text are read in their order, and their places are named as a person finds them. */
import { evaluate } from '../../../src/core/evaluate';
import { placeName } from '../../../src/core/messages/places';
import type { DocumentBlock, DocumentCell, DocumentSnapshot, Snapshot } from '../../../src/core/model';
import { withDocuments } from '../../../src/core/reading/document/layout';

/** A paragraph; `#` before it makes a heading, `[1]` a footnote. */
function paragraph(line: string): DocumentBlock {
  const [, marks = '', note, text = ''] = /^(#*)(?:\[(\d)\])?(.*)$/s.exec(line) ?? [];
  return {
    kind: 'paragraph',
    text,
    level: marks === '' ? null : marks.length,
    note: note === undefined ? null : { kind: 'footnote', number: Number(note) },
  };
}

/** A table a row a line; `<` is merged with the cell to its left, `^` with the one above. */
function table(text: string): DocumentBlock {
  const rows = text
    .trim()
    .split('\n')
    .map((line) => {
      const cells: DocumentCell[] = [];
      for (const [left, word] of line.split('|').entries()) {
        const trimmed = word.trim();
        const before = cells.at(-1);
        if (trimmed === '<' && before) cells[cells.length - 1] = { ...before, right: left };
        else cells.push({ text: trimmed === '^' ? '' : trimmed, left, right: left, isContinued: trimmed === '^' });
      }
      return cells;
    });
  return { kind: 'table', rows };
}

const report = (...blocks: readonly DocumentBlock[]): DocumentSnapshot => ({ name: '报告', blocks });

function found(snapshot: Snapshot): string[] {
  return evaluate(snapshot).findings.map(
    ({ check, at, stated, computed }) => `${check} ${at.sheet} ${placeName(at, 'zh')}: ${stated} ↔ ${computed}`,
  );
}

const alone = (...blocks: readonly DocumentBlock[]) => found({ sheets: [], documents: [report(...blocks)] });

const LOTS = '项目 | 金额（万元）\n甲工程 | 10\n乙工程 | 20.5\n合计 | 31.5';

describe('places', () => {
  const places = (...blocks: readonly DocumentBlock[]) => {
    const [sheet] = withDocuments({ sheets: [], documents: [report(...blocks)] }).sheets;
    return sheet?.document?.map((row) => `${row.kind} ${String(row.number)} ${row.under}`);
  };

  it('count paragraphs and tables apart; a line of a paragraph has no number of its own', () => {
    expect(places(paragraph('甲\n乙'), table('a | b\nc | d'), paragraph('丙'), table('e | f'))).toEqual([
      'paragraph 1 ',
      'paragraph 1 ',
      'table 1 ',
      'table 1 ',
      'paragraph 2 ',
      'table 2 ',
    ]);
  });

  it('say the heading they stand under, numbered or by its style, and the caption of a table', () => {
    expect(
      places(
        paragraph('一、项目概况'),
        paragraph('概况如下。'),
        paragraph('#资金情况'),
        paragraph('资金到位，使用合规，一、二期均已完工。'),
        paragraph('表1-2  资金表'),
        paragraph('单位：万元'),
        table('a | b'),
        table('c | d'),
      ),
    ).toEqual([
      'paragraph 1 一、项目概况',
      'paragraph 2 一、项目概况',
      'paragraph 3 资金情况',
      'paragraph 4 资金情况',
      'paragraph 5 资金情况',
      'paragraph 6 资金情况',
      'table 1 表1-2 资金表',
      'table 2 资金情况',
    ]);
  });

  it('put notes behind the text under their heading, where they tear no list apart', () => {
    expect(places(paragraph('#一'), paragraph('甲'), paragraph('[1]注'), paragraph('乙'), paragraph('#二'))).toEqual([
      'paragraph 1 一',
      'paragraph 2 一',
      'paragraph 3 一',
      'footnote 1 一',
      'paragraph 4 二',
    ]);
  });

  it('count the cells that are seen in a row', () => {
    const result = evaluate({
      sheets: [],
      documents: [report(table('项目 | < | 金额（万元）\n甲工程 | < | 10\n乙工程 | < | 20.5\n合计 | < | 31.5'))],
    });
    expect(result.findings.map(({ at }) => at.document)).toEqual([
      { kind: 'table', number: 1, row: 4, column: 2, under: '' },
    ]);
  });

  it('of all that was not compared are named, too', () => {
    const { coverage } = evaluate({ sheets: [], documents: [report(paragraph('全年共接待读者63180人次。'))] });
    expect(coverage.places.map(({ at }) => placeName(at, 'en'))).toEqual(['paragraph 1']);
  });
});

describe('a document', () => {
  it('has tables that are checked like those of a sheet', () => {
    expect(alone(paragraph('支出如下。'), table(LOTS))).toEqual(['table-total 报告 表1第4行第2列: 31.5 ↔ 30.5']);
  });

  it('reads a scored table with merged cells, and the conclusion above it', () => {
    const scores = table(
      '一级指标 | 二级指标 | 三级指标 | 分值 | 得分\n产出指标 | 数量指标 | 检验台次 | 50 | 48\n^ | ^ | 检验批次 | 20 | 20\n效益指标 | 社会效益 | 事故下降率 | 30 | 28\n合计 | < | < | 100 | 96',
    );
    expect(alone(paragraph('一、评价结论'), paragraph('项目综合得分97分，等级为“优”。'), scores)).toEqual([
      'score-total 报告 第2段: 97分 ↔ 96',
    ]);
  });

  it('is compared with the workbook beside it, in its text and in its tables', () => {
    const form = {
      name: '自评表',
      visibility: 'visible' as const,
      origin: { row: 0, column: 0 },
      merges: [],
      rows: [
        ['项目名称', '设备购置'],
        ['资金来源', '全年预算数（万元）', '全年执行数（万元）'],
        ['年度资金总额', 100, 95],
        ['其中：财政拨款', 100, 95],
      ],
    };
    const funds = (spent: string) =>
      table(`资金来源 | 全年预算数 | 全年执行数\n年度资金总额 | 100.00 | ${spent}\n其中：财政拨款 | 100.00 | ${spent}`);
    const beside = (...blocks: readonly DocumentBlock[]) => found({ sheets: [form], documents: [report(...blocks)] });
    expect(beside(paragraph('单位：万元'), funds('95.00'), paragraph('项目全年执行数95万元。'))).toEqual([]);
    expect(beside(paragraph('项目全年执行数96万元。'))).toEqual(['figure-conflict 报告 第1段: 96万元 ↔ 95万元']);
    expect(beside(paragraph('单位：万元'), funds('96.00'))[0]).toContain('figure-conflict');
  });

  it('may be called like a sheet, or like another', () => {
    const sheet = { name: '报告', visibility: 'visible' as const, origin: { row: 0, column: 0 }, rows: [], merges: [] };
    const { sheets } = withDocuments({ sheets: [sheet], documents: [report(), report()] });
    expect(sheets.map(({ name }) => name)).toEqual(['报告', '报告 (2)', '报告 (3)']);
  });

  it('is never taken for a sheet of ours, whatever its file is called', () => {
    const named = { ...report(table(LOTS)), name: '例外说明' };
    expect(found({ sheets: [], documents: [named] })).toEqual(['table-total 例外说明 表1第4行第2列: 31.5 ↔ 30.5']);
  });
});

describe('what stands apart is read apart', () => {
  const heads =
    '资金来源 | 全年预算数 | 全年执行数\n年度资金总额 | 1000000 | 950000\n其中：财政拨款 | 1000000 | 950000';
  const spentIn = (...blocks: readonly DocumentBlock[]) =>
    evaluate({ sheets: [], documents: [report(...blocks)] })
      .projects.flatMap(({ funds }) => funds)
      .map(({ unit }) => unit?.symbol ?? null);

  it('a table ends where Word says so: the next row of words heads another', () => {
    expect(alone(table(LOTS), table('项目 | 金额（万元）\n丙工程 | 5\n合计 | 5'))).toEqual([
      'table-total 报告 表1第4行第2列: 31.5 ↔ 30.5',
    ]);
  });

  it('a unit holds for the table below it', () => {
    expect(spentIn(paragraph('单位：元'), table(heads), paragraph('另见下表。'), table(heads))).toEqual(['元', null]);
  });

  it('a unit goes on with a table that does', () => {
    expect(spentIn(paragraph('单位：元'), table(heads), paragraph('续表'), table(heads))).toEqual(['元', '元']);
  });

  it('a list does not go on behind a table', () => {
    const lead = paragraph('项目支出30万元，其中：');
    const parts = [paragraph('甲工程支出10万元；'), paragraph('乙工程支出25万元；')];
    expect(alone(lead, ...parts)).toEqual(['text-sum 报告 第1段: 30万元 ↔ 35万元']);
    expect(alone(lead, table('甲工程 | 20\n乙工程 | 10'), ...parts)).toEqual([]);
  });

  it('a heading by its style opens a chapter like one by its number', () => {
    const told = (heading: string) =>
      alone(
        paragraph('#一、评价结论'),
        paragraph('项目综合得分96分。'),
        paragraph(heading),
        paragraph('项目综合得分95分。'),
      ).filter((line) => line.startsWith('figure-conflict')).length;
    expect([told('##评分标准'), told('（二）评分标准'), told('##总体评价')]).toEqual([0, 0, 1]);
  });
});
