/** Hand-built results: a project with four parts that lost points in two indicators, and pieces to vary it. */
import Big from 'big.js';
import type { Result } from '../../../src/core/evaluate';
import type {
  CellRef,
  Computed,
  Fact,
  Finding,
  FundRow,
  Group,
  Indicator,
  Outcome,
  PortfolioRow,
  ScoredProject,
  SheetPlan,
  Stated,
} from '../../../src/core/model';
import { DEFAULT_PROFILE } from '../../../src/core/profiles';
import { readQuantity, WAN_YUAN } from '../../../src/core/quantity';

export const at = (row: number, column = 0, sheet = '指标表'): CellRef => ({ sheet, row, column });

export const stated = (value: string | number | null, place: CellRef = at(0)): Stated => ({
  value: readQuantity(value),
  at: place,
});

export const wan = (value: number | null, place: CellRef = at(0)): Stated => ({
  value: readQuantity(value, { unit: WAN_YUAN }),
  at: place,
});

/** level1, name, points, score, and what else is written in its row. */
export function indicator(
  [level1, name, points, score]: readonly [string, string, number | null, number | null],
  row: number,
  rest: Partial<Indicator> = {},
): Indicator {
  return {
    level1,
    level2: '',
    name,
    at: at(row, 2),
    points: stated(points, at(row, 3)),
    target: stated(null, at(row, 4)),
    actual: stated(null, at(row, 5)),
    score: stated(score, at(row, 6)),
    reviewScore: null,
    criterion: null,
    reason: null,
    completionRate: null,
    scoreRate: null,
    deductionRate: null,
    isPart: false,
    ...rest,
  };
}

export const outcome = (score: number | null): Outcome => ({
  score: score === null ? null : new Big(score),
  interval: null,
  kind: 'ratio',
  met: 'unknown',
  completion: null,
  explanation: [],
});

export function group(name: string, indicators: readonly number[], rest: Partial<Group> = {}): Group {
  return { level: 1, name, parent: '', at: at(indicators[0] ?? 0), points: null, score: null, indicators, ...rest };
}

export function fundRow(rest: Partial<FundRow> = {}): FundRow {
  return {
    label: '年度资金总额',
    at: at(3, 0, '资金'),
    role: 'total',
    parent: null,
    source: null,
    initialBudget: null,
    budget: null,
    received: null,
    spent: null,
    balance: null,
    forecast: null,
    rate: null,
    arrivalRate: null,
    points: null,
    score: null,
    reason: null,
    ...rest,
  };
}

export const fact = (concept: Fact['concept'], text: string, place = at(30)): Fact => ({
  concept,
  subject: { kind: 'project' },
  quantity: readQuantity(text),
  at: place,
  words: text,
  source: 'cell',
});

const computed: Computed = {
  points: new Big(100),
  score: new Big('99.48'),
  grade: '优',
  count: 5,
  full: 3,
  money: {
    budget: wan(1560),
    received: wan(1560),
    spent: wan(1507.45),
    balance: wan(52.55),
    executionRate: new Big('0.9663141'),
  },
};

export function project(rest: Partial<ScoredProject> = {}): ScoredProject {
  return {
    name: '特种设备检验检测经费',
    form: 'self',
    formProfile: null,
    sheet: '指标表',
    period: '2023',
    department: '市场监督管理局',
    unit: '特种设备检验检测所',
    indicators: [
      indicator(['决策', '立项依据充分性', 21, 21], 4),
      indicator(['过程', '预算执行率', 19, 18.83], 5, { actual: stated('96.63%', at(5, 5)) }),
      indicator(['产出', '办公人员人数', 20, 19.65], 6, {
        target: stated('≥71人', at(6, 4)),
        actual: stated('66人', at(6, 5)),
        reason: { value: '聘用人员辞职', at: at(6, 7) },
      }),
      indicator(['产出', '合格率', 10, 10], 7),
      indicator(['效益', '企业满意度', 30, 30], 8),
    ],
    outcomes: [
      outcome(21),
      outcome(18.36),
      { ...outcome(18.59), explanation: [{ id: 'summary.seeFinding', data: { number: 7 } }] },
      outcome(10),
      outcome(null),
    ],
    groups: [group('决策', [0]), group('过程', [1]), group('产出', [2, 3]), group('效益', [4])],
    funds: [],
    facts: [fact('score', '99.48'), fact('grade', '优', at(31))],
    columns: ['level1', 'name', 'points', 'target', 'actual', 'score', 'reason'],
    unread: [],
    relations: [],
    told: [],
    profile: DEFAULT_PROFILE,
    computed,
    ...rest,
  };
}

export function finding(rest: Partial<Finding> = {}): Finding {
  return {
    check: 'score-total',
    severity: 'error',
    project: '特种设备检验检测经费',
    subject: '总分',
    at: at(30),
    related: [],
    message: { id: 'summary.seeFinding', data: { number: 1 } },
    stated: '98',
    computed: '99.48',
    fingerprint: 'f',
    accepted: null,
    ...rest,
  };
}

export const accepted = (reason: string, by = ''): Finding['accepted'] => ({ reason, by, at: at(1, 0, '例外说明') });

export function portfolioRow(name: string, rest: Partial<PortfolioRow> = {}): PortfolioRow {
  return {
    name,
    at: at(2, 1, '项目清单'),
    unit: '',
    fundType: '',
    category: '',
    amount: null,
    spent: null,
    executionRate: null,
    score: null,
    grade: null,
    ...rest,
  };
}

export function result(rest: Partial<Result> = {}): Result {
  return {
    projects: [project()],
    portfolios: [],
    findings: [],
    checks: { ran: ['score-total'], nothingToCheck: ['survey-counts'] },
    profile: DEFAULT_PROFILE,
    coverage: { figures: 0, compared: 0, read: 0, unread: 0, comparedAt: [], places: [], unreadSheets: [] },
    isChecked: true,
    unread: [],
    problems: [],
    ...rest,
  };
}

/** The filled cells of a plan, a line a row: 「总分 | 99.48 | 99.48」. */
export function linesOf(plan: SheetPlan): string[] {
  const rows = new Map<number, string[]>();
  for (const { row, value } of plan.cells) {
    if (value !== null) rows.set(row, [...(rows.get(row) ?? []), String(value)]);
  }
  return [...rows].sort(([a], [b]) => a - b).map(([, values]) => values.join(' | '));
}

/** The lines after a heading, up to the next section. */
export function sectionOf(plan: SheetPlan, heading: string): string[] {
  const lines = linesOf(plan);
  const sections = new Set(plan.cells.filter(({ style }) => style === 'section').map(({ value }) => value));
  const start = lines.indexOf(heading);
  if (start < 0) return [];
  const length = lines.slice(start + 1).findIndex((line) => sections.has(line));
  return lines.slice(start + 1, length < 0 ? undefined : start + 1 + length);
}
