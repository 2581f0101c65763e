import { foldWidth } from '../quantity';
import type { Indicator, Quantity } from '../model';
import type { Found, ProjectCheck } from './engine/check';

/** An actual value that carries ≥ or ≤: it says what was wanted, not what was reached. */
export const actualOperator: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'actual-operator',
    severity: 'warning',
    group: 'target',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：实际完成值填写实际数',
  },

  *run({ project }) {
    for (const indicator of project.indicators) {
      const { actual } = indicator;
      if (actual && HOLDS_FIGURES.has(actual.value.kind)) yield compare(indicator, actual.value, actual.at);
    }
  },
};

const HOLDS_FIGURES: ReadonlySet<Quantity['kind']> = new Set(['number', 'range', 'words']);
/** A sign, or its name, straight before a figure. 「达到98%」 is a result. */
const BOUND =
  /^(?:[≥≤≧≦<>]|大于(?:或)?等于|小于(?:或)?等于|不(?:得|应)?(?:低|高|少|多|大|小|超)[于过]|至少|至多)=?\s*-?\d/;
/** 「95%以上」 leaves open how much it was. */
const VAGUE =
  /^(?:达到?|实现|完成)?\s*(?:(?:大|小|高|低|多|少)于)?\s*-?\d[\d.,]*\s*[^\d\s]{0,4}?(?:\(含\))?(?:及)?(?:以上|以下|以内)$/;

function compare({ name, target }: Indicator, actual: Quantity, at: Found['at']): Found | null {
  const text = foldWidth(actual.text).trim();
  const found = { data: { indicator: name, actual: actual.text }, at, subject: name, stated: actual.text };
  if (!BOUND.test(text)) return VAGUE.test(text) ? { ...found, message: 'vague', severity: 'info' } : null;
  const repeats = target !== null && foldWidth(target.value.text).trim() === text;
  return { ...found, message: repeats ? 'repeats' : 'carries', related: target ? [target.at] : [] };
}
