/** Names of a step that a criterion gives a size of its own: 以5个百分点为一档，每降一档扣2分. */

const NAMES = '档次?|等次|等级|级差|单位|台阶|梯度|区间|梯级|级次|级';

/** Behind the size: 为一档. */
export const IS_STEP = new RegExp(`^(?:设?为|作为|是|算|计)?(?:一|1)?个?(?:${NAMES})(?:的)?$`);
/** Behind 每 and its verb: 降一档. */
export const BY_STEPS = new RegExp(`(?:一|1)?个?(?:${NAMES})(?:的|者|时)?[,，]?$`);
