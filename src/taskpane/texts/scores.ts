/** What is said of scores, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'noTable.noScores': '这个工作簿里没有指标评分表，没有可以逐项列出的得分。',
  'empty.scores': '检查之后，这里列出每个指标的分值、目标值、完成值和得分。',
  'scores.caption': '{project}的指标得分',
  'scores.indicator': '指标',
  'scores.points': '分值',
  'scores.score': '得分',
  'scores.computed': '重算',
  'scores.person': '人工',
  'scores.ungrouped': '未分组',
  'scores.target': '目标值',
  'scores.actual': '完成值',
  'scores.criterion': '评分标准',
  'scores.understood': '这样理解',
  'scores.explained': '得分由来',
  'scores.range': '可能的范围：{low}～{high} 分',
  'scores.reason': '偏差原因',
  'scores.findings': '检查发现',
};

export type ScoresTextId = keyof typeof zh;

const en: Readonly<Record<ScoresTextId, string>> = {
  'noTable.noScores': 'This workbook has no table of indicators, so there are no scores to list.',
  'empty.scores': 'After a check, every indicator is listed here with its points, target, actual value and score.',
  'scores.caption': 'Indicator scores of {project}',
  'scores.indicator': 'Indicator',
  'scores.points': 'Points',
  'scores.score': 'Score',
  'scores.computed': 'Comp.',
  'scores.person': 'judge',
  'scores.ungrouped': 'No group',
  'scores.target': 'Target',
  'scores.actual': 'Actual',
  'scores.criterion': 'Criterion',
  'scores.understood': 'Understood as',
  'scores.explained': 'How it comes about',
  'scores.range': 'Possible range: {low}–{high}',
  'scores.reason': 'Reason given',
  'scores.findings': 'Findings',
};

export const SCORES_TEXTS: Bilingual<ScoresTextId> = { zh, en };
