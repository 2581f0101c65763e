/** Workbooks in a few lines, to be compared: a title, heads, and a table, `|` between cells. */
import { compareWorkbooks, type CompareOptions } from '../../../src/core/compare';
import { differenceText } from '../../../src/core/compare/words';
import { evaluate, type Result } from '../../../src/core/evaluate';
import type { PairChange, Snapshot, WorkbookComparison } from '../../../src/core/model';
import { sheetOf } from '../checks/page';

export const TARGETS = '项目支出绩效目标申报表';
export const SELF = '项目支出绩效自评表';

/** Columns of the targets and of the self-evaluation. */
const HEADINGS: Readonly<Record<string, string>> = {
  [TARGETS]: '一级指标 | 二级指标 | 三级指标 | 指标值',
  [SELF]: '一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分',
};

export interface Sketch {
  readonly title?: string;
  readonly year?: string;
  readonly name?: string;
  readonly headings?: string;
  readonly heads?: readonly string[];
  readonly rows: readonly string[];
}

export function book(...sketches: readonly Sketch[]): Snapshot {
  return {
    sheets: sketches.map(
      ({ title = SELF, year = '2023', name = '设备检验项目', headings, heads = [], rows }, place) => {
        const lines = [
          `${title}${year === '' ? '' : `（${year}年度）`}`,
          ...(name === '' ? [] : [`项目名称 | ${name}`]),
          ...heads,
          headings ?? HEADINGS[title] ?? '',
          ...rows,
        ];
        return sheetOf(`表${String(place + 1)}`, `${lines.join('\n')}\n`);
      },
    ),
  };
}

export function read(...sketches: readonly Sketch[]): Result {
  return evaluate(book(...sketches));
}

export function held(before: Sketch, after: Sketch, options: CompareOptions = {}): WorkbookComparison {
  return compareWorkbooks(read(before), read(after), options);
}

/** 「target lowered 检验台次 ≥100台 → ≥90台 -10台 !」, the mark where a finding stands for it. */
export function changesIn({ projects }: WorkbookComparison): string[] {
  return projects.flatMap(({ changes }) => changes.map(lineOf));
}

function lineOf(change: PairChange): string {
  const { what, how, subject, before, after, finding } = change;
  const sides = [before?.text ?? '', after?.text ?? ''].join(' → ');
  const words = [what, how, subject, sides, differenceText(change, 'zh'), finding === null ? '' : '!'];
  return words.filter((word) => word !== '').join(' ');
}

export function findingsIn({ findings }: WorkbookComparison): string[] {
  return findings.map(({ severity, message, subject }) => `${severity} ${message.id} ${subject}`);
}
