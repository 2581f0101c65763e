/** How a score comes about, how a criterion was understood, and what is wrong on the sheet 评价设置. */
export const scoring: Readonly<Record<string, string>> = {
  'scoring.compared': 'Target {target}, actual {actual}',
  'scoring.compared-rate': 'Target {target}, actual {actual}, completion {rate}',

  // By the profile's rule
  'scoring.met-full': 'Target met: full points, {score}',
  'scoring.in-time': 'Done in time: full points, {score}',
  'scoring.unmet-nothing': 'Target not met: 0 points',
  'scoring.ratio': 'Target not met, in proportion: {points} × {rate} = {score}',
  'scoring.ratio-from':
    'Target not met; nothing below {floor}, above it in proportion: {points} × ({rate} − {floor}) ÷ (1 − {floor}) = {score}',
  'scoring.exceeded-ratio': 'Limit exceeded ({rate} of it), target ÷ actual: {points} ÷ {rate} = {score}',
  'scoring.exceeded-linear': 'Limit exceeded ({rate} of it): {points} × (2 − {rate}) = {score}, at least 0',
  'scoring.exceeded-nothing': 'Limit exceeded: 0 points',
  'scoring.beyond-exact': 'Above the target {target}: {score} by the deviation, or full points if more is welcome',
  'scoring.over-reason': 'Completion {rate} is {from} or more: a reason is required',
  'scoring.over-deducted': 'Completion {rate} is {from} or more: {deduct} deducted, score {score}',
  'scoring.execution-ratio': 'Rate {rate} × {points} points = {score}',
  'scoring.profile-steps': 'Rate {rate}: {score} by the steps of the profile',

  // By a criterion
  'scoring.case': '“{clause}” applies: {points} points',
  'scoring.case-measured': '“{clause}” applies ({measure} {value}): {points} points',
  'scoring.reads-measure': 'Judged by the {measure}',
  'scoring.per-unit-deducted': 'By “{clause}”, {gap} off: {points} deducted',
  'scoring.per-unit-added': 'By “{clause}”, {gap} counted: {points} added',
  'scoring.sum-all': 'Every requirement is met: {points} points in all',

  // Why a person has to judge
  'scoring.no-points': 'No points are given, so there is nothing to score',
  'scoring.points-unusable': 'The points “{text}” are not a number of zero or more, so nothing can be scored',
  'scoring.person-shared-criterion':
    'Its criterion is blank and may be merged with that of the row above; a person must judge',
  'scoring.person-no-actual': 'No actual value is given; a person has to judge',
  'scoring.person-no-target': 'No target is given; a person has to judge',
  'scoring.person-unreadable-value': '“{text}” is not readable as a value; a person has to judge',
  'scoring.person-units': 'Target {target} and actual {actual} have different units; a person has to judge',
  'scoring.person-unit-unclear': 'The units of target {target} and actual {actual} may differ; a person has to judge',
  'scoring.person-words-for-number': 'The target is {target}, the actual says “{actual}”; a person has to judge',
  'scoring.person-number-for-words': 'The target is “{target}”, the actual is {actual}; a person has to judge',
  'scoring.person-no-proportion': 'There is no proportion to score by; a person has to judge',
  'scoring.person-late': 'Due {target}, done {actual}: late, and no rule says what that costs; a person has to judge',
  'scoring.person-beyond-range':
    'Actual {actual} is above the range {target}, for which there is no rule; a person has to judge',
  'scoring.person-part-of-period': '{actual} does not tell whether it was within {target}; a person has to judge',
  'scoring.person-direction': 'Whether more or less than target {target} is better is unclear; a person has to judge',
  'scoring.person-opposite': 'The criterion asks for the opposite of the target {target}; a person has to judge',
  'scoring.person-unreadable': '“{clause}” in the criterion was not understood; a person has to judge',
  'scoring.person-judgement': 'The criterion leaves the score to judgement; a person has to score',
  'scoring.person-several-measures':
    'The criterion looks at {subjects}, which one actual value cannot tell; a person has to score',
  'scoring.person-several-things':
    'The criterion deducts for several kinds of things ({clause}); one actual value does not tell which, so a person has to score',
  'scoring.person-parts':
    'The criterion splits its points among several aspects; one actual value does not tell about each, so a person has to score',
  'scoring.person-unsound':
    'Read literally, the criterion gives nothing at the target {target} itself, or less for coming nearer to it: it was not understood, so a person has to judge',
  'scoring.person-outside':
    "the criterion comes to {score} points, outside of the indicator's points, so a person has to judge",
  'scoring.reads-between': '“{clause}”: on a straight line between the steps beside it',
  'scoring.reads-bonus': '“{clause}”: {points} points on top of those for reaching the target',
  'scoring.person-two-readings':
    'The criterion can be read in two ways (“{clause}”) that give different scores; a person has to judge',
  'scoring.person-maximum': 'The criterion and the points do not agree; a person has to judge',
  'scoring.person-best': 'The criterion gives at most {best}, the indicator has {points} points; a person has to judge',
  'scoring.person-no-case': 'The criterion does not provide for this case; a person has to judge',
  'scoring.person-overlap': 'Several clauses of the criterion apply ({clause}); a person has to judge',
  'scoring.person-condition': 'Whether “{clause}” applies is for a person to judge',
  'scoring.person-count': 'The actual value does not tell how many “{clause}” counts; a person has to judge',
  'scoring.person-reference': 'Where “{clause}” begins to count is unclear; a person has to judge',
  'scoring.person-sum': 'The criterion has {count} parts of {total} points in all, to be scored one by one by a person',
  'scoring.person-band': '“{clause}” stands for {low} to {high} points; a person decides within that',
  'scoring.person-achieved': '“{actual}” stands for {low} to {high} points; a person decides within that',
  'scoring.person-formula': '“{clause}” needs a figure that is not there; a person has to judge',
  'scoring.person-graded': 'Target “{target}” and actual “{actual}” are words; a person has to judge',

  // How a criterion is understood
  'scoring.kind-empty': 'No criterion: scored by the profile',
  'scoring.kind-silent': 'The criterion says nothing about points: scored by the profile',
  'scoring.kind-ratio': 'In proportion',
  'scoring.kind-ratio-from': 'In proportion above a floor',
  'scoring.kind-formula': 'By a formula',
  'scoring.kind-steps': 'By steps',
  'scoring.kind-per-unit': 'Deduction per unit',
  'scoring.kind-sum': 'Parts that add up',
  'scoring.kind-all-or-nothing': 'All or nothing',
  'scoring.kind-graded-words': 'By grades in words',
  'scoring.kind-bands': 'A band of points by achievement',
  'scoring.kind-given': 'The score as given',
  'scoring.kind-judgement': 'Left to judgement',
  'scoring.kind-unreadable': 'Partly not understood: for a person to judge',
  'scoring.reads-points': '“{clause}”: {points} points',
  'scoring.reads-full': '“{clause}”: full points',
  'scoring.reads-zero': '“{clause}”: 0 points',
  'scoring.reads-share': '“{clause}”: {share} of the points ({points})',
  'scoring.reads-band': '“{clause}”: between {low} and {high}, for a person to decide',
  'scoring.reads-ratio': '“{clause}”: in proportion to the completion',
  'scoring.reads-ratio-from': '“{clause}”: in proportion to what is above the floor',
  'scoring.reads-excess': '“{clause}”: what exceeds the target is deducted in proportion',
  'scoring.reads-formula': '“{clause}”: by the formula {formula}',
  'scoring.reads-deduct': '“{clause}”: {points} points deducted',
  'scoring.reads-judgement': '“{clause}”: for a person to judge',
  'scoring.reads-each-deducted': '“{clause}”: {points} deducted a unit',
  'scoring.reads-each-added': '“{clause}”: {points} added a unit',
  'scoring.reads-each-earned': '“{clause}”: {points} an item',
  'scoring.reads-most-deducted': 'At most {points} points are deducted',
  'scoring.reads-unread': 'Not understood: “{clause}”',

  // The sheet 评价设置
  'scoring.settings-unknown-profile':
    'The profile “{value}” on the sheet 评价设置 does not exist; the default is used. Known ones: {known}.',
  'scoring.settings-unreadable':
    'The value “{value}” of “{name}” on the sheet 评价设置 cannot be read and was not used.',
};
