/** What stands in one workbook and not, or otherwise, in a later one. */
export const pair: Readonly<Record<string, string>> = {
  'indicator-dropped.title': 'Indicator dropped',
  'indicator-dropped.why':
    'A self-evaluation is held against the targets that were set. Of an indicator that is no longer there nobody says what became of it.',
  'indicator-dropped.fix':
    'Put the indicator back with its actual value and score; if dropping it was approved, cite the approval. If only the name changed, use one name in both.',
  'indicator-dropped.gone':
    '“{indicator}” ({group}) stands in the earlier workbook ({place}) and not in the later one.',
  'indicator-dropped.gone-target':
    '“{indicator}” ({group}, target {target}) stands in the earlier workbook ({place}) and not in the later one.',
  'indicator-dropped.renamed':
    '“{before}” may have been renamed to “{after}”: of those under “{group}” it is the only one left that fits. Please confirm that they are one.',

  'indicator-lowered.title': 'Target lowered',
  'indicator-lowered.why':
    'Evaluation follows the targets that were set. A lower target makes completion and score too high.',
  'indicator-lowered.fix':
    'Put the earlier target back and work out completion and score from it; if the change was approved, cite the approval.',
  'indicator-lowered.lowered':
    'The target of “{indicator}” was {before}; in the later workbook it is lowered to {after}.',
  'indicator-lowered.loosened':
    '“{indicator}” is the better the less of it: its target was {before}; in the later workbook it is loosened to {after}.',
  'indicator-lowered.later':
    'The deadline of “{indicator}” was {before}; in the later workbook it is put off to {after}.',
  'indicator-lowered.turned':
    'The target of “{indicator}” was {before}; in the later workbook it is {after}, the other way round.',
  'indicator-lowered.emptied': 'The target of “{indicator}” was {before}; in the later workbook it is blank.',
};
