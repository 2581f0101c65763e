/** Text of a form's template in place of what should be filled in. */
import { foldWidth, readQuantity } from '../../quantity';
import { DOTS, UNUSED_NAME } from '../../terms/placeholders';
import { LIMITED_HEADING } from '../../terms/templates';

const LONGEST_INSTRUCTION = 400;
/** 「XX批」, 「≥××%」, whatever is counted. */
const CROSSES = /^[≥≤><=]{0,2}[x×*]{2,}[^\d\s]{0,4}$/i;

/** An instruction, crosses in place of a value, or the name of a row nobody used. */
export function isTemplate(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed === '' || trimmed.length > LONGEST_INSTRUCTION || LIMITED_HEADING.test(trimmed)) return false;
  if (isCrossedOut(trimmed)) return true;
  const quantity = readQuantity(trimmed);
  return quantity.kind === 'unreadable' && quantity.reason === 'placeholder';
}

/** Crosses where a value belongs. */
export function isCrossedOut(text: string): boolean {
  return CROSSES.test(foldWidth(text));
}

/** A row that nobody used: the form offers more than were needed. */
export function isEmptyRow(text: string): boolean {
  const name = text.trim();
  return DOTS.test(name) || UNUSED_NAME.test(name);
}
