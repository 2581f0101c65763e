/** Words in a name or a value that turn its meaning round, or say that there is none. */
import { DENIALS } from './values';

/** What would be bad is not: 无事故, 零投诉率; and 不合格率 is. */
export const TURNS_ROUND = `${DENIALS} 零`;
/** … also said of what is done about it: 投诉处理满意度. */
export const TURNS_SATISFACTION = `${TURNS_ROUND} 投诉 反对`;
/** 「未提供记录」, 「无法核算」, 「尚未开展」: there is no figure to give. */
export const HAS_NO_FIGURE = `${DENIALS} 没 缺 否 待 尚 取消 终止 停止 正在`;
