/** What scoring asks of a criterion for every value: worked out once, when it is read. */
import type { Big } from 'big.js';
import { compare } from '../../quantity';
import { givesBest, isDistance, takesAway } from './cases';
import { some } from './expressions';
import { isApart } from './ranges';
import type { Case, Expression, Measure, Measures, PerUnit, Range, Traits } from './model';

type Flags = { -readonly [Flag in keyof Measures]: boolean };

const isPercent = (range: Range): boolean =>
  range.low?.figure.unit?.symbol === '%' || range.high?.figure.unit?.symbol === '%';

function addRange(flags: Flags, range: Range): void {
  const { measure } = range;
  flags.named ||= range.named || range.signed;
  flags.above ||= measure === 'above';
  flags.below ||= measure === 'below';
  flags.either ||= measure === 'either';
  flags.open ||= measure === 'open';
  flags.completion ||= measure === 'completion';
  flags.share ||= measure === 'share' || measure === 'open' || measure === 'completion';
  if (!isDistance(measure)) return;
  flags.distance = true;
  flags.relative ||= isPercent(range);
}

/** Takes for more than so much of something that is counted. */
function exceeds({ range, or, award }: Case): boolean {
  if (range === null) return true;
  const isOpen = range.measure === 'level' && range.low?.closed === false && range.high === null && or === null;
  return isOpen && isMeasured(range) && (takesAway(award) || award.type === 'zero');
}

function isMeasured({ low }: Range): boolean {
  const unit = low?.figure.unit ?? null;
  return unit !== null && unit.dimension !== 'ratio';
}

/** 增长得满分，下降不得分: beside a rate of growth, which way that rate goes. */
function addBeside(flags: Flags, beside: Case['beside']): void {
  flags.distance ||= beside !== null;
  flags.above ||= beside === '>' || beside === '<=';
  flags.below ||= beside === '<' || beside === '>=';
}

function addFormula(flags: Flags, formula: Expression): void {
  flags.completion ||= some(formula, (part) => part.type === 'variable' && part.name === 'completion');
  const isFar = some(formula, (part) => part.type === 'variable' && isDistance(part.name as Measure));
  flags.named ||= isFar;
  flags.distance ||= isFar;
}

function measuresOf(cases: readonly Case[], perUnits: readonly PerUnit[]): Measures {
  const flags: Flags = {
    above: false,
    below: false,
    either: false,
    open: false,
    named: false,
    completion: false,
    distance: false,
    share: false,
    apart: cases.some(({ apart }) => apart !== ''),
    exceeds: cases.some(({ range }) => range !== null) && cases.every(exceeds),
    relative: false,
  };
  for (const one of cases) {
    if (one.range) addRange(flags, one.range);
    if (one.or) addRange(flags, one.or);
    addBeside(flags, one.beside);
    if (one.award.type === 'formula') addFormula(flags, one.award.expression);
  }
  for (const { range } of perUnits) if (range) addRange(flags, range);
  return flags;
}

function givesPoints({ award }: Case): boolean {
  return award.type === 'points' || award.type === 'share' || award.type === 'full';
}

function baseOf(cases: readonly Case[], adds: boolean): Case | null {
  if (!adds && !cases.some(({ award }) => award.type === 'bonus')) return null;
  return (
    cases.find((one) => givesPoints(one) && (one.target !== null || one.range !== null || one.achieved === 'met')) ??
    cases.find(givesPoints) ??
    null
  );
}

/** The value of an exact figure that gives all; null for any other case. */
function exactBest({ range, award }: Case, best: Big | null): Big | null {
  if (!range?.low || !range.high || !givesBest(award, best)) return null;
  const { value } = range.low.figure;
  return compare(range.high.figure.value, value) === 0 ? value : null;
}

function outermost(cases: readonly Case[], best: Big | null, isLowest: boolean): readonly Case[] {
  let found: Case[] | null = null;
  for (const one of cases) {
    const level = exactBest(one, best);
    if (level === null || !isBeyondAll(level, cases, isLowest) || cases.some(({ range }) => isApart(range))) continue;
    (found ??= []).push(one);
  }
  return found ?? NONE;
}

const NONE: readonly Case[] = [];

function isBeyondAll(level: Big, cases: readonly Case[], isLowest: boolean): boolean {
  for (const { range } of cases) {
    const edge = range && (isLowest ? (range.low ?? range.high) : (range.high ?? range.low));
    if (edge && (isLowest ? compare(edge.figure.value, level) < 0 : compare(edge.figure.value, level) > 0))
      return false;
  }
  return true;
}

function speaksOfTime({ deadline, range, achieved, words }: Case): boolean {
  if (deadline !== null || range?.measure === 'late') return true;
  return achieved !== null && (words.includes('期') || words.includes('时'));
}

export function traitsOf(cases: readonly Case[], perUnits: readonly PerUnit[], best: Big | null): Traits {
  const adds = perUnits.some(({ effect }) => effect === 'add');
  return {
    measures: measuresOf(cases, perUnits),
    line: cases.find(({ award }) => award.type === 'between') ?? null,
    scale: cases.find(({ range, award }) => range !== null && award.type !== 'between')?.range ?? null,
    base: baseOf(cases, adds),
    highest: outermost(cases, best, false),
    lowest: outermost(cases, best, true),
    adds,
    earns: perUnits.some(({ effect }) => effect === 'earn'),
    deducts: perUnits.some(({ effect }) => effect === 'deduct'),
    directed:
      cases.some(({ reaches, award }) => reaches || award.type === 'ratio') ||
      perUnits.some(({ counts }) => counts === 'below' || counts === 'above'),
    dated: cases.some(speaksOfTime) || perUnits.some(({ counts }) => counts === 'late'),
    faults: cases.some(({ fault }) => fault !== null) || perUnits.some(({ counts }) => counts === 'events'),
  };
}
