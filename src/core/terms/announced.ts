/** How a text announces that it will name so many things, and how it numbers them. */

/** Between the number and the thing: 三个阶段, 两大问题, 五条建议. */
export const COUNTERS = '个 大 项 条 点 种 类';

/** What is announced so, and then named. */
export const ANNOUNCED =
  '阶段 步骤 环节 方面 部分 类型 类别 种类 层次 层级 等级 级别 档次 原则 维度 模块 板块 渠道 途径 问题 建议 措施 做法 经验 原因 特点 内容 因素 任务 点 条 项 类 步 ' +
  '不足 短板 弱项 困难 难点 堵点 风险 隐患 缺陷 差距 现象 情形 情况 困境 挑战 举措 办法 对策 方法 方式 路径 机制 制度 工作 成效 成果 亮点 变化 转变 突破 启示 意见 ' +
  '要求 要点 重点 目标 标准 条件 依据 理由 事项 功能 作用 优势 特征 特色 领域 角度 方向';

/** Between the thing and its names; 即 and 分别为 behind a count in digits are read as lists of any kind. */
export const LEADS_TO = '分别为 分别是 具体为 具体是 主要为 主要是 主要包括 即 包括 为';

/** Those that are read elsewhere, behind a count in digits. */
export const LISTS_OF_ANY = '即 分别为 分别是';

export { NUMERALS } from './numerals';
/** Two of something. */
export const PAIR = '两';

/** The numbers of a list within a paragraph, in front of and behind the numeral: 一是, 第一， and 第一步. */
export const ORDINALS: readonly (readonly [before: string, after: string])[] = [
  ['', '是'],
  ['', '为'],
  ['第', '步'],
  ['第', '阶段'],
  ['第', ','],
  ['第', '、'],
  ['第', '是'],
  ['其', ','],
  ['其', '是'],
];
