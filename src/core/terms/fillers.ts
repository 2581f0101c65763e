/** Words around a condition that do not change it. */
import { each, maybe } from './each';

/** What a criterion may be headed. */
export const SCORING_HEADS = each('评分 计分 记分 得分 扣分 赋分 打分 给分 评价', '标准 方法 规则 细则 办法 公式');

const PUNCTUATION = ', 、 : ( ) " . 。 ;';

/** Before it. */
export const LEADING =
  `${PUNCTUATION} 如果 若是 如 若 则 即 凡 对于 对 在 且 并 但 而 或者 或 均 都 已 只有 该项 本项 此项 该指标 本指标 该项目 其中 指标 根据 依据 按照 的 是 应 须 需 ` +
  `${SCORING_HEADS} ` +
  '计算方法 计算公式 公式 以下公式 下列公式 要求 确保 必须 保证 凡是 为 属于 视为 判定为 若有 如有 一旦 只要 当 针对 处于 介于 ' +
  '完成情况 达成情况 全年 年度 相应';

/** After it. */
export const TRAILING = `${PUNCTUATION} 情况下 的情况 的项目 之间 范围内 区间内 区间 的部分 部分的 的 者 则 即 为 且 并 但 或 时 相应 方可 方能 才能 才可 才 就 一律 直接 该项 本项 此项 该指标 本指标 得 应 均`;

/** 否则, 其他情况, 不符合上述标准: where nothing else holds. */
export const REMAINDER =
  `${each('不符合 不满足 未达到 未满足 除', '上述 以上')} ${each('以上 上述', '均 都', '不 未')} ${each(maybe('若 要 如若'), '不然')} ` +
  '此后 之后 其后 剩余情况 剩余情形 余下 否则 反之 其他 其它 其余 除此 不符合评价 不符合评分 不符合该项 不满足条件 不符合要求的其他';

/** Beside figures: what demands something else as well, ≥95%且质量合格. */
export const DEMANDS =
  '且 同时 以及 健全 规范 完整 合规 及时 到位 有效 合理 明确 充分 齐全 完备 符合 满足 合格 达标 无 未 不 没有 提供 上报 落实';

/** Beside figures: names of the case, 优秀（90分以上）. */
export const LABELS =
  '优 良 中 差 优秀 良好 合格 不合格 及格 不及格 达标 不达标 较好 一般 较差 很好 完成 未完成 达成 部分达成 未达成 好 基本合格 超额完成 按时完成 按期完成 提前完成 提前或按时完成 未按时完成';

/** Between the words of a cell. */
export const BETWEEN_WORDS = /[\s，。、；,.;]/g;
