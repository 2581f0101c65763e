/** The text against the tables, and against itself. */
export const text: Readonly<Record<string, string>> = {
  'figure-conflict.title': 'One figure, two values',
  'figure-conflict.why':
    'When one figure is written in two ways, readers cannot tell which to believe, and doubt all the others.',
  'figure-conflict.fix':
    'Look it up in the vouchers and correct one of them; if they are about different things, say what each covers.',
  'figure-conflict.differs': '{subject}: {what} is {stated} here{quote} and {computed} in {place}{other}.',
  'figure-conflict.sum': '{subject}: {what} is {stated}; its parts add up to {computed}.',
  'figure-conflict.rate': '{subject}: {what} is {stated}; worked out from both numbers it is {computed}.',
  'figure-conflict.retired': '{subject}: {what} is {stated}, retired people included; those in service are {computed}.',
  'figure-conflict.goal': '"{words}" here; the {what} of “{indicator}” ({place}) is {computed}.',
  'figure-conflict.noun': '"{noun}"{years}: "{words}" here, "{other}" in {place}.',
  'figure-conflict.slip':
    'The text says "{words}" here and "{other}" in {place}: one figure, it seems, with digits or a unit mistyped in one place.',
  'figure-conflict.retold': 'The text says "{words}"; in the table, "{label}" ({place}) is {computed}.',
  'figure-conflict.untold': 'The text says "{words}", which the table in {place} does not have; it has all the others.',

  'text-sum.title': 'Sums in sentences',
  'text-sum.why':
    'Readers see at once that a total and its parts in one sentence do not fit, and doubt the other figures, too.',
  'text-sum.fix':
    'Look up the data and correct the total or the part; where only some parts are told, say so (主要包括).',
  'text-sum.differs': 'The text says "{words}", but {parts} = {computed}.',
  'text-sum.across': 'The text says "{words}", {place} says "{other}", but {parts} = {computed}.',
  'text-sum.short': 'The text says "{words}"; the parts it lists, {parts} = {computed}, leave {missing}.',
  'text-sum.difference': 'The text says "{words}", but "{whole}" and "{rest}" are {computed} apart.',
  'text-sum.shares': 'The text says "{words}"; the shares {parts} come to {computed}, not 100%.',
  'text-sum.unit':
    'The text says “{words}”, the other parts are in {unit}; as {computed} they add up to “{whole}” exactly: its unit is wrong.',
  'text-sum.unlike':
    'The text says “{words}”, the others of its list are in {unit}: it looks like {computed} with a wrong unit.',
  'text-sum.times': 'The text says "{words}" and "{each}": {less} and {more}, and nothing between them.',
  'text-sum.listed': 'The text says "{words}" and lists {counted}.',
  'text-sum.named': 'The text says "{words}"; {place} names "{names}", which are {counted}.',

  'text-rate.title': 'Rates in sentences',
  'text-rate.why':
    'Where a rate and the figures it is made of stand in one sentence and do not fit, one of them is wrong.',
  'text-rate.fix': 'Work it out again from the two figures of the sentence and correct the one that is wrong.',
  'text-rate.differs': 'The text says "{words}"; by the figures of the sentence it is {reckoning} = {computed}.',
  'text-rate.across': 'The text says "{words}"; worked out from the figures in {place} it is {reckoning} = {computed}.',
  'text-rate.rounding':
    'The text says "{words}"; by the figures of the sentence it is {reckoning} = {computed}: digits were cut off.',
  'text-rate.formula': 'The text says "{words}", which comes to {computed}.',

  'claim-conflict.title': 'Statement against figure',
  'claim-conflict.why': 'A conclusion that the figures do not bear out makes a report hard to believe.',
  'claim-conflict.fix':
    'Compare the sentence with the figure and correct one of them; if it is true, give dates and amounts.',
  'claim-conflict.contradicts': 'The text says "{stated}", but {what} is {computed}.',

  'claim-conflict.order': 'The text says "{words}", but what is written is "{larger}" and "{smaller}".',
  'claim-conflict.reached': 'The text says "{stated}", but "{target}", "{actual}".',
  'claim-conflict.extreme': 'The text says "{words}", but it has "{named}" and "{extreme}".',
  'claim-conflict.against': 'The text says "{stated}", but {place} says "{fact}": both cannot be so.',
  'claim-conflict.called-reached':
    '"{indicator}" has the target {target}, which {actual} does not reach, yet this column says that it was reached.',
  'claim-conflict.called-missed':
    '"{indicator}" has the target {target}, which {actual} reaches, yet this column says that it was not reached.',
  'claim-conflict.judged': '"{actual}" against the target "{target}", yet the text says "{verdict}".',

  'survey-counts.title': 'Questionnaires',
  'survey-counts.why': 'Satisfaction rests on the questionnaires: if their numbers do not fit, neither does it.',
  'survey-counts.fix': 'Check how many were sent and returned, and correct the numbers or the rate.',
  'survey-counts.more': '{less}: {stated}, more than {more}: {computed}.',
  'survey-counts.rate': '{rate} is {stated}; the numbers give {computed}.',

  'table-missing.title': 'No table of scores',
  'table-missing.why':
    'With a total alone, without points and scores of the indicators, neither total nor grade can be checked.',
  'table-missing.fix': 'Add the table of scores: indicators of all levels, points, targets, actual values and scores.',
  'table-missing.missing': 'A score of {score} is stated, but there is no table of scores: it was not checked.',

  'target-conflict.title': 'Indicator stated in two ways',
  'target-conflict.why':
    'Evaluation follows the goals set at the start of the year; a score rests on nothing if target or name change on the way.',
  'target-conflict.fix':
    'Follow the approved goals and correct the other place; if a change was approved, say by whom.',
  'target-conflict.differs': '"{indicator}": the {what} is {stated} here and {computed} in {place}.',
  'target-conflict.name':
    'The indicator of "{group}" is called "{stated}" in the analysis and "{computed}" in the goals.',
};
