/** Criteria: whether they can give what the indicator is worth. */
export const criterion: Readonly<Record<string, string>> = {
  'rule-points.title': 'Sub-points against points',
  'rule-points.why':
    'The points of all requirements should add up to those of the indicator; otherwise some can never be earned, or too many.',
  'rule-points.fix': 'Adjust the points of the requirements, or add the one that is missing.',
  'rule-points.differs':
    '“{indicator}” has {stated} points; the {count} requirements of its criterion add up to {sum}={computed}.',
  'rule-points.items':
    '“{indicator}” has {stated} points; its criterion gives {each} for each item, and no number of items makes {stated}.',

  'rule-steps.title': 'Steps of a criterion',
  'rule-steps.why': 'With gaps, overlaps or points out of order, one result has two scores, or none.',
  'rule-steps.fix': 'Correct the bounds or the points: one step for every result, and more points for a better one.',
  'rule-steps.equal':
    'In the criterion of “{indicator}”, “{lower}” and “{upper}” both give {points}; one may be a slip.',
  'rule-steps.unordered': 'In the criterion of “{indicator}”, “{lower}” and “{upper}” are the other way round.',
  'rule-steps.overlap': 'In the criterion of “{indicator}”, “{lower}” and “{upper}” overlap.',
  'rule-steps.gap': 'In the criterion of “{indicator}”, there is a gap between “{lower}” and “{upper}”.',

  'rule-maximum.title': 'Best step against points',
  'rule-maximum.why': 'The best result should earn all the points, no more and no less.',
  'rule-maximum.fix': 'Correct the points of the best step, or those of the indicator.',
  'rule-maximum.more': '“{indicator}” has {computed} points; its criterion gives up to {stated}.',
  'rule-maximum.less': '“{indicator}” has {computed} points; its criterion gives at most {stated}.',

  'rule-unreadable.title': 'Criterion that needs a person',
  'rule-unreadable.why':
    'These criteria do not say how points are given, or were not understood; the scores were not checked against them.',
  'rule-unreadable.fix': 'Check these scores yourself; where you can, say in the criterion what each case earns.',
  'rule-unreadable.one': 'The criterion of “{indicator}” needs a person; its score was not checked.',
  'rule-unreadable.several':
    'The criteria of {count} indicators need a person; their scores were not checked: {names}.',
};
