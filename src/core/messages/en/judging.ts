/** Why a person has to judge a score. */
export const judging: Readonly<Record<string, string>> = {
  'scoring.no-points': 'No points are given, so there is nothing to score',
  'scoring.points-unusable': 'The points “{text}” are not a number of zero or more, so nothing can be scored',
  'scoring.person-shared-criterion':
    'Its criterion is blank and may be merged with that of the row above; a person must judge',
  'scoring.person-no-actual': 'No actual value is given; a person has to judge',
  'scoring.person-no-target': 'No target is given; a person has to judge',
  'scoring.person-unreadable-value': '“{text}” is not readable as a value; a person has to judge',
  'scoring.person-units': 'Target {target} and actual {actual} have different units; a person has to judge',
  'scoring.person-unit-unclear': 'The units of target {target} and actual {actual} may differ; a person has to judge',
  'scoring.person-words-for-number': 'The target is {target}, the actual says “{actual}”; a person has to judge',
  'scoring.person-number-for-words': 'The target is “{target}”, the actual is {actual}; a person has to judge',
  'scoring.person-no-proportion': 'There is no proportion to score by; a person has to judge',
  'scoring.person-late': 'Due {target}, done {actual}: late, and no rule says what that costs; a person has to judge',
  'scoring.person-beyond-range':
    'Actual {actual} is above the range {target}, for which there is no rule; a person has to judge',
  'scoring.person-part-of-period': '{actual} does not tell whether it was within {target}; a person has to judge',
  'scoring.person-direction': 'Whether more or less than target {target} is better is unclear; a person has to judge',
  'scoring.person-opposite': 'The criterion asks for the opposite of the target {target}; a person has to judge',
  'scoring.person-unreadable': '“{clause}” in the criterion was not understood; a person has to judge',
  'scoring.person-judgement': 'The criterion leaves the score to judgement; a person has to score',
  'scoring.person-several-measures':
    'The criterion looks at {subjects}, which one actual value cannot tell; a person has to score',
  'scoring.person-several-things':
    'The criterion deducts for several kinds of things ({clause}); one actual value does not tell which, so a person has to score',
  'scoring.person-parts':
    'The criterion splits its points among several aspects; one actual value does not tell about each, so a person has to score',
  'scoring.person-unsound':
    'Read literally, the criterion gives nothing at the target {target} itself, or less for coming nearer to it: it was not understood, so a person has to judge',
  'scoring.person-outside':
    "the criterion comes to {score} points, outside of the indicator's points, so a person has to judge",
  'scoring.person-two-readings':
    'The criterion can be read in two ways (“{clause}”) that give different scores; a person has to judge',
  'scoring.person-maximum': 'The criterion and the points do not agree; a person has to judge',
  'scoring.person-best': 'The criterion gives at most {best}, the indicator has {points} points; a person has to judge',
  'scoring.person-no-case': 'The criterion does not provide for this case; a person has to judge',
  'scoring.person-overlap': 'Several clauses of the criterion apply ({clause}); a person has to judge',
  'scoring.person-condition': 'Whether “{clause}” applies is for a person to judge',
  'scoring.person-count': 'The actual value does not tell how many “{clause}” counts; a person has to judge',
  'scoring.person-reference': 'Where “{clause}” begins to count is unclear; a person has to judge',
  'scoring.person-sum': 'The criterion has {count} parts of {total} points in all, to be scored one by one by a person',
  'scoring.person-band': '“{clause}” stands for {low} to {high} points; a person decides within that',
  'scoring.person-achieved': '“{actual}” stands for {low} to {high} points; a person decides within that',
  'scoring.person-formula': '“{clause}” needs a figure that is not there; a person has to judge',
  'scoring.person-graded': 'Target “{target}” and actual “{actual}” are words; a person has to judge',
};
