/** What differs in a project as a whole: total, grade, money, and its goals in words. */
import type { Concept, Goal, MoneyConcept, PairChange, ProjectPair, ScoredProject, Stated, ToldValue } from '../model';
import { gradeMeant } from '../checks/view/grades';
import { compare, formatFigure } from '../quantity';
import { declared } from '../report';
import { amountsOf, MONEY_CONCEPTS } from '../scoring/money';
import { isSameText, moveOf } from './moves';
import { change, moving } from './told';

export function wholeChanges(pair: ProjectPair): PairChange[] {
  const { before, after } = pair;
  return [
    ...totalChange(before, after, 'total'),
    ...totalChange(before, after, 'reviewTotal'),
    ...gradeChange(before, after),
    ...moneyChanges(pair),
    ...goalChanges(before, after, false),
    ...goalChanges(before, after, true),
  ];
}

/** As it is written in both; else, in both, what the scores come to. */
function totalChange(before: ScoredProject, after: ScoredProject, what: 'total' | 'reviewTotal'): PairChange[] {
  const concept: Concept = what === 'total' ? 'score' : 'reviewScore';
  const [one, other] = [statedAs(before, concept), statedAs(after, concept)];
  if (one && other) {
    const moved = moveOf(one.value, other.value, true);
    return moved ? [moving(what, '', moved, one, other)] : [];
  }
  const [sum, otherSum] = [before, after].map(({ computed }) =>
    what === 'total' ? computed.score : (computed.review?.score ?? null),
  );
  if (!sum || !otherSum || compare(sum, otherSum) === 0) return [];
  const figure = formatFigure(otherSum.minus(sum));
  const signed = figure.startsWith('-') ? figure : `+${figure}`;
  const how = compare(otherSum, sum) > 0 ? 'more' : 'less';
  return [
    change(what, how, '', workedOut(formatFigure(sum)), workedOut(formatFigure(otherSum)), {
      figure: signed,
      unit: '',
    }),
  ];
}

function workedOut(text: string): ToldValue {
  return { text, at: null };
}

function statedAs(project: ScoredProject, concept: Concept): Stated | null {
  const fact = declared(project, concept);
  return fact ? { value: fact.quantity, at: fact.at } : null;
}

/** 「优秀」 and 「优」 are one. */
function gradeChange(before: ScoredProject, after: ScoredProject): PairChange[] {
  const [one, other] = [statedAs(before, 'grade'), statedAs(after, 'grade')];
  if (!one || !other) return [];
  const meant = [one, other].map(({ value }) => gradeMeant(value.text) ?? value.text);
  if (meant[0] === meant[1]) return [];
  return [
    change('grade', 'changed', '', { text: one.value.text, at: one.at }, { text: other.value.text, at: other.at }),
  ];
}

/** The budget that goals were set for is that of the year's start, where the later form has both. */
function moneyChanges({ kind, before, after }: ProjectPair): PairChange[] {
  const [one, other] = [amountsOf(before), amountsOf(after)];
  return MONEY_CONCEPTS.flatMap((concept): PairChange[] => {
    if (concept === 'forecast') return [];
    const amount = one.get(concept)?.[0] ?? null;
    const initial =
      concept === 'budget' && kind === 'targets' && !one.get('initialBudget')?.[0] ? 'initialBudget' : concept;
    const now = other.get(initial)?.[0] ?? other.get(concept)?.[0] ?? null;
    if (!amount || !now) return [];
    const moved = moveOf(amount.value, now.value);
    return moved ? [moving(thing(concept), '', moved, amount, now)] : [];
  });
}

function thing(concept: Exclude<MoneyConcept, 'forecast'>): PairChange['what'] {
  return concept;
}

function goalChanges(before: ScoredProject, after: ScoredProject, isOfYears: boolean): PairChange[] {
  const [one, other] = [goalIn(before, isOfYears), goalIn(after, isOfYears)];
  if (!one || !other || isSameText(one.text, other.text)) return [];
  return [change(isOfYears ? 'longTermGoal' : 'goal', 'changed', '', one, other)];
}

function goalIn({ goals = [] }: ScoredProject, isOfYears: boolean): ToldValue | null {
  const own = goals.filter((goal: Goal) => goal.isOfYears === isOfYears && goal.value.trim() !== '');
  const [first] = own;
  return first ? { text: own.map(({ value }) => value.trim()).join('\n'), at: first.at } : null;
}
