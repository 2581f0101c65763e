/** What some of a number of things are found to be. */
export const PART_VERDICTS = '合格 优良 达标 不合格 完工 通过 通过验收 验收合格 有效 满意';
