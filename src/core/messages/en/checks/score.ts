/** Scores: their range, sums and rates, and how they follow from target, actual value and criterion. */
export const score: Readonly<Record<string, string>> = {
  'score-range.title': 'Score out of range',
  'score-range.why': 'A score is neither below zero nor above its points; otherwise the total means nothing.',
  'score-range.fix': 'Check score and points: a wrong column, or a digit too many?',
  'score-range.above': '“{indicator}” scores {score}, more than its {points} points.',
  'score-range.group': 'The scores under “{group}” add up to {score}, above its {points} points.',
  'score-range.told': 'The text has "{score}", which is more than "{points}".',
  'score-range.negative': '“{indicator}” (points: {points}) has a score of {score}, below zero.',

  'score-deduction.title': 'Points lost',
  'score-deduction.why': 'Where points, points lost and score do not fit, nobody can say how much was lost.',
  'score-deduction.fix': 'Check score = points − points lost, and correct the score or the points lost.',
  'score-deduction.row':
    '“{indicator}” has {points} ({whole}) and lost {lost}, which leaves {right}; the {rest} is given as {score}.',
  'score-deduction.total': '“{group}” states {stated} points lost; the rows add up to {computed}.',
  'score-deduction.lost': '“{group}” states {stated} points lost; points and score are {computed} apart.',

  'score-group.title': 'Score of a group',
  'score-group.why': 'A subtotal should be the sum of its indicators; many readers look at nothing else.',
  'score-group.fix': 'Check the score of each indicator of the group, and correct it or the subtotal.',
  'score-group.differs': '“{group}” states a score of {stated}; its indicators add up to {computed}.',
  'score-group.differs-below':
    '“{group}” states a score of {stated}; its indicators add up to {computed}. All add up to {all}, not {whole}: what is below is probably wrong.',
  'score-group.differs-label':
    '“{group}” states a score of {stated}; its indicators add up to {computed}. All add up to {whole}: “{group}” is probably wrong.',
  'score-group.said': 'The text gives “{group}” a score of {stated}; in the table it adds up to {computed}.',
  'score-group.deduction':
    'The text says that “{group}” lost {stated} points; by points and scores it lost {computed}.',

  'score-total.title': 'Total score',
  'score-total.why': 'The total is the sum of the scores; the grade and what follows from it rest on it.',
  'score-total.fix': 'Check the score of each indicator and of the execution rate, and correct the total.',
  'score-total.differs': 'The stated total is {stated}; the scores add up to {computed}.',

  'score-rate.title': 'Score rate',
  'score-rate.why': 'Score rates compare the parts of an evaluation; a wrong one misleads the conclusion.',
  'score-rate.fix': 'Work it out again: score ÷ points (or points lost ÷ points).',
  'score-rate.differs': 'The {rate} of “{indicator}” is given as {stated}; it works out at {computed}.',
  'score-rate.rounding':
    'The {rate} of “{indicator}” is given as {stated}; rounded half up it is {computed}. Only the last digit differs.',

  'score-rule.title': 'Score against criterion',
  'score-rule.why': 'The same result should earn the same score; otherwise nobody can say where the points come from.',
  'score-rule.fix': 'Work the score out by the criterion; give any other ground for it in the column for reasons.',
  'score-rule.criterion': '“{indicator}” scores {stated}; its criterion, target and actual value give {computed}.',
  'score-rule.found': '“{indicator}” scores {stated}; its criterion and “{found}” beside it give {computed}.',
  'score-rule.profile': '“{indicator}” scores {stated}; target and actual value give {computed} under the profile.',

  'score-missing.title': 'Missing score',
  'score-missing.why': 'With one score missing the total cannot be checked; a blank is not zero.',
  'score-missing.fix': 'Add the score; write 0 where nothing was earned.',
  'score-missing.blank': '“{indicator}” has {points} points and no score.',
  'score-missing.unreadable': '“{indicator}” has {points} points; its score cannot be read.',
  'score-missing.none': 'None of the scores is filled in (rows with points: {count}).',

  'score-without-actual.title': 'Score without actual value',
  'score-without-actual.why': 'Without the actual value a score rests on nothing, and nobody can verify it.',
  'score-without-actual.fix': 'Add the actual value; for a qualitative indicator, how far it was achieved.',
  'score-without-actual.blank': '“{indicator}” scores {score}, but its actual value is blank.',
  'score-without-actual.unreadable': '“{indicator}” scores {score}, but its actual value cannot be read.',
  'score-without-actual.none': 'None of the actual values is filled in (scored indicators: {count}).',

  'deduction-unexplained.title': 'Deduction without a reason',
  'deduction-unexplained.why':
    'The form asks for causes and remedies; a deduction without a cause helps nobody to improve.',
  'deduction-unexplained.fix': 'Write why it did not earn all its points, and what will be done about it.',
  'deduction-unexplained.unexplained':
    '“{indicator}” scores {score} of {points} points; no reason is given for the {lost} lost.',
  'deduction-unexplained.unmet':
    '“{indicator}” missed its target: {target} wanted, {actual} reached, and no reason is given.',
  'deduction-unexplained.by-rule':
    '“{indicator}” scores {score} of {points} points, as its rule has it; why it fell short, which cost {lost}, is not said.',

  'reason-contradiction.title': 'Reason against score',
  'reason-contradiction.why': 'The reason says the opposite of the figures: one of them was not brought up to date.',
  'reason-contradiction.fix':
    'Check actual value, score and reason, and correct one; for lost points give the real cause.',
  'reason-contradiction.done': 'The reason of “{indicator}” says “{reason}”, but it scores {score} of {points} points.',
  'reason-contradiction.undone':
    'The reason of “{indicator}” says “{reason}”, but the target is met and all points, {score}, are given.',

  'full-score-unmet.title': 'All points though unmet',
  'full-score-unmet.why': 'A target that was missed cannot earn all its points; this is what makes scores believable.',
  'full-score-unmet.fix': 'Score it in proportion or by its criterion; or correct the actual value if that is wrong.',
  'full-score-unmet.unmet':
    '“{indicator}” reached {actual} against a target of {target}, and yet has all its points, {score}.',

  'deducted-though-met.title': 'Points taken though met',
  'deducted-though-met.why':
    'A target that was met earns all its points; without a reason nobody can answer to the deduction.',
  'deducted-though-met.fix': 'Give all the points, or write the reason.',
  'deducted-though-met.met':
    '“{indicator}” reached {actual} against a target of {target}, which earns {points}, but has {score}; no reason is given.',

  'review-total.title': 'Reviewed total',
  'review-total.why': 'The reviewed total is the result of the evaluation and must be the sum of the reviewed scores.',
  'review-total.fix': 'Check the reviewed score of each indicator, and correct the reviewed total.',
  'review-total.differs': 'The reviewed total is given as {stated}; the reviewed scores add up to {computed}.',

  'review-reason.title': 'Reviewed score lowered without a reason',
  'review-reason.why':
    'Where a review takes points and does not say why, the unit can neither object nor learn what to do better.',
  'review-reason.fix': 'Say in the column for the review (or for reasons or remarks) what the points were taken for.',
  'review-reason.blank':
    '“{indicator}” has {own} by the self-evaluation and {reviewed} by the review, {lost} less, without a reason.',
  'review-reason.no-column':
    '{count} indicators have a reviewed score below that of the self-evaluation, and the table has no column for reasons.',
};
