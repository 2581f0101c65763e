/** How many indicators a project has, as sentences tell it. */

/** Before the figure, where the noun behind it says no level: 「共设置16个绩效指标」. */
export const SETS_UP = '设置 设定 设立 设有 下设 设置了 设定了 设立了';
export const ANY_INDICATORS = '绩效指标 评价指标';

/** Before a number of indicators: those that were set first … */
export const SET_FIRST = '年初';
/** … and what may have become of them since, where indicators or goals are told of. */
export const INDICATORS = '指标 目标';
export const SINCE_CHANGED =
  '调整 变更 修订 修改 增设 新增 增加 补充 删除 删减 取消 核减 调减 调增 减少 优化 合并 整合 精简 剔除 保留 纳入 选取 抽取 重新 替换 压减 撤销';

/** Beside a number of indicators: those of more than one project. */
export const SEVERAL_PROJECTS =
  /(?:[2-9]|\d{2}|[两二三四五六七八九十多各])个?项目(?![区村县镇乡户点单组])|(?:所有|全部|各)项目(?!资金)/;

/** Behind the number on the last level of what a system is made of: 「由…、三级指标9项构成」. */
export const LEVEL_ENDS = '构成 组成';
