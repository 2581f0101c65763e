/** 其中 before a label: what follows is a part of what stands above. */

const WITHIN = '其中';
const AND_SIGN = /^其中\s*[:：,，、-]?\s*/;

/** Whether a label says that it is a part: 「其中：财政拨款」. */
export function saysWithin(label: string): boolean {
  return label.startsWith(WITHIN);
}

/** The label of a part without 其中 and the sign behind it. */
export function withoutWithin(label: string): string {
  return saysWithin(label) ? label.replace(AND_SIGN, '') : label;
}
