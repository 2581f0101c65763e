/** What is missing from a table, left over in it, or in it twice. */
export const completeness: Readonly<Record<string, string>> = {
  'target-missing.title': 'Missing target',
  'target-missing.why': 'Without a target nobody can say whether a result is good, and the score rests on nothing.',
  'target-missing.fix': 'Add the target; write “/” where there can be none.',
  'target-missing.one': '“{indicator}” has no target.',
  'target-missing.several': 'Targets are missing from {count} indicators: {names}.',
  'target-missing.none': 'None of the targets is filled in ({count}): {names}.',

  'actual-missing.title': 'Missing actual value',
  'actual-missing.why': 'Without an actual value nobody can say whether the target was met, or score it.',
  'actual-missing.fix':
    'Add the actual value; write 0 or what happened where nothing was done, and “/” where there can be none.',
  'actual-missing.one': '“{indicator}” has no actual value.',
  'actual-missing.several': 'Actual values are missing from {count} indicators: {names}.',
  'actual-missing.none': 'None of the actual values is filled in ({count}): {names}.',

  'indicator-duplicate.title': 'Same indicator twice',
  'indicator-duplicate.why': 'An indicator that stands twice is scored twice; often a copied name was not changed.',
  'indicator-duplicate.fix': 'Remove one of them, or name what was meant to be assessed.',
  'indicator-duplicate.two-groups': '“{indicator}” stands under “{group}” and under “{other}”, with the same target.',
  'indicator-duplicate.other-target':
    '“{indicator}” stands under “{group}” and under “{other}”, with different targets.',
  'indicator-duplicate.same-group': '“{indicator}” stands twice under “{group}”, with the same target.',

  'placeholder.title': 'Text of the template',
  'placeholder.why': 'Where an instruction is left, nothing was filled in.',
  'placeholder.fix': 'Fill in what is asked for and remove the instruction; rows that are not needed can be deleted.',
  'placeholder.left': 'Cells that still hold text of the template: {count}, e.g. “{text}”.',
  'placeholder.rows': 'Empty rows of the template that were left in: {count}, e.g. “{text}”.',

  'group-missing.title': 'Missing part',
  'group-missing.why': 'The regulation says which parts an evaluation has; without one it is incomplete.',
  'group-missing.fix': 'Add indicators for this part; where there can be none, say so in the report.',
  'group-missing.missing': 'The table has no part “{group}”.',
};
