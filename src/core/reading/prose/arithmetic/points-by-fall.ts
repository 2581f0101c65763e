/** Points that a rule takes off for each percentage point: 「（4分）。达到100%得满分，每低1个百分点扣0.5分…及时率94.00%，得3分」. */
import Big from 'big.js';
import type { SaidRelation } from '../../../model';
import { formatFigure } from '../../../quantity';
import { FALL_GIVEN, FALL_OTHERWISE, FALL_REACHED, FALL_TAKES, FALLS_EACH } from '../../../terms/points-by-fall';
import { MARKS_FULL } from '../../../terms/said-sums';
import { holding } from '../../../terms/search';
import { being, startingWith } from '../../../terms/starts';
import type { Line } from './lists';
import { isMark, type Passage, type Said } from './passages';
import { isPlainPercent } from './turns';
import { endingOf, listed, withoutEndings } from './words';

type Formula = SaidRelation & { readonly kind: 'formula' };

const EACH = listed(FALLS_EACH);
const takes = being(FALL_TAKES);
const FULL = listed(MARKS_FULL);
const isReached = startingWith(FALL_REACHED);
const isOtherwise = holding(FALL_OTHERWISE);
const isGiven = being(FALL_GIVEN);
const LINKS = listed('为 : 是 了 仅为 仅 达 达到');
const POINTS = '分';
const PERCENTAGE_POINT = '百分点';
const RATE = '率';
const ONE = new Big(1);
const NONE = new Big(0);
/** What is given is written with two decimals, and rounded either way. */
const NEARLY = new Big('0.011');

interface Told {
  readonly said: Said;
  readonly passage: Passage;
}

/** One rule, one full mark, one rate beside its target and one score; other points of the paragraph may be part of it. */
export function pointsByFall(line: Line): Formula[] {
  const told = line.flatMap((passage) => passage.figures.map((said): Told => ({ said, passage })));
  const rule = ruleIn(told);
  if (!rule || line.some(({ text }) => isOtherwise(text))) return [];
  const behind = told.slice(told.indexOf(rule.loss) + 1);
  const before = told.slice(0, told.indexOf(rule.step)).filter((one) => one !== rule.target);
  const rate = only([...before, ...behind].filter(({ said }) => isPlainPercent(said) && wordsOf(said).endsWith(RATE)));
  const full = only(before.filter(isFull));
  const [given, ...more] = behind.filter(({ said }) => isMark(said));
  if (!rate || !full || !given || more.length > 0 || !isGiven(wordsOf(given.said))) return [];
  const [target, reached] = [rule.target.said.value.value, rate.said.value.value];
  const fall = target.minus(reached);
  if (told.indexOf(rate) > told.indexOf(given) || fall.lte(0)) return [];
  const [all, loss] = [full.said.value.value, rule.loss.said.value.value];
  // Part of a point is taken as it is, or as a whole one, or not at all.
  const left = [fall, fall.round(0, Big.roundUp), fall.round(0, Big.roundDown)].map((by) => all.minus(by.times(loss)));
  const [exact = all] = left;
  const right = left.find((one) => atLeast(one).minus(given.said.value.value).abs().lte(NEARLY)) ?? exact;
  const formula = `${formatFigure(all)}-(${formatFigure(target)}-${formatFigure(reached)})×${formatFigure(loss)}`;
  const { figure } = given.said;
  const result = { ...figure, words: [quoteOf(rule), rate.said.figure.words, figure.words].join('，') };
  return [{ kind: 'formula', result, value: atLeast(right), formula, isUnsure: true }];
}

interface Rule {
  readonly target: Told;
  readonly step: Told;
  readonly loss: Told;
}

/** 「达到100%得满分，每低1个百分点扣0.5分」, the only one of its paragraph. */
function ruleIn(told: readonly Told[]): Rule | null {
  const steps = told.filter(({ said }) => endingOf(said.label, EACH) !== '');
  const [step, another] = steps;
  const loss = step && told[told.indexOf(step) + 1];
  const target = step && told.slice(0, told.indexOf(step)).findLast(({ said }) => said.value.unit?.symbol === '%');
  if (!step || another || !loss || target?.passage !== step.passage || loss.passage !== step.passage) return null;
  const isStep = step.said.value.unit?.symbol === PERCENTAGE_POINT && step.said.value.value.eq(ONE);
  const isLoss = loss.said.value.unit?.symbol === POINTS && takes(loss.said.gap.trim());
  const isFull = isReached(target.passage.text.slice(target.said.end));
  return isStep && isLoss && isFull ? { target, step, loss } : null;
}

function quoteOf({ step: { said, passage }, loss }: Rule): string {
  return passage.words.slice(said.start - said.label.length, loss.said.end);
}

/** 「满分6分」, or in brackets behind what it is of: 「补贴发放及时率（4分）」. */
function isFull({ said, passage: { text } }: Told): boolean {
  if (!isMark(said)) return false;
  const isAlone = text.charAt(said.start - 1) === '(' && text.startsWith(')', said.end);
  return isAlone || endingOf(wordsOf(said), FULL) !== '';
}

function wordsOf({ label }: Said): string {
  return withoutEndings(label, LINKS);
}

function only(told: readonly Told[]): Told | null {
  const [one, ...others] = told;
  return one && others.every(({ said }) => said.value.value.eq(one.said.value.value)) ? one : null;
}

function atLeast(points: Big): Big {
  return points.lt(0) ? NONE : points;
}
