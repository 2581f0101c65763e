/** Completion rates. */
export const completion: Readonly<Record<string, string>> = {
  'completion-overall.title': 'Overall completion',
  'completion-overall.why':
    'Overall completion and its gap to the execution rate belong to the conclusion and must follow from the table.',
  'completion-overall.fix':
    'Work it out as indicators with full points ÷ indicators, or as the mean completion rate, and say which.',
  'completion-overall.differs':
    'Overall completion is given as {stated}; with {full} of {count} indicators at full points it is {computed}, and the mean completion rate is not {stated} either.',
  'completion-overall.uncertain':
    'Overall completion is given as {stated}; with {full} of {count} indicators at full points it is {computed}. If a mean of completion rates is meant, some of them are not known.',
  'completion-overall.rounding':
    'Overall completion is given as {stated}; rounded half up it is {computed} ({full} of {count} indicators at full points). Only the last digit differs.',
  'completion-overall.gap':
    'The gap between execution rate and overall completion is given as {stated}; it works out at {computed}.',

  'completion-rate.title': 'Completion rate',
  'completion-rate.why': 'Scores rest on completion rates; a wrong one makes the score wrong too.',
  'completion-rate.fix':
    'Work it out again: actual value ÷ target. Once the target is met, 100 % may be written as well.',
  'completion-rate.differs':
    'The completion rate of “{indicator}” is given as {stated}; actual value and target give {computed}.',
  'completion-rate.rounding':
    'The completion rate of “{indicator}” is given as {stated}; rounded half up it is {computed}. Only the last digit differs.',
};
