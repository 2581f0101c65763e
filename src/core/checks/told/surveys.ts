/** Which numbers of questionnaires are those of one survey: a report may ask residents and officials, each with their own. */
import { groupBy } from '../../group-by';
import type { Concept } from '../../model';
import type { Figure } from '../../scoring/figures';
import { ASKING, ASKING_DEEDS, ASKING_WORDS, FORMS } from '../../terms/answered';
import { without } from '../../terms/without';
import type { Statement, Statements } from '../view/statements';

/** What is told once in it; of two numbers nobody can tell which is meant. */
export type Survey = ReadonlyMap<Concept, Figure>;

const TOWARDS = ASKING.split(' ');
const DEEDS = ASKING_DEEDS.split(' ');
const withoutWords = without(`${ASKING_DEEDS} ${ASKING_WORDS}`);
/** Told twice, these are those of two surveys. */
const EACH: readonly Concept[] = ['surveySent', 'surveyReturned'];
const LONGEST_NAME = 14;
const BREAK = /[,;:，；：。、()（）\d]/;

/** One where nobody else is asked in between, or else those that single sentences tell of. */
export function surveysIn(statements: Statements, concepts: readonly Concept[]): Survey[] {
  const told = concepts.flatMap((concept) => statements.about(concept));
  const asked = new Set(told.map(({ fact }) => askedIn(fact.words)).filter((name) => name !== ''));
  const isOne = asked.size <= 1 && EACH.every((concept) => statements.about(concept).length <= 1);
  if (isOne) return [surveyOf(told)];
  const sentences = groupBy(told, ({ fact: { at, words } }) => JSON.stringify([at, words]));
  return [...sentences.values()].map(surveyOf);
}

function surveyOf(statements: readonly Statement[]): Survey {
  const byConcept = [...groupBy(statements, ({ fact }) => fact.concept)];
  return new Map(
    byConcept.flatMap(([concept, [only, another]]) => (only && !another ? [[concept, only.figure] as const] : [])),
  );
}

/** Who was asked: 参保居民 of 「面向参保居民发放问卷300份」, 教师 of 「教师问卷发放80份」; empty where nobody is named. */
function askedIn(words: string): string {
  for (const word of TOWARDS) {
    const at = words.indexOf(word);
    const from = at + word.length;
    const name = at < 0 ? '' : (words.slice(from, from + LONGEST_NAME).split(BREAK)[0] ?? '');
    const ends = DEEDS.map((deed) => name.indexOf(deed)).filter((end) => end > 0);
    if (ends.length > 0) return withoutWords(name.slice(0, Math.min(...ends)));
  }
  const before =
    words
      .slice(0, Math.max(0, words.indexOf(FORMS)))
      .split(BREAK)
      .at(-1) ?? '';
  return before.length > LONGEST_NAME ? '' : withoutWords(before);
}
