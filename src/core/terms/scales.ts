/** Words of a scale, of which one applies (充分, 较充分, 不充分), as against requirements that add up. */
import { each, maybe } from './each';

/** Before a word of a scale: another grade of the same. */
export const GRADE_MODIFIERS =
  '优于 劣于 高于 低于 超过 不及 很 非常 较 比较 较为 基本 一般 不 未 无 没有 没 部分 大部分 大多 个别 存在 少数 严重 重大 特大 较大 恶性 轻微 明显 显著 有所 十分 特别 不够 不太 欠 最 更 相对 尚 极 略 稍 全部 完全 全面 均 已 都 高度 有一定 一定 绝大部分 有 初步 持续 有效 大幅 明确 均未 全部未 尚未 未能 不尽';

/** Whole grades. */
export const GRADES =
  '是 否 有 无 优 良 中 差 好 优秀 良好 合格 不合格 及格 不及格 达标 不达标 较好 一般 较差 很好 很差 完成 未完成 达成 部分达成 未达成 高 低 较高 较低 持平 提高 下降 降低 上升 增长 减少 改善 恶化 好转 ' +
  '满意 不满意 ' +
  `${each('一 二 三 四 A B C D', '档 级')} A B C D E 一等 二等 三等 ` +
  '优良 中等 显著 不显著 明显 不明显 不足 欠缺 较大 较小 较少 较多 差评 好评';

/** After a word of a scale: a grade less. */
export const GRADE_ENDS = '一般 较差 不足 较弱 较低 欠佳 不够 不强 不高 不全 不全面 不完整 不及时 欠缺 不到位 不规范';

/** It went the other way: below zero where more was wanted. */
export const BACKWARDS = `不降反升 不增反降 负增长 反升 反降 不升反降 出现负增长 为负 ${each('未 没有', maybe('实现 出现'), '正增长')}`;

/** It went the right way: above zero. */
export const FORWARDS = '为正 正增长 为正值 为正数';

/** Nothing at all is there. */
export const NOTHING_THERE = '全部缺失 均缺失 全缺 全部没有 均没有 全部缺少';

/** 未减少: it did not go that way. */
export const DENIED_CHANGE = '未 未能 没有 没 尚未 不';

/** Neither way. */
export const STANDSTILL = '零增长';

/** Not below what was there before. */
export const AT_LEAST = '不降 未降';

/** Not above what was planned, or was there before, however it is said. */
export const AT_MOST =
  '不增 不升 不涨 提前或持平 持平或提前 节约或持平 持平或节约 节约 没有超支 无超支 未超 未突破 无结余或节约 未超员 ' +
  each('未 不', '超支 超标 超预算 超编');

/** All of them; before a denial, none at all. */
export const WHOLLY = '均 都 全 全部 完全 各项均 以上均 上述均 全都';

/** Nothing of it is missing, where others tell how much is. */
export const COMPLETE =
  '招满 招足 满员 配齐 配足 到齐 交齐 齐全 齐备 完备 完整 不缺 无缺失 无缺项 全部具备 全部齐全 均具备';

/** All of an amount. */
export const IN_FULL = '足额 全额 如数 满额';

/** What a grade begins with, and a requirement does not. */
export const GRADE_STARTS =
  '很 非常 较 比较 基本 一般 不 未 无 没有 部分 大部分 个别 存在 少数 严重 重大 特大 较大 恶性 轻微 明显 显著 有所';

/** What a requirement that is a grade may end in: 制度较好, 质量合格. */
export const GRADE_LASTS = '较好 一般 较差 不足 较大 较小 较高 较低 优秀 良好 合格';
