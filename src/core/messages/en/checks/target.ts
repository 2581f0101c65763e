/** Targets and actual values: their units, directions, dates, and how they stand to each other. */
export const target: Readonly<Record<string, string>> = {
  'actual-operator.title': 'Actual value with a sign',
  'actual-operator.why':
    'An actual value says how much was reached; one with ≥ or ≤ says what was wanted and cannot be scored.',
  'actual-operator.fix': 'Write the figure itself, e.g. 96.2% in place of ≥95%.',
  'actual-operator.repeats': 'The actual value of “{indicator}”, {actual}, repeats the target.',
  'actual-operator.carries': 'The actual value of “{indicator}”, {actual}, is a bound and not what was reached.',
  'actual-operator.vague': 'The actual value of “{indicator}”, {actual}, leaves open how much it was.',

  'type-mismatch.title': 'Words against figures',
  'type-mismatch.why': 'With a figure on one side and words on the other, nothing can be compared or scored.',
  'type-mismatch.fix': 'Write both in figures, or both in words.',
  'type-mismatch.words': 'The target of “{indicator}” is a figure, {target}; the actual value is “{actual}”.',
  'type-mismatch.figure': 'The target of “{indicator}” is “{target}”; the actual value is a figure, {actual}.',

  'type-mismatch.words-several': 'The targets of {count} indicators are figures, their actual values words: {names}.',
  'type-mismatch.figure-several': 'The targets of {count} indicators are words, their actual values figures: {names}.',

  'unit-mismatch.title': 'Units that differ',
  'unit-mismatch.why': 'Where name, target and actual value have different units, one of them is wrong, or was copied.',
  'unit-mismatch.fix': 'Compare the units of the name and of both values, and correct the one that is wrong.',
  'unit-mismatch.name': '“{indicator}”: its name speaks of {computed}, but the unit beside it is {stated}.',
  'unit-mismatch.value': '“{indicator}”: its name speaks of {computed}, but the value is {stated}.',
  'unit-mismatch.values': '“{indicator}”: the target is {computed}, the actual value {stated}; the units do not fit.',
  'unit-mismatch.scale':
    '“{indicator}”: the target is {computed}, the actual value {stated}: much the same figure in units that are thousands of times apart.',

  'target-direction.title': 'Direction of a target',
  'target-direction.why': 'With the sign the wrong way round, worse results earn more points.',
  'target-direction.fix': 'Check the sign: ≤ for costs, complaints and accidents, ≥ for satisfaction and pass rates.',
  'target-direction.cost': '“{indicator}” is a cost, but its target {target} asks for as much as possible.',
  'target-direction.bad': 'The less of “{indicator}” the better, but its target {target} asks for as much as possible.',
  'target-direction.good': 'The more of “{indicator}” the better, but its target {target} is an upper limit.',

  'over-achievement.title': 'Far above target',
  'over-achievement.why':
    'A result far above its target often means that the target was too low; the regulation asks for a reason and fewer points.',
  'over-achievement.fix': 'Check both figures; if they are right, say why so much more was reached.',
  'over-achievement.high':
    '“{indicator}” reached {actual} against a target of {target}, {rate}, which is at or above {from}; no reason is given.',
  'over-achievement.above': '“{indicator}” reached {actual} against a target of {target}, {rate}; no reason is given.',

  'qualitative-band.title': 'Band of a qualitative score',
  'qualitative-band.why': 'Achieved, partly achieved and not achieved each have their range of points.',
  'qualitative-band.fix': 'Give a score within the range; or correct the words, or write the reason.',
  'qualitative-band.above':
    '“{indicator}” is reported as “{actual}”, which earns {range} of {points} points, but has {score}.',
  'qualitative-band.below':
    '“{indicator}” is reported as “{actual}”, which earns {range} of {points} points, but has only {score}; no reason is given.',
  'qualitative-band.mostly': '“{indicator}” is reported as “{actual}”, but has all its points, {score}.',

  'percent-range.title': 'Rate out of range',
  'percent-range.why': 'A pass rate, satisfaction or coverage is a share of a whole: never above 100 % or below zero.',
  'percent-range.fix': 'Check what was divided by what, and the decimal point.',
  'percent-range.above': '“{indicator}” is given as {value}, above 100 %.',
  'percent-range.below': '“{indicator}” is given as {value}, below zero.',

  'date-period.title': 'Date and year',
  'date-period.why':
    'Targets and results belong to the year that is evaluated; another year is often left from an older form.',
  'date-period.fix':
    'Check the year of the date, and the year of the evaluation. For a project of several years write the first and the last.',
  'date-period.outside': '“{indicator}” has the date {date}, outside {period} (such dates: {count}).',
  'date-period.reversed': '“{indicator}” has the period {period}, which ends before it begins.',
  'date-period.backwards': 'The period “{period}” ends before it begins.',
  'date-period.order': '"{stated}" is before "{computed}": the order is reversed.',
  'date-period.length': '"{period}" is {computed}, but the text says {length}.',
  'date-period.elsewhere': 'The period in {place}, "{period}", is {computed}, but the text here says {length}.',
  'date-period.delay': '{place} says "{due}", the text here "{done}": {computed} apart, but it says "{length}".',
  'date-period.stage': 'The date "{date}" is not within "{words}".',
  'date-period.span': '"{words}" here; the other {count} of the list say "{usual}".',

  'target-vague.title': 'Target that cannot be measured',
  'target-vague.why':
    'A target of words such as “effective” or “improved” cannot be judged at the end of the year, and so cannot be scored.',
  'target-vague.fix':
    'Write a figure or a date for quantities, times and costs; for a benefit write how to tell, such as “10 % fewer complaints”.',
  'target-vague.uncounted':
    '“{indicator}” belongs to {group}; its target “{target}” has no figure or date to measure by.',
  'target-vague.words':
    'The targets of {count} indicators (“{target}”) do not say how to tell that they are reached: {names}.',

  'goal-uncovered.title': 'Goal without an indicator',
  'goal-uncovered.why':
    'Indicators put the goals into figures; a goal without one is a promise that nobody will be asked about.',
  'goal-uncovered.fix': 'Add an indicator for it, or take it out of the goals.',
  'goal-uncovered.missing': 'The goals say “{goal}”; no indicator stands for it.',

  'monitoring-behind.title': 'Monitoring: behind, and no reason',
  'monitoring-behind.why':
    'Monitoring is to find early what will not be reached or spent; what is behind needs a reason and a remedy.',
  'monitoring-behind.fix':
    'Say in the column of reasons why it is behind and what will be done; what cannot be reached is changed by the rules.',
  'monitoring-behind.impossible': '“{indicator}” is ticked as impossible to reach, without a reason.',
  'monitoring-behind.forecast':
    '“{indicator}” has the target {target}; {forecast} is expected for the year, without a reason.',
  'monitoring-behind.pace':
    '“{indicator}” has the target {target}; {actual} is reached ({rate}) with {elapsed} of the year gone, without a reason.',
  'monitoring-behind.spending':
    'Of the budget of {budget}, {spent} is spent ({rate}) with {elapsed} of the year gone, without a reason.',

  'monitoring-forecast.title': 'Monitoring: expected for the year',
  'monitoring-forecast.why':
    'What is expected for the year includes what is done already; and what will not be reached is not certain to be.',
  'monitoring-forecast.fix': 'Check what is expected for the year, what is reached so far, and which answer is ticked.',
  'monitoring-forecast.spent': '“{row}”: {stated} is expected to be spent this year, but {computed} is spent already.',
  'monitoring-forecast.above': '“{row}”: {stated} is expected to be spent this year, above the budget of {computed}.',
  'monitoring-forecast.reached': '“{indicator}”: {stated} is expected for the year, but {computed} is reached already.',
  'monitoring-forecast.certain':
    '“{indicator}” is ticked as certain to be reached, but {stated} is expected, and the target is {computed}.',

  'target-term.title': 'Target of the year and of all years',
  'target-term.why':
    'The year is a part of the project’s time: its quantities and money do not exceed those of all years.',
  'target-term.fix': 'Check the two figures, and which of them is the year’s.',
  'target-term.above': '“{indicator}” has the target {stated} for the year, but {computed} for all years.',
  'target-term.money': 'The money of the year is {stated}, but that of all years is {computed}.',
};
