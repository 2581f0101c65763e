/** Points, scores and deductions of single indicators, in sentences and in further tables ↔ the table of scores. */
import { addUp, difference, exactInterval, formatFigure, isHan, meets, point } from '../../quantity';
import type { Concept } from '../../model';
import type { Figure } from '../../scoring/figures';
import { markOf } from '../../scoring/marks';
import type { ProjectView } from '../view/view';
import type { IndicatorStatement } from '../view/statements';
import { single } from '../view/sums';
import type { Telling } from '../compare/telling';
import { agrees, type Agreed } from '../engine/check';

const TOLD = ['points', 'score', 'deduction'] as const satisfies readonly Concept[];
/** A table in which most points differ has another scale: its own hundred. */
const MOST = 0.5;

export function* marksTold(view: ProjectView): Generator<Telling | Agreed | null> {
  for (const concept of TOLD) {
    const compared = view.statements.aboutIndicators(concept).flatMap((told) => compare(view, concept, told));
    const inTables = compared.filter(({ told }) => told.fact.source === 'cell');
    const isOtherScale = inTables.filter(({ telling }) => telling).length > inTables.length * MOST;
    for (const { told, telling } of compared)
      yield isOtherScale && told.fact.source === 'cell' ? null : (telling ?? agrees(told.figure, ...told.related));
  }
}

interface Compared {
  readonly told: IndicatorStatement;
  readonly telling: Telling | null;
}

function compare(view: ProjectView, concept: (typeof TOLD)[number], told: IndicatorStatement): Compared[] {
  const mark = markOf(told.figure);
  const right = concept === 'deduction' ? lostAt(view, told) : stateAt(view, concept, told.index);
  if (!mark || !right) return [];
  // 「因…扣0.6分，因…扣0.9分」: of one cause it is less than all.
  if (told.fact.isAtLeast && right.every(({ interval }) => mark.value.value.lt(interval.low))) return [];
  const agrees = right.some(({ interval }) => meets(single(mark).interval, interval));
  const [{ figure, text }] = right;
  const subject = view.project.indicators[told.index]?.name ?? '';
  const telling: Telling = {
    message: 'differs',
    subject,
    term: concept,
    odd: { ...told.figure, value: mark.value },
    alsoAt: told.related,
    right: figure,
    computed: text,
  };
  return [{ told, telling: agrees ? null : telling }];
}

interface Right {
  readonly figure: Figure;
  readonly interval: ReturnType<typeof exactInterval>;
  readonly text: string;
}
type Rights = [Right, ...Right[]];

/** What the table says; the reviewed score counts as well as that of the unit itself. */
function stateAt({ marks }: ProjectView, concept: 'points' | 'score', index: number): Rights | null {
  const stated = concept === 'points' ? [marks.points[index]] : [marks.scores[index], marks.reviewScores[index]];
  const [first, ...others] = stated.filter((figure) => figure !== null && figure !== undefined).map(rightOf);
  return first ? [first, ...others] : null;
}

function lostAt(view: ProjectView, { index, fact }: IndicatorStatement): Rights | null {
  const [points, score] = [view.marks.points[index], view.marks.scores[index]];
  if (!points || !score) return null;
  const lost = points.value.value.minus(score.value.value);
  const interval = difference(
    exactInterval(points.value, view.sums.decimals('points')),
    exactInterval(score.value, view.sums.decimals('score')),
  );
  const own = { figure: score, interval, text: formatFigure(lost) };
  return goesOn(fact.words, view.project.indicators[index]?.name ?? '') ? [own, ...lostByPart(view, index)] : [own];
}

/** 「绩效目标与资金量匹配度不高」 only begins with the name. */
function goesOn(words: string, name: string): boolean {
  const at = words.indexOf(name);
  return name !== '' && at >= 0 && isHan(words.charCodeAt(at + name.length));
}

/** 「（一）决策（16分）。绩效目标未细化，扣3分」, and 3 points are all that the part lost: the name opens a sentence on the whole of it. */
function lostByPart({ marks, project: { indicators } }: ProjectView, index: number): Right[] {
  const part = indicators[index]?.level1 ?? '';
  const own = indicators.flatMap(({ level1 }, at) => (level1 === part ? [at] : []));
  const [points, scores] = [marks.points, marks.scores].map((all) => own.flatMap((at) => all[at] ?? []));
  const [last] = (scores ?? []).slice(-1);
  if (part === '' || !points || !scores || !last || own.length < 2) return [];
  if (points.length < own.length || scores.length < own.length) return [];
  const [all, given] = [points, scores].map((figures) => addUp(figures.map(({ value }) => value.value)));
  if (!all || !given) return [];
  const lost = all.minus(given);
  return [{ figure: last, interval: point(lost), text: formatFigure(lost) }];
}

function rightOf(figure: Figure): Right {
  return { figure, interval: exactInterval(figure.value), text: figure.value.text };
}
