/** Grades. */
export const grade: Readonly<Record<string, string>> = {
  'grade-mismatch.title': 'Grade against total',
  'grade-mismatch.why': 'The grade follows from the total, and it is often the grade that decides on money.',
  'grade-mismatch.fix': 'Check the total, then correct the grade.',
  'grade-mismatch.differs':
    'The grade is given as “{grade}”; the total of {score} in {place}, out of {full}, is “{computed}”.',
  'grade-mismatch.differs-sum':
    'The grade is given as “{grade}”; the scores add up to {score} of {full}, which is “{computed}”.',
  'grade-mismatch.own':
    'The grade is given as “{grade}”; the total of {score} is “{computed}” on the scale that the report lays down in {place}.',

  'grade-term.title': 'Grade word',
  'grade-term.why': 'The regulation knows four grades, 优, 良, 中, 差; other words cannot be compared or counted.',
  'grade-term.fix': 'Use one of the four words: 优, 良, 中, 差.',
  'grade-term.synonym': 'The grade is given as “{word}”; the word for it is “{grade}”.',
  'grade-term.unknown': 'The grade is given as “{word}”, which is none of 优, 良, 中, 差.',
  'grade-term.own': 'The grade is "{word}", which is none of those the report defines: "{scale}".',
};
