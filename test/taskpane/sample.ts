/** A self-evaluation form as people fill it in, with a little wrong in it where a test wants it. */
import type { CellRef, CellValue, Finding, SheetSnapshot, Snapshot } from '../../src/core/model';
import { selfEvaluation } from '../../src/core/forms/kinds/self-evaluation';

export const SHEET = '自评表';

const ROWS: readonly (readonly CellValue[])[] = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '图书馆延时开放经费'],
  ['项目资金\n（万元）', null, null, '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  [null, '年度资金总额', null, 80, 80, 76, 10, 0.95, 9.5],
  [null, '其中：当年财政拨款', null, 80, 80, 76, '—', 0.95, '—'],
  [
    '绩效指标',
    '一级指标',
    '二级指标',
    '三级指标',
    '年度指标值',
    '实际完成值',
    '分值',
    '得分',
    '偏差原因分析及改进措施',
  ],
  [null, '产出指标\n（50分）', '数量指标', '延时开放天数', '≥120天', '124天', 20, 20],
  [null, null, null, '举办阅读活动场次', '≥40场', '36场', 20, 18, '场馆维修停办4场。'],
  [null, null, '质量指标', '活动验收合格率', '100%', '100%', 10, 10],
  [null, '效益指标\n（30分）', '社会效益指标', '接待读者人次', '≥60000人次', '63180人次', 30, 30],
  [null, '满意度指标\n（10分）', '服务对象满意度指标', '读者满意度', '≥90%', '93.5%', 10, 10],
  ['总分', null, null, null, null, null, 100, 97.5],
];

/** Where things stand on the form. */
export const TOTAL: CellRef = { sheet: SHEET, row: 12, column: 7 };
export const RATE: CellRef = { sheet: SHEET, row: 4, column: 7 };
export const REASON: CellRef = { sheet: SHEET, row: 8, column: 8 };

/** A form of ours as it was inserted. */
export function emptyForm(): Snapshot {
  const { cells } = selfEvaluation.plan({ name: selfEvaluation.name, hasFunctions: false });
  const rows: CellValue[][] = [];
  for (const { row, column, value } of cells) (rows[row] ??= [])[column] = value;
  return {
    sheets: [
      sheetOf(
        selfEvaluation.name,
        Array.from(rows, (cells) => Array.from(cells ?? [], (cell) => cell ?? null)),
      ),
    ],
  };
}

/** A form in which everything agrees. */
export function cleanForm(): Snapshot {
  return { sheets: [sheetOf(SHEET, ROWS)] };
}

/** The same form with a wrong total. */
export function wrongTotal(): Snapshot {
  return withCell(cleanForm(), TOTAL, 98.5);
}

/** Two projects in one workbook. */
export function twoForms(): Snapshot {
  const other = ROWS.map((row) => (row[0] === '项目名称' ? ['项目名称', '文化馆免费开放经费'] : row));
  return { sheets: [sheetOf(SHEET, ROWS), sheetOf('自评表2', other)] };
}

/**
 * Many projects in one workbook, each with a wrong total, and a pass rate above 100 % and a deduction without a reason that all
 * of them share: three findings each, and two in the last, which gives its reason.
 */
export function manyForms(count: number): Snapshot {
  const sheets = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    const rows = ROWS.map((row) => {
      if (row[0] === '项目名称') return ['项目名称', `第${number}号项目经费`];
      if (row[3] === '活动验收合格率') return [...row.slice(0, 5), '105%', ...row.slice(6)];
      if (row[3] === '举办阅读活动场次') return index + 1 < count ? row.slice(0, 8) : row;
      return row[0] === '总分' ? [...row.slice(0, 7), 98 + index / 100] : row;
    });
    return sheetOf(`表${number}`, rows);
  });
  return { sheets };
}

export function nothing(): Snapshot {
  return { sheets: [sheetOf('Sheet1', [['备忘']])] };
}

export function withCell(snapshot: Snapshot, at: CellRef, value: CellValue): Snapshot {
  return {
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== at.sheet) return sheet;
      const rows = sheet.rows.map((row) => [...row]);
      const row = rows[at.row];
      if (row) row[at.column] = value;
      return { ...sheet, rows };
    }),
  };
}

function sheetOf(name: string, rows: readonly (readonly CellValue[])[]): SheetSnapshot {
  const formats = rows.map((row) => row.map((value, column) => (column === 7 && value === 0.95 ? '0%' : null)));
  return { name, visibility: 'visible', origin: { row: 0, column: 0 }, rows, formats, merges: 'unknown' };
}

/** A finding, as far as a test cares. */
export function finding(parts: Partial<Finding> = {}): Finding {
  return {
    check: 'score-total',
    severity: 'error',
    project: '图书馆延时开放经费',
    subject: '',
    at: TOTAL,
    related: [],
    message: { id: 'score-total.differs', data: { stated: '98.5', computed: '97.5' } },
    stated: '98.5',
    computed: '97.5',
    fingerprint: 'aaaaaaaaaaaa',
    accepted: null,
    ...parts,
  };
}
