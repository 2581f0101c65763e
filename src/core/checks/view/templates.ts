/** Text of a form's template in place of what should be filled in. */
import { foldWidth, readQuantity } from '../../quantity';

const LONGEST_INSTRUCTION = 400;
/** 「项目概况（200字以内）」 is a heading, which stays; an instruction says what to do. */
const HEADING = /^(?![请应须简填]|说明|阐述|对照|结合)[^，。；,;]{2,12}[(（][^()（）]*字[^()（）]*[)）]$/;
/** 「XX批」, 「≥××%」, whatever is counted. */
const CROSSES = /^[≥≤><=]{0,2}[x×*]{2,}[^\d\s]{0,4}$/i;
/** 「……」, 「指标2：」: the form offers more rows than were needed. */
const EMPTY_ROW = /^(?:[….。·•_\s]+|指标(?:名称|内容|\s*(?:\d{1,2}|[一二三四五六七八九十]))\s*[:：]?[\s….。]*)$/;

/** An instruction, crosses in place of a value, or the name of a row nobody used. */
export function isTemplate(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_INSTRUCTION || HEADING.test(trimmed)) return false;
  if (isCrossedOut(trimmed)) return true;
  const quantity = readQuantity(trimmed);
  return quantity.kind === 'unreadable' && quantity.reason === 'placeholder';
}

/** Crosses where a value belongs. */
export function isCrossedOut(text: string): boolean {
  return CROSSES.test(foldWidth(text));
}

export function isEmptyRow(text: string): boolean {
  return EMPTY_ROW.test(text.trim());
}
