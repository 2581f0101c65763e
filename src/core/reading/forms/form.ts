import type { Form, IndicatorColumn } from '../../model';
import { FORM_NOUNS, FORM_ORDER, FORM_TITLES, PROFILE_MARKS } from '../../terms/forms';
import { entriesOf } from '../../terms/matcher';
import { UNIT_MONEY } from '../../terms/prose';
import { ENDS_SENTENCE } from '../../terms/punctuation';
import { holding } from '../../terms/search';
import { keyOf, withoutOrdinal } from '../grid/wording';

/** What is known of a project's sheets when its form is asked for. */
export interface FormSigns {
  /** Titles of its sheets, and their names, the most telling first. */
  readonly titles: readonly string[];
  /** Columns of its indicator tables. */
  readonly columns: readonly IndicatorColumn[];
  readonly hasIndicators: boolean;
  readonly hasFunds: boolean;
  readonly hasText: boolean;
  /** A heading says that it is of a part of the year: 「1-7月执行数」. */
  readonly isPartYear: boolean;
}

const TITLES = entriesOf(FORM_TITLES).map(([word, form]) => [keyOf(word), form] as const);

/** The form of a project: what a title calls it, or else what its columns make of it. */
export function formOf(signs: FormSigns): Form {
  if (signs.isPartYear) return 'monitoring';
  return formByTitle(signs.titles) ?? formByColumns(signs);
}

const namesForm = holding(FORM_NOUNS);

function formByTitle(titles: readonly string[]): Form | null {
  const forms = new Set(titles.map(formIn));
  return FORM_ORDER.find((form) => forms.has(form)) ?? null;
}

const namesUnitMoney = holding(UNIT_MONEY);

/** Whether a title is that of a report on all the money of a unit: 「部门决算公开说明」. A sentence is no title. */
export function isOfUnit(titles: readonly string[]): boolean {
  return titles.some((title) => namesUnitMoney(title) && !ENDS_SENTENCE.test(title));
}

/** What one title says. */
function formIn(title: string): Form | null {
  const key = keyOf(title);
  if (!namesForm(key) || withoutOrdinal(key) !== key) return null;
  const said = new Set(TITLES.filter(([word]) => key.includes(word)).map(([, form]) => form));
  if (said.has('monitoring')) return 'monitoring';
  if (said.has('targets') && !said.has('self')) return 'targets';
  return FORM_ORDER.find((form) => said.has(form)) ?? null;
}

function formByColumns({ columns, hasIndicators, hasFunds, hasText }: FormSigns): Form {
  const has = (...wanted: IndicatorColumn[]) => wanted.some((column) => columns.includes(column));
  if (!hasIndicators) return hasFunds ? 'funds' : hasText ? 'text' : 'unknown';
  if (has('score') && has('reviewScore')) return 'review';
  if (has('actual') && has('target') && has('score')) return 'self';
  if (has('actual', 'score', 'reviewScore')) return 'unknown';
  if (has('criterion')) return 'evaluation';
  return has('target') ? 'targets' : 'unknown';
}

/** The profile whose form a heading is of; null for any other. Folded text in. */
export function profileOfHeading(key: string): string | null {
  return PROFILE_MARKS.find(([, mark]) => key.includes(mark))?.[0] ?? null;
}
