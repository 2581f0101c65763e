/** 共 before a deed, adding up what was listed right before it: 「甲校3个、乙校4个、丙校2个，共建成9个」. */

const TOGETHER = '共';
/** Words that begin with it and add nothing up. */
const OTHERS = '共享 共同 共青 共产 共治 共富 共和 共管 共识 共性 共用 共有产权';

const OTHER_WORDS = OTHERS.split(' ');

export function isAddedUp(label: string): boolean {
  return label.startsWith(TOGETHER) && !OTHER_WORDS.some((word) => label.startsWith(word));
}
