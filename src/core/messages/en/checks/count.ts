/** Declared counts. */
export const count: Readonly<Record<string, string>> = {
  'count-declared.title': 'Declared counts',
  'count-declared.why':
    'Counts that do not fit make readers suspect a missing indicator, or a text copied from elsewhere.',
  'count-declared.fix': 'Count the indicators of the table and correct the text, or add what the table lacks.',
  'count-declared.differs': '{group}: {what} are stated as {stated}; the table has {computed}.',
  'count-declared.level-2':
    '{group}: {what} are stated as {stated}; the table has {computed}. {stated} is the number of its level-2 indicators.',
  'count-declared.headed': '{group}: {what} are stated as {stated}; the analysis has {computed}.',
};
