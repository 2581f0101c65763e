import type { Indicator, Project } from '../model';
import { foldWidth } from '../quantity';
import { GOAL_DEEDS } from '../terms/goals';
import { Matcher } from '../terms/matcher';
import { agrees, type Look, type ProjectCheck } from './engine/check';
import { promisesIn, type Promised } from './view/goals';

/** A thing that the goals promise in figures, and no indicator stands for it. */
export const goalUncovered: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'goal-uncovered',
    severity: 'info',
    group: 'target',
    since: '1.1.0',
    basis: '财预〔2015〕88号 中央部门预算绩效目标管理办法：绩效指标是绩效目标的细化和量化',
  },

  *run({ project }) {
    if (project.form !== 'targets') return;
    const promised = (project.goals ?? []).flatMap(promisesIn);
    const looks = promised.map((promise) => coverOf(promise, project));
    // Only indicators that take up some of the goals' figures show that all of them were to be taken up.
    const isTakenUp = looks.some((indicator) => indicator !== null);
    for (const [place, promise] of promised.entries()) yield lookOf(promise, looks[place] ?? null, isTakenUp);
  },
};

function lookOf({ at, words, value, about }: Promised, indicator: Indicator | null, isTakenUp: boolean): Look {
  if (indicator) return agrees({ at, value }, indicator.target);
  return isTakenUp && subjectsOf(about).length > 0
    ? { message: 'missing', data: { goal: words }, at, subject: words, stated: value.text, compared: [{ at, value }] }
    : null;
}

/** The indicator that stands for a promise: it has its figure, or speaks of the same thing. */
function coverOf({ value, about }: Promised, { indicators }: Project): Indicator | null {
  const subjects = subjectsOf(about);
  const hasFigure = ({ target }: Indicator) => target?.value.kind === 'number' && target.value.value.eq(value.value);
  const speaks = (indicator: Indicator) => subjects.some((subject) => wordsOf(indicator).includes(subject));
  return indicators.find(hasFigure) ?? indicators.find(speaks) ?? null;
}

function wordsOf({ name, level2, target, criterion }: Indicator): string {
  return foldWidth([name, level2, target?.value.text ?? '', criterion?.value ?? ''].join(' '));
}

const DEEDS = new Matcher(GOAL_DEEDS.split(' ').map((word) => [word, true] as const));
const LENGTH = 2;

/** Every two characters of what is counted, without what is done with it: 水库 of 「新建水库」. */
function subjectsOf(about: string): string[] {
  const subjects: string[] = [];
  let start = 0;
  for (let at = 0; at <= about.length;) {
    const deed = at < about.length ? DEEDS.match(about, at) : null;
    if (at < about.length && !deed) {
      at++;
      continue;
    }
    for (let from = start; from + LENGTH <= at; from++) subjects.push(about.slice(from, from + LENGTH));
    at += deed?.[0].length ?? 1;
    start = at;
  }
  return subjects;
}
