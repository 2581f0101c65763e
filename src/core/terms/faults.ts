/** Things that should not happen, and words that say whether they did. */
import { each, maybe } from './each';

/** Nouns of faults: counted, fewer is better. */
export const FAULTS =
  '投诉 事故 问题 违规 违纪 违法 差错 故障 失误 舆情 质疑 信访 上访 伤亡 案件 负面 处罚 通报 举报 纠纷 污染 杂草 垃圾 死亡 超支 流失 返工 泄密 事件 不良 ' +
  '火灾 灾害 隐患 拖欠 挪用 截留 腐败 不符合 不合格 不规范 不达标 违约 缺陷 漏洞 瑕疵 错误 遗漏 损坏 逾期 行为';

/** Nothing of it happened. */
export const NONE =
  `${each('未', '发生 出现 发现 收到 接到 产生 造成 引发 受到 被 有 引起')} ${each('不 没 全年未', '发生 出现')} ${each(maybe('实现 做到 确保 保持'), '零')} ` +
  `${each(maybe('全年 年度内 年内'), '无')} 没有 不存在 杜绝 无任何 不得发生 无发生`;

/** … and that something was not so, straight before what is denied. */
export const DENIED = '未 不 没 无一 不得 未曾';

/** Some of it happened. */
export const SOME = '有 发生 出现 发现 存在 收到 接到 产生 造成 引发 受到 被 引起 导致 查出 查实 因';

/** What came of it: another fault than the one that is counted. */
export const CONSEQUENCES = '造成 引发 导致 引起 因';

/** A fault of another weight, which a plain count does not show. */
export const SEVERE =
  '重大 特大 较大 严重 恶性 群体 恶劣 造成不良影响 否决 一般事故 轻微 一般问题 停产 弄虚作假 虚报 套取 截留 挪用';

/** What may excuse a fault, or put it right: whether it does, a person says. */
export const EXCUSES =
  '整改 纠正 补救 弥补 挽回 批准 报批 审批 备案 同意 不可抗力 客观原因 客观因素 客观条件 政策调整 政策变化 政策原因 特殊原因 特殊情况 合理原因 合理理由 正当理由 合理解释 合理说明 书面说明 未造成 未产生';

/** Dishonesty with money or data: of it no measured value says anything. */
export const FRAUDS = '弄虚作假 造假 作假 虚报 冒领 套取 骗取 截留 挪用 挤占 伪造 瞒报';
