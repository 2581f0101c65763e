/** Points: totals, groups, blanks, and how they are spread. */
export const weight: Readonly<Record<string, string>> = {
  'weight-total.title': 'Total points',
  'weight-total.why':
    'Total and grade are read against the full mark; points that add up to something else make them meaningless.',
  'weight-total.fix':
    'Check the points of each indicator; those of the execution rate count too. Where another full mark is meant, write weight-total.full-mark on the sheet 评价设置.',
  'weight-total.differs': 'The table states {stated} points in all; they add up to {computed}.',
  'weight-total.not-full': 'The points add up to {computed}, not to the full mark of {stated}.',
  'weight-total.unusual': 'The points and the totals row are both {computed}; the full mark is usually {stated}.',
  'weight-total.without-execution':
    'The points add up to {computed}. What is missing to {stated} may be the execution rate’s share, which was not found.',

  'weight-group.title': 'Points of a group',
  'weight-group.why':
    'The points of a level should be the sum of the level below; otherwise the weights contradict each other.',
  'weight-group.fix': 'Compare the points of the group with those of each indicator below it, and correct one of them.',
  'weight-group.differs': '“{group}” states {stated} points; what is below it adds up to {computed}.',
  'weight-group.differs-below':
    '“{group}” states {stated} points; what is below it adds up to {computed}. All points add up to {all}, not to {whole}, so what is below is probably wrong.',
  'weight-group.differs-label':
    '“{group}” states {stated} points; what is below it adds up to {computed}. All points add up to {whole} as they should, so those of “{group}” are probably wrong.',
  'weight-group.said': 'The text gives “{group}” {stated} points; in the table they add up to {computed}.',

  'weight-missing.title': 'Missing points',
  'weight-missing.why': 'An indicator without points does not count towards the total, however it was assessed.',
  'weight-missing.fix': 'Add its points; if it is part of the indicator above, begin its name with “其中”.',
  'weight-missing.scored': '“{indicator}” has a score of {score}, but its points are {why}.',
  'weight-missing.targeted': '“{indicator}” has a target, but its points are {why}.',

  'weight-policy.title': 'Weights against the rules',
  'weight-policy.why':
    'The regulation sets the weights of the level-1 indicators; an evaluation should rest on outputs and outcomes.',
  'weight-policy.fix':
    'Adjust the level-1 points; where your department has its own rule, choose its profile on the sheet 评价设置 or give the reason on 例外说明.',
  'weight-policy.split': 'The level-1 points are {split}; the profile asks for {expected}.',
  'weight-policy.results':
    'Outputs and outcomes have {points} of {full} points, {share}; the regulation asks, in principle, for at least {least}.',

  'weight-concentration.title': 'Points in one place',
  'weight-concentration.why': 'Where one indicator has most of the points, the others hardly matter.',
  'weight-concentration.fix': 'Consider whether this is meant; if not, split the indicator.',
  'weight-concentration.heavy': '“{indicator}” alone has {points} of {full} points, {share}.',
};
