/** What is said where there is nothing to show, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'empty.title': '还没有检查结果',
  'noTable.title': '没有找到评价表',
  'noTable.lead': '工作簿里没有读到指标表、资金表或项目清单。',
  'noTable.headings':
    '指标表的表头至少要有指标名称，以及分值、目标值、完成值、得分中的一列，例如“三级指标｜分值｜年度指标值｜实际完成值｜得分”。',
  'noTable.hidden': '深度隐藏的工作表不会被读取。',
};

export type NothingTextId = keyof typeof zh;

const en: Readonly<Record<NothingTextId, string>> = {
  'empty.title': 'Not checked yet',
  'noTable.title': 'No evaluation table found',
  'noTable.lead': 'The workbook has no indicator table, no money table and no list of projects that could be read.',
  'noTable.headings':
    'An indicator table needs a heading for the indicator’s name and for one of points, target, actual value or score, e.g. “三级指标｜分值｜年度指标值｜实际完成值｜得分”.',
  'noTable.hidden': 'Very hidden sheets are not read.',
};

export const NOTHING_TEXTS: Bilingual<NothingTextId> = { zh, en };
