/** Lists of projects: sums, counts, grades, means. */
export const portfolio: Readonly<Record<string, string>> = {
  'portfolio-total.title': 'Sums of a list',
  'portfolio-total.why':
    'Sums by fund type and category say how much money the evaluation covers; if they do not fit, nobody can tell.',
  'portfolio-total.fix':
    'Check the amount and the category of each project, and correct the sum or add the missing amount.',
  'portfolio-total.differs': 'The amounts of {part} are stated as {stated}; they add up to {computed}.',
  'portfolio-total.missing': '"{project}" has no amount; with a sum of {total} it would be {computed}.',

  'portfolio-count.title': 'Numbers of a list',
  'portfolio-count.why':
    'Numbers of projects and the share visited say how far the evaluation reaches; if wrong, it seems larger or smaller.',
  'portfolio-count.fix': 'Count the projects of the list and correct the number or the share.',
  'portfolio-count.differs': 'Number of projects, {part}: stated as {stated}, the list has {computed}.',
  'portfolio-count.visited':
    'Visited {visited}, projects {all}: the share is stated as {stated}, and works out as {computed}.',

  'portfolio-grade.title': 'Scores and grades of a list',
  'portfolio-grade.why':
    'Results bear on next year’s budget: score and grade of a project cannot be written in two ways.',
  'portfolio-grade.fix': 'Check the score, give the grade of its range, and make list, text and table of scores agree.',
  'portfolio-grade.differs': '"{project}" has a score of {score} and the grade {grade}; it should be {computed}.',
  'portfolio-grade.sheet': '"{project}" has a score of {stated} in the list and {computed} in its own table.',
  'portfolio-grade.said-count': 'The text counts {stated} with the grade {grade}; the list has {computed}.',
  'portfolio-grade.said-score': 'The text gives "{project}" {stated}; the list has {computed}.',
  'portfolio-grade.said-grade':
    'The text gives "{project}" the grade {stated}; the list has {computed} (score {score}).',

  'portfolio-average.title': 'Mean score of a list',
  'portfolio-average.why': 'The mean sums up how all projects did; if wrong, it misleads.',
  'portfolio-average.fix':
    'Divide the sum of the scores by the number of projects; if it is weighted by amounts, call it a weighted mean.',
  'portfolio-average.differs': 'The mean score is stated as {stated}; that of {count} projects is {computed}.',

  'portfolio-rate.title': 'Execution rates of a list',
  'portfolio-rate.why': 'The rate tells how far the money was used; if wrong, it misleads.',
  'portfolio-rate.fix': 'Work it out again: what was paid, divided by the amount of the project.',
  'portfolio-rate.differs': '"{project}": the execution rate is stated as {stated}; the amounts give {computed}.',
  'portfolio-rate.rounding':
    '"{project}": the execution rate is stated as {stated}; rounded it is {computed}, one off in the last digit.',
};
