/** Beside what is said of each of them: some of them, another time; in a table no one of them. */
export const NOT_EACH =
  '除 其余 其他 其它 部分 大部分 多数 上年 去年 合计 总计 小计 平均 均值 全市 全县 全区 目标 应 须';
/** What a column of points is headed. */
export const SCORE_HEADINGS = '得分 分数 成绩 评分 总分';
