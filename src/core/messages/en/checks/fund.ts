/** Money: sums, rates, balances, units. */
export const fund: Readonly<Record<string, string>> = {
  'fund-parts.title': 'Total and its parts',
  'fund-parts.why': 'A total should be the sum of its sources; if not, one of the amounts is wrong.',
  'fund-parts.fix': 'Check the total and each 其中 row; write 0 or “/” for a source that does not exist.',
  'fund-parts.exceeds': 'The {column} of “{row}” is {stated}; its parts already add up to {computed}.',
  'fund-parts.differs': 'The {column} of “{row}” is {stated}; its parts add up to {computed}.',
  'fund-parts.missing':
    'The {column} of “{row}” is {stated}; the parts that are filled in add up to {computed}. {gap} remain, and “{missing}” is blank.',
  'fund-parts.single': 'The {column} of “{row}” is {stated}; only {computed} of it is listed, and {gap} is not.',
  'fund-parts.division': 'The parts of “{row}” add up to {computed}; the total that is divided is {stated}.',
  'fund-parts.sources':
    'The amount spent is given as {stated}; {thisYear} of this year’s and {carried} of carried-over money make {computed}.',

  'fund-items.title': 'Total of items',
  'fund-items.why': 'A total should be the sum of its lines; if not, a line or the total is wrong.',
  'fund-items.fix': 'Check line by line, and correct the one that is wrong.',
  'fund-items.differs': 'The {column} of “{row}” is {stated}; its lines add up to {computed}.',
  'fund-items.subtotal': 'The {column} of “{row}” is {stated}; the lines it stands for add up to {computed}.',

  'fund-execution-rate.title': 'Execution rate',
  'fund-execution-rate.why': 'The execution rate earns points, and is the figure about money that is quoted most.',
  'fund-execution-rate.fix': 'Work it out again: spent ÷ budget of the year, or spent ÷ money received.',
  'fund-execution-rate.differs': 'The {rate} of “{subject}” is given as {stated}; the amounts give {computed}.',
  'fund-execution-rate.rounding':
    'The {rate} of “{subject}” is given as {stated}; rounded half up it is {computed}. Only the last digit differs.',
  'fund-execution-rate.missing':
    '“{subject}” scores {score}, but no execution rate is given; the amounts give {computed}.',

  'fund-arrival-rate.title': 'Arrival rate',
  'fund-arrival-rate.why': 'The arrival rate earns points among the process indicators.',
  'fund-arrival-rate.fix': 'Work it out again: money received ÷ budget.',
  'fund-arrival-rate.differs': 'The {rate} of “{subject}” is given as {stated}; the amounts give {computed}.',
  'fund-arrival-rate.rounding':
    'The {rate} of “{subject}” is given as {stated}; rounded half up it is {computed}. Only the last digit differs.',

  'fund-execution-score.title': 'Score of the execution rate',
  'fund-execution-score.why': 'There is a fixed rule for this score; without it projects are not treated alike.',
  'fund-execution-score.fix':
    'Work it out by the profile; choose another profile on the sheet 评价设置 where your department has its own rule.',
  'fund-execution-score.ratio': '“{subject}” scores {stated}; execution rate × {points} points is {computed}.',
  'fund-execution-score.steps':
    '“{subject}” scores {stated}; the steps of the execution rate (out of {points}) give {computed}.',

  'fund-execution-low.title': 'Low execution without a reason',
  'fund-execution-low.why': 'A low execution rate means idle money; the regulation asks for the cause and a remedy.',
  'fund-execution-low.fix': 'Say, in the form or the report, why the money was not spent and what becomes of the rest.',
  'fund-execution-low.low':
    '{spent} of {budget} were spent, {rate}; that is below {threshold}, and no reason is given.',
  'fund-execution-low.low-printed': 'The execution rate is {rate}, below {threshold}, and no reason is given.',

  'fund-balance.title': 'Balance',
  'fund-balance.why': 'The balance is what was available less what was spent; if not, one of the three is wrong.',
  'fund-balance.fix': 'Check budget (or money received), spending and balance.',
  'fund-balance.differs':
    'The balance of “{subject}” is given as {stated}; budget or money received less spending is {computed}.',

  'fund-overspent.title': 'More than was available',
  'fund-overspent.why': 'Spending cannot exceed budget and money received; either a figure or the spending is wrong.',
  'fund-overspent.fix': 'Check spending, budget and money received; list any other source in the table.',
  'fund-overspent.above': '“{subject}”: {stated} were spent, more than the {computed} available.',
  'fund-overspent.line':
    '“{subject}”: {stated} were spent, more than the {computed} of this line. The total holds, so money may have been moved between lines.',
  'fund-overspent.lone-line': '“{subject}”: {stated} were spent, more than the {computed} of this line.',

  'fund-unit.title': 'Unit of an amount',
  'fund-unit.why': 'Between 元, 万元 and 亿元 lies a factor of ten thousand.',
  'fund-unit.fix': 'Check the unit of both amounts, and correct the one that is wrong.',
  'fund-unit.differs':
    'The {what} is {stated} in one place and {computed} in another: a factor of exactly 10,000 or 100,000,000. One unit is probably wrong.',

  'fund-cost-indicators.title': 'Cost indicators and money',
  'fund-cost-indicators.why':
    'Cost indicators usually add up to the budget and the spending; if not, it is worth a look.',
  'fund-cost-indicators.fix':
    'Compare them with the table of money. Nothing needs changing where they cover a part of it only.',
  'fund-cost-indicators.targets':
    'The targets of {count} cost indicators add up to {stated}; the budget is {computed}.',
  'fund-cost-indicators.actuals':
    'The actual values of {count} cost indicators add up to {stated}; the amount spent is {computed}.',

  'fund-carryover.title': 'Carried-over money on one side only',
  'fund-carryover.why':
    'Money carried over that counts as spent but not as budget makes the execution rate look better than it is.',
  'fund-carryover.fix': 'Add it to the budget too, or take it out of the spending, and work out the rate again.',
  'fund-carryover.numerator':
    'Of {spent} spent, {carried} were carried over from last year, which the budget of {budget} does not contain. The rate is {stated} this way, and {computed} for this year’s money.',

  'fund-budget-change.title': 'Budget change without a reason',
  'fund-budget-change.why': 'A budget changed during the year needs a ground, and forms ask for it.',
  'fund-budget-change.fix': 'Say why it was raised or cut, and by which document.',
  'fund-budget-change.changed':
    'The budget was {initial} at the year’s start and is {current} now; no reason is given.',
  'fund-budget-change.sum':
    'The budget was {initial} at the year’s start and was changed by {change}; it is stated as {stated} now, and comes to {computed}.',
};
