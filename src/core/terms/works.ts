/** Begun and finished, beside a date. */
import type { Table } from './matcher';

export type WorkEnd = 'begun' | 'finished';

/** Behind a date: 「2022年3月10日开工建设」. */
export const WORK_ENDS: Table<WorkEnd> = [
  ['begun', '开工 开工建设 正式开工 动工 动工建设 破土动工 开始施工 进场施工 开始建设 开始实施 启动建设 启动实施'],
  [
    'finished',
    '竣工 竣工验收 完工 完工验收 全面完工 全部完工 全面竣工 通过验收 通过竣工验收 完成验收 完成竣工验收 验收合格 建成投入使用 建成并投入使用 交付使用 投入使用 完成建设 完成施工',
  ],
];

/** Before a date: 「开工日期为2022年3月10日」. */
export const WORK_DATES: Table<WorkEnd> = [
  ['begun', '开工日期 开工时间 实际开工日期 实际开工时间 开工 动工时间'],
  [
    'finished',
    '竣工日期 竣工时间 实际竣工日期 实际竣工时间 完工日期 完工时间 验收日期 验收时间 竣工验收时间 竣工验收日期 竣工',
  ],
];

/** Between the two, and naming nothing else. */
export const WORK_LINKS =
  '项目 工程 该项目 该工程 本项目 于 在 已 并 并于 且 又 经 实际 正式 全面 全部 为 是 : , 、 日期 时间 至 ( )';
