/** Texts of the checks of any table. */
export const table: Readonly<Record<string, string>> = {
  'table-total.title': 'Totals of any table',
  'table-total.why':
    'A total that does not fit shows that it or one of its items is wrong, and so is whatever cites the table.',
  'table-total.fix': 'Check item by item, and correct the total or the item that is wrong.',
  'table-total.column': 'The “{column}” of “{row}” is {stated}; the rows add up to {computed}.',
  'table-total.row': 'The “{column}” of “{row}” is {stated}; the figures of that row add up to {computed}.',
  'table-total.count': 'The note below the table counts {stated} of “{thing}”; the table lists {computed}.',

  'table-parts.title': 'Wholes and parts of any table',
  'table-parts.why': 'A whole that does not fit its parts shows that one of the figures is wrong.',
  'table-parts.fix': 'Check the whole and each part, and correct the one that is wrong.',
  'table-parts.column': 'The “{column}” of “{row}” is {stated}; its parts give {computed}.',
  'table-parts.row': 'The “{column}” of “{row}” is {stated}; the other figures of that row give {computed}.',
  'table-parts.bound':
    'The “{column}” of “{row}” is {stated}, which is more than the {computed} that it can be at most.',

  'table-product.title': 'Products in any table',
  'table-product.why':
    'A number times its price that is not the amount, or a score times its weight that is not the weighed one, shows that one of the three is wrong, and perhaps the total with it.',
  'table-product.fix':
    'Check the number and the price in the contract or invoice, or the score and its weight, and correct the one that is wrong.',
  'table-product.row': 'The “{column}” of “{row}” is {stated}; {factors} gives {computed}.',

  'table-rate.title': 'Rates of any table',
  'table-rate.why':
    'Rates, shares, averages and changes are worked out from the table; one that does not fit shows that it or a figure behind it is wrong.',
  'table-rate.fix': 'Work it out again from the table, and correct the figure that is wrong.',
  'table-rate.column': 'The “{column}” of “{row}” is {stated}; the figures of the table give {computed}.',
  'table-rate.row': 'The “{column}” of “{row}” is {stated}; the figures of that row give {computed}.',
};
