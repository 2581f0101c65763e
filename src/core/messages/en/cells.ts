import { NOT_LOADED } from '../not-loaded';

/** What a PE function says in its cell, or in the message of its error. */
export const cells: Readonly<Record<string, string>> = {
  'cells.needs-person': 'A person must judge.',
  'cells.no-arguments':
    'There are no arguments yet. In a table it recognises the add-in completes the formula for this row; or give points, target and actual value yourself.',
  'cells.date-or-number':
    'A formula sees no formats and cannot tell whether target and actual value are numbers or dates ({target}, {actual}). Write dates as text, numbers with their unit.',
  'cells.share-or-number':
    'Actual value {actual} for the target {target}: either {actual} or a percentage; a formula sees no formats. Write it as text, with % or a unit.',
  'cells.no-completion': 'Target and actual value cannot be divided, so there is no completion rate.',
  'cells.not-a-number': '"{text}" is not a number.',
  'cells.not-a-full-mark': 'The full mark is a number above zero; here it is "{text}".',
  'cells.not-a-score': 'A score lies between 0 and {full}; here it is {text}.',
  'cells.unknown-profile': 'There is no scoring profile named "{text}".',
  'cells.not-a-money-unit': 'The unit is one of 元, 万元, 百万元, 亿元; here it is "{text}".',
  'cells.not-an-amount': '"{text}" is not an amount.',
  'cells.unequal-shape': 'The ranges differ in rows or columns; select ranges of one size.',
  'cells.one-cell': 'Only one cell that holds something can be given here.',
  'cells.not-loaded': NOT_LOADED.en,
  'cells.no-table':
    'No evaluation table was recognised in this range, so there was nothing to check. Select its headings too.',
  'cells.nothing-found': 'Nothing found in {count} checks.',
  'cells.error': 'error',
  'cells.warning': 'warning',
  'cells.info': 'info',
};
