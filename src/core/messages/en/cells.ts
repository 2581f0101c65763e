/** What a PE function says in its cell, or in the message of its error. */
export const cells: Readonly<Record<string, string>> = {
  'cells.needs-person': 'A person must judge.',
  'cells.no-completion': 'Target and actual value cannot be divided, so there is no completion rate.',
  'cells.not-a-number': 'A number above zero is needed here.',
  'cells.unknown-profile': 'There is no scoring profile named "{id}".',
  'cells.not-a-money-unit': 'The unit is one of 元, 万元, 百万元, 亿元.',
  'cells.not-an-amount': '"{text}" is not an amount.',
  'cells.unequal-shape': 'The ranges differ in rows or columns; select ranges of one size.',
  'cells.nothing-found': 'Nothing found',
  'cells.error': 'error',
  'cells.warning': 'warning',
  'cells.info': 'info',
};
