/** The self-evaluation form of 财预〔2020〕10号, annex 1, empty, on a new sheet: what to start from. */
import type { Area, PlanCell, PlanStyle, SheetPlan } from '../core/model';
import { cellOf } from './ranges';
import { listSheets } from './reading/snapshot';
import { write } from './run';
import { adorn } from './writing/adorn';
import { orDiscard } from './writing/discard';
import { drawPlan } from './writing/draw';
import { freeName } from '../core/own-sheets/sheet-names';
import { Pen } from './writing/pen';

const NAME = '项目支出绩效自评表';
const WIDTHS = [10, 14, 18, 26, 15, 15, 9, 10, 32];
const LAST = WIDTHS.length - 1;

const FUND_HEADINGS = ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'];
const FUND_PARTS = ['其中：当年财政拨款', '上年结转资金', '其他资金'];
const INDICATOR_HEADINGS = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];

/** The split of the regulation: 50, 30 and 10 points beside 10 for the execution rate. A row for each entry of `points`. */
const LEVELS: readonly { readonly name: string; readonly groups: readonly { name: string; points: number[] }[] }[] = [
  {
    name: '产出指标\n（50分）',
    groups: [
      { name: '数量指标', points: [10, 10] },
      { name: '质量指标', points: [10] },
      { name: '时效指标', points: [10] },
      { name: '成本指标', points: [10] },
    ],
  },
  {
    name: '效益指标\n（30分）',
    groups: [
      { name: '经济效益指标', points: [5] },
      { name: '社会效益指标', points: [10] },
      { name: '生态效益指标', points: [5] },
      { name: '可持续影响指标', points: [10] },
    ],
  },
  { name: '满意度指标\n（10分）', groups: [{ name: '服务对象满意度指标', points: [10] }] },
];
/** The name of the project. */
const FIRST_FIELD = { row: 2, column: 1 };
const EXECUTION_POINTS = 10;
const FULL_MARK = 100;

/** Inserts the form on a new sheet, brings it to the front, and returns the name of the sheet. Four syncs. */
export function insertSampleForm(): Promise<string> {
  return write(async (context) => {
    const taken = (await listSheets(context)).map(({ name }) => name);
    const name = freeName(NAME, taken);
    const worksheet = context.workbook.worksheets.add(name);
    const pen = new Pen(context);
    const plan = planForm(name);
    await orDiscard(context, [worksheet], async () => {
      await drawPlan(pen, worksheet, plan, { nameOf: (sheet) => sheet });
      await pen.send();
    });
    await adorn(context, [{ sheet: worksheet, plan, isNew: true }]);
    worksheet.activate();
    cellOf(worksheet, FIRST_FIELD).select();
    // Another workbook may be in front by now; the form stands all the same.
    await context.sync().catch(() => undefined);
    return name;
  });
}

/** The form as a plan; without a marker, since from now on it is the person's. */
export function planForm(name: string): SheetPlan {
  const form = new Form();
  form.head();
  form.funds();
  form.goals();
  form.indicators();
  return form.plan(name);
}

/** Fills the form from top to bottom. */
class Form {
  private row = 0;
  private readonly cells: PlanCell[] = [];
  private readonly merges: Area[] = [];
  private readonly heights: Record<number, number> = {};

  head(): void {
    this.put(0, NAME, 'title', LAST);
    this.next(32);
    this.put(0, '（        年度）', 'subtitle', LAST);
    this.next(20);
    this.put(0, '项目名称', 'label');
    this.put(1, null, 'text', LAST);
    this.next(24);
    this.put(0, '主管部门', 'label');
    this.put(1, null, 'text', 3);
    this.put(4, '实施单位', 'label');
    this.put(5, null, 'text', LAST);
    this.next(24);
  }

  funds(): void {
    this.put(0, '项目资金\n（万元）', 'label', 0, this.row + FUND_PARTS.length + 1);
    this.put(1, null, 'header', 2);
    for (const [index, heading] of FUND_HEADINGS.entries()) this.put(3 + index, heading, 'header');
    this.next(24);
    this.fundRow('年度资金总额', EXECUTION_POINTS, null);
    for (const part of FUND_PARTS) this.fundRow(part, '—', '—');
  }

  private fundRow(label: string, points: number | string, score: string | null): void {
    this.put(1, label, 'text', 2);
    for (const column of [3, 4, 5]) this.put(column, null, 'number', column, this.row, '#,##0.00');
    this.put(6, points, 'number');
    this.put(7, null, 'percent');
    this.put(8, score, 'number');
    this.next(21);
  }

  goals(): void {
    this.put(0, '年度总体目标', 'label', 0, this.row + 1);
    this.put(1, '预期目标', 'header', 4);
    this.put(5, '实际完成情况', 'header', LAST);
    this.next(21);
    this.put(1, null, 'text', 4);
    this.put(5, null, 'text', LAST);
    this.next(72);
  }

  indicators(): void {
    const count = LEVELS.flatMap(({ groups }) => groups.flatMap(({ points }) => points)).length;
    this.put(0, '绩效指标', 'label', 0, this.row + count);
    for (const [index, heading] of INDICATOR_HEADINGS.entries()) this.put(1 + index, heading, 'header');
    this.next(24);
    for (const { name, groups } of LEVELS) {
      const rows = groups.reduce((sum, { points }) => sum + points.length, 0);
      this.put(1, name, 'label', 1, this.row + rows - 1);
      for (const group of groups) {
        this.put(2, group.name, 'label', 2, this.row + group.points.length - 1);
        for (const points of group.points) this.indicatorRow(points);
      }
    }
    this.put(0, '总分', 'strong', 5);
    this.put(6, FULL_MARK, 'strong');
    this.put(7, null, 'strong');
    this.put(8, null, 'strong');
    this.next(24);
  }

  private indicatorRow(points: number): void {
    for (const column of [3, 4, 5, 8]) this.put(column, null, 'text');
    this.put(6, points, 'number');
    this.put(7, null, 'number');
    this.next(30);
  }

  plan(name: string): SheetPlan {
    const { cells, merges, heights } = this;
    return { name, marker: '', widths: WIDTHS, heights, cells, merges, charts: [], frozenRows: 0, landscape: true };
  }

  /** A cell of the current row, reaching to a column and a row. */
  private put(
    column: number,
    value: string | number | null,
    style: PlanStyle,
    right = column,
    bottom = this.row,
    format?: string,
  ): void {
    this.cells.push({ row: this.row, column, value, style, ...(format !== undefined && { format }) });
    if (right > column || bottom > this.row) this.merges.push({ top: this.row, left: column, bottom, right });
  }

  private next(height: number): void {
    this.heights[this.row] = height;
    this.row += 1;
  }
}
