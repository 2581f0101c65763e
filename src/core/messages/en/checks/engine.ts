/** Findings and problems of the engine itself: a check that failed, accepted findings; names of the groups of checks. */
export const engine: Readonly<Record<string, string>> = {
  'check-failed.title': 'Check not completed',
  'check-failed.why': 'This check gave no result, which does not mean that all is well. The others are not affected.',
  'check-failed.fix': 'Look at this part yourself, and report the cells that made the check fail.',
  'check-failed.failed': 'The check “{check}” could not be completed: {reason}',

  'exception-unused.title': 'Exception no longer applies',
  'exception-unused.why':
    'An exception holds for the figures it was written for; once they change or the finding is gone, it has no effect.',
  'exception-unused.fix': 'Remove the row; if the new figures need one, accept the finding again.',
  'exception-unused.unused': 'The exception for {check} ({subject}) on the sheet 例外说明 matches no finding.',
  'exception-unused.unknown': 'The check “{check}” named on the sheet 例外说明 does not exist.',

  'exceptions.no-columns': 'The sheet 例外说明 has no column “{column}”; none of it was used.',
  'exceptions.no-reason': 'Row {row} of the sheet 例外说明 gives no reason and was not used.',
  'exceptions.no-check': 'Row {row} of the sheet 例外说明 names no check and was not used.',
  'exceptions.no-fingerprint':
    'The fingerprint in row {row} of the sheet 例外说明 is missing or was changed, so the row was not used. Accept the finding again.',

  'options.unknown': 'The option “{option}” on the sheet 评价设置 does not exist and was not used.',
  'options.unreadable':
    'The value “{value}” of the option “{option}” on the sheet 评价设置 cannot be read; the default {default} was used.',

  'checks.group-completeness': 'Completeness',
  'checks.group-completion': 'Completion',
  'checks.group-count': 'Counts',
  'checks.group-criterion': 'Criteria',
  'checks.group-fund': 'Money',
  'checks.group-grade': 'Grades',
  'checks.group-pair': 'Between two workbooks',
  'checks.group-portfolio': 'Lists of projects',
  'checks.group-table': 'Other tables',
  'checks.group-score': 'Scores',
  'checks.group-target': 'Targets and actual values',
  'checks.group-text': 'Text and tables',
  'checks.group-weight': 'Points',
};
