/** What a note lays down of a rate: 「支出进度＝已支出金额÷发行金额×100%」, 「支付比例=累计支付小计/合同金额」. Folded, without spaces. */
const NAME = '[\\p{Script=Han}\\p{L}“”]{2,16}';
const RATE = new RegExp(
  `(?<![\\p{L}“”])(?<rate>${NAME})=(?<part>${NAME})[÷/](?<whole>${NAME})(?:[×*]100%)?(?=[;；,，。、]|$)`,
  'gu',
);

export interface NotedRate {
  readonly rate: string;
  readonly part: string;
  readonly whole: string;
}

export function ratesNoted(note: string): NotedRate[] {
  return [...note.matchAll(RATE)].map(({ groups: { rate = '', part = '', whole = '' } = {} }) => ({
    rate,
    part,
    whole,
  }));
}
