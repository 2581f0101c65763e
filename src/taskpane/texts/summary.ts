/** What is said on the tab 汇总, in both languages. */
import type { Bilingual } from '.';

const zh = {
  'empty.summary': '检查之后，这里显示总分、等级、各部分得分和结论文字。',
  'summary.outOf': '满分 {points}',
  'summary.grade': '等级',
  'summary.unknownTotal': '暂无总分',
  'summary.comparison': '所写与重算',
  'summary.item': '项目',
  'summary.full': '{count} 项指标，{full} 项满分',
  'summary.parts': '各部分得分率',
  'summary.lost': '失分指标',
  'summary.lostPoints': '−{lost}',
  'summary.conclusion': '结论文字',
  'summary.copy': '复制',
  'summary.writeHint': '写入“评价汇总”和“检查结果”，再次写入时就地更新；其他工作表不动。',
  'summary.everything': '全部项目（{count}）',
  'summary.grades': '等级分布',
  'summary.projects': '项目清单',
  'summary.mean': '平均分 {score}',
  'summary.amount': '金额合计 {amount} 万元',
  'summary.ungraded': '没有得分',
  'summary.verdict': '核对',
  'summary.toFinding': '看问题',
  'summary.recomputed': '重算',
  'summary.stated': '· 表中 {stated}',
};

export type SummaryTextId = keyof typeof zh;

const en: Readonly<Record<SummaryTextId, string>> = {
  'empty.summary': 'After a check, the total, the grade, the parts and the conclusion stand here.',
  'summary.outOf': 'of {points}',
  'summary.grade': 'Grade',
  'summary.unknownTotal': 'No total yet',
  'summary.comparison': 'Stated and computed',
  'summary.item': 'Item',
  'summary.full': '{full} of {count} indicators with full points',
  'summary.parts': 'Score rates by part',
  'summary.lost': 'Where points were lost',
  'summary.lostPoints': '−{lost}',
  'summary.conclusion': 'Conclusion',
  'summary.copy': 'Copy',
  'summary.writeHint':
    'Writes 评价汇总 and 检查结果, and updates them in place the next time; no other sheet is touched.',
  'summary.everything': 'All projects ({count})',
  'summary.grades': 'Grades',
  'summary.projects': 'Projects',
  'summary.mean': 'Mean score {score}',
  'summary.amount': 'Amounts add to {amount} 万元',
  'summary.ungraded': 'no score',
  'summary.verdict': 'Check',
  'summary.toFinding': 'See finding',
  'summary.recomputed': 'Computed',
  'summary.stated': '· stated {stated}',
};

export const SUMMARY_TEXTS: Bilingual<SummaryTextId> = { zh, en };
