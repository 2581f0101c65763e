/** How late or early one named thing was, as two chapters of a report tell it: 「超合同工期64天」, 「晚于合同工期46天」. */
import { each, maybe } from './each';
import type { Table } from './matcher';

const LAID_DOWN = maybe('合同 合同约定 合同规定 约定 规定 计划 原定 原计划');
const TERMS = '工期 完工日期 竣工日期 完工时间 竣工时间 交货期 交付期 交付时间 期限 时间';

/** Right before how long it was. */
export const DELAYED_BY: Table<'late' | 'early'> = [
  [
    'late',
    [
      each('超 超出 超过 晚于 迟于 滞后于 滞后 逾', LAID_DOWN, TERMS),
      each(maybe(each('较 比', LAID_DOWN, TERMS)), maybe('实际'), '逾期 延期 延迟 推迟 滞后 超期 拖期 延误 晚 迟'),
    ].join(' '),
  ],
  [
    'early',
    [each('早于', LAID_DOWN, TERMS), each(maybe(each('较 比', LAID_DOWN, TERMS)), maybe('实际'), '提前 提早 早')].join(
      ' ',
    ),
  ],
];
/** Between such words and the length. */
export const DELAYED_LINKS = '了 达 为 共 完工 竣工 交付 完成 开工';
/** Behind the length: what was late; more is told of something else. */
export const DELAYED_DEEDS = '完工 竣工 交付 完成 建成 才完工 才竣工 才完成 方完工 开工 动工';

/** What may be late is called by such a word at the end of its name … */
export const LATE_WORKS = '标段 标包 标 包 工程 子项目 子项 路段 河段 桥 渠 坝 水库 泵站 水厂 水站 馆 楼 地块';
/** … and these are named beside it, each with works of its own. */
export const LATE_PLACES = '镇 乡 街道 社区 村 校 园 院 厂 站 小区 公司';
/** … and before the name stands nothing but these. */
export const LATE_LEADS = '其中 其 但 而 仅 只有 另 由于 因 受 该';
/** Of several, of some, or of no name. */
export const LATE_OF_MANY = '个 各 两 三 四 多 部分 其余 其他 其它 分别 均 等 有 以及 和 与 及 、';
/** Of another time, agreed, or told so far. */
export const LATE_OTHERWISE =
  '截至 截止 累计 再次 又 第一次 第二次 首次 批准 同意 申请 顺延 预计 计划 上年 去年 若 如果 每';
