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
  'scoring.reads-between': '“{clause}”: on a straight line between the steps beside it',
  'scoring.reads-bonus': '“{clause}”: {points} points on top of those for reaching the target',
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
