import type {
  Area,
  CellValue,
  Evaluation,
  Fact,
  FigureTable,
  FundRow,
  FundTable,
  Group,
  Indicator,
  Portfolio,
  Project,
  Quantity,
  SheetSnapshot,
  Snapshot,
  Stated,
  Unread,
} from '../../../src/core/model';
import { readWorkbook } from '../../../src/core/reading';

/** A sheet typed as rows of cells. */
export type Rows = readonly (readonly CellValue[])[];

/**
 * A sheet typed as one text: rows on lines, cells between `|`. Numbers become number cells, except where quoted: '95'.
 * The space around a cell is dropped; ⏎ is a line break.
 */
export function typed(text: string): CellValue[][] {
  const lines = text
    .replace(/^\n/, '')
    .replace(/\n\s*$/, '')
    .split('\n');
  return lines.map((line) => line.split('|').map((cell) => cellOf(cell.trim())));
}

function cellOf(text: string): CellValue {
  if (text === '') return null;
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  if (text.startsWith('!')) return { fault: text.slice(1) };
  return text.replace(/^'(.*)'$/, '$1').replaceAll('⏎', '\n');
}

export interface SheetOptions {
  readonly at?: readonly [row: number, column: number];
  readonly visibility?: SheetSnapshot['visibility'];
  readonly merges?: readonly Area[];
  readonly formats?: SheetSnapshot['formats'];
}

export function sheet(name: string, content: string | Rows, options: SheetOptions = {}): SheetSnapshot {
  const [row, column] = options.at ?? [0, 0];
  return {
    name,
    visibility: options.visibility ?? 'visible',
    origin: { row, column },
    rows: typeof content === 'string' ? typed(content) : content,
    ...(options.merges ? { merges: options.merges } : {}),
    ...(options.formats ? { formats: options.formats } : {}),
  };
}

export function read(...sheets: readonly SheetSnapshot[]): Evaluation {
  return readWorkbook({ sheets } satisfies Snapshot);
}

/** The one project of a sheet. */
export function readOne(content: string | Rows, options: SheetOptions = {}): Project {
  const { projects } = read(sheet('自评表', content, options));
  const [project] = projects;
  if (!project || projects.length > 1) throw new Error(`expected one project, read ${String(projects.length)}`);
  return project;
}

// ---------------------------------------------------------------------------------------------------------------------
// What was read, in one line each

export function text(quantity: Quantity): string {
  if (quantity.kind === 'blank') return '';
  if (quantity.kind === 'unreadable') return `?${quantity.text}`;
  if (quantity.kind !== 'number') return quantity.text;
  return (quantity.comparator ?? '') + quantity.value.toString() + (quantity.unit?.symbol ?? '');
}

const said = (stated: Stated | null): string => (stated ? text(stated.value) : '·');

/** 「产出/数量/名称: 分值 | 目标 | 完成 | 得分」; · for a column that is not there. */
export function indicatorLine(indicator: Indicator): string {
  const { level1, level2, name, points, target, actual, score, isPart } = indicator;
  const path = [level1, level2, (isPart ? '其中 ' : '') + name].join('/');
  return `${path}: ${[points, target, actual, score].map(said).join(' | ')}`;
}

export function indicators(project: Project): string[] {
  return project.indicators.map(indicatorLine);
}

/** 「1 产出 50 [0 1 2]」, with a score after the points where one is declared. */
export function groupLine({ level, name, points, score, indicators: members }: Group): string {
  const declared = [points, score].map((stated) => (stated ? ` ${text(stated.value)}` : '')).join('');
  return `${String(level)} ${name}${declared} [${members.join(' ')}]`;
}

export function groups(project: Project): string[] {
  return project.groups.map(groupLine);
}

const AMOUNTS = [
  'initialBudget',
  'budget',
  'received',
  'spent',
  'balance',
  'rate',
  'arrivalRate',
  'points',
  'score',
] as const satisfies readonly (keyof FundRow)[];

/** 「甲镇: 受益户数 30, 增长率 5%」; blank cells are left out. */
export function figureLines({ rows, columns, cells }: FigureTable): string[] {
  return rows.map(({ label }, row) => {
    const figures = columns.flatMap((column, at) => {
      const stated = cells[row]?.[at];
      return stated ? [`${column.label} ${text(stated.value)}`] : [];
    });
    return `${label}: ${figures.join(', ')}`;
  });
}

/** 「total 年度资金总额: budget 100万元, spent 90万元」; blank amounts are left out. */
export function fundLines({ kind, rows }: FundTable): string[] {
  return rows.map((row) => {
    const amounts = AMOUNTS.flatMap((name) => {
      const stated = row[name];
      return stated && stated.value.kind !== 'blank' ? [`${name} ${text(stated.value)}`] : [];
    });
    const source = row.source ? ` (${row.source})` : '';
    return `${kind} ${row.role}${source} ${row.label}: ${amounts.join(', ')}`;
  });
}

export function funds(project: Project): string[] {
  return project.funds.flatMap(fundLines);
}

/** 「score 98」, 「points 50 of 产出」. */
export function factLine({ concept, subject, quantity }: Fact): string {
  return `${concept} ${text(quantity)}${subject.kind === 'project' ? '' : ` of ${subject.name}`}`;
}

export function facts(project: Project | Portfolio): string[] {
  return project.facts.filter(({ source }) => source === 'cell').map(factLine);
}

export function unreadLine({ reason, text: words, at }: Unread): string {
  return `${reason} ${words} @${address(at)}`;
}

export function unread(project: Project | Portfolio): string[] {
  return project.unread.map(unreadLine);
}

/** R1C1 counted from one, short: 「3,2」. */
export function address({ row, column }: { row: number; column: number }): string {
  return `${String(row + 1)},${String(column + 1)}`;
}

/** 「名称 2023 | 主管部门 | 实施单位」. */
export function head({ name, period, department, unit }: Project): string {
  return `${name} ${period} | ${department} | ${unit}`;
}

export function portfolioLines({ rows }: Portfolio): string[] {
  return rows.map(({ name, unit, fundType, category, amount, spent, executionRate, score, grade }) =>
    [
      name,
      unit,
      fundType,
      category,
      said(amount),
      said(spent),
      said(executionRate),
      said(score),
      grade?.value ?? '·',
    ].join(' | '),
  );
}
