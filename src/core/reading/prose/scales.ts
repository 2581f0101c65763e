/** The scale of grades that a report lays down for itself: 「85分以上为优秀，75-85分为良好，60-75分为合格，60分以下为不合格」. */
import Big from 'big.js';
import type { SaidRelation } from '../../model';
import { foldWidth } from '../../quantity';
import {
  SCALE_BELOW,
  SCALE_ENDS,
  SCALE_FROM,
  SCALE_GRADES,
  SCALE_INCLUSION,
  SCALE_LINKS,
  SCALE_SUBJECTS,
} from '../../terms/grade-scales';
import { behind, holding } from '../../terms/search';
import type { TextLine } from '../forms/segment';

type Scale = SaidRelation & { readonly kind: 'scale' };

const FEWEST = 3;
const FULL_MARK = new Big(100);
/** 80-89分 is below 90分. */
const MOST_GAP = 1;
const GRADES = SCALE_GRADES.split(' ');
const NUMBER = /\d+(?:\.\d+)?/g;
const BAND_ENDS = /[、,;。]/;
const behindSubject = behind(SCALE_SUBJECTS);
const behindLinks = behind(`${SCALE_SUBJECTS} ${SCALE_LINKS}`);
const behindEnds = behind(SCALE_ENDS);
const saysFrom = holding(SCALE_FROM);
const saysBelow = holding(SCALE_BELOW);

export function scalesIn(lines: readonly TextLine[]): Scale[] {
  return lines.flatMap(({ text, at }): Scale[] => {
    const bands = bandsIn(text);
    return bands.length > 0 ? [{ kind: 'scale', at, bands }] : [];
  });
}

/** The grades of a paragraph from the best down, each with the points it begins at; none where they are no whole scale. */
export function bandsIn(text: string): Scale['bands'] {
  if (!text.includes('分') && !text.includes('≥')) return [];
  const read = foldWidth(text).replace(SCALE_INCLUSION, '').split(BAND_ENDS).map(bandIn);
  const first = read.findIndex((band) => band !== null);
  const rest = first < 0 ? [] : read.slice(first);
  const end = rest.findIndex((band) => band === null);
  const bands = (end < 0 ? rest : rest.slice(0, end)).filter((band) => band !== null);
  const sorted = [...bands].sort((a, b) => b.least.cmp(a.least));
  return isWhole(sorted) ? sorted.map(({ word, least }) => ({ word, least })) : [];
}

interface Band {
  readonly word: string;
  readonly least: Big;
  /** Null where nothing is said of it. */
  readonly most: Big | null;
}

/** Every score has one grade: each band ends where the next begins, the last at zero. */
function isWhole(bands: readonly Band[]): boolean {
  const isClosed = bands.every(({ most, least }, index) => {
    const above = bands[index - 1];
    if (!above) return most === null || most.eq(FULL_MARK);
    return most !== null && above.least.gt(least) && above.least.minus(most).abs().lte(MOST_GAP);
  });
  const words = new Set(bands.map(({ word }) => word));
  return bands.length >= FEWEST && isClosed && words.size === bands.length && bands.at(-1)?.least.eq(0) === true;
}

/** 「90分以上为优」, 「良(80≤得分<90)」, 「优秀:90分以上」; every word of it is one of such bands. */
function bandIn(clause: string): Band | null {
  const words = clause.slice(clause.lastIndexOf(':') + 1).trim();
  const before = clause.slice(0, Math.max(0, clause.lastIndexOf(':'))).trim();
  const [first] = words.matchAll(NUMBER);
  if (!first) return null;
  const leading = gradeAt(behindSubject(words)) ?? gradeEnding(before);
  if (leading !== null) {
    const rest = gradeAt(behindSubject(words)) === null ? words : behindSubject(words).slice(leading.length);
    return isMadeOfLinks(rest) ? bandOf(leading, rest) : null;
  }
  const last = [...words.matchAll(NUMBER)].at(-1);
  const behindFigures = behindLinks(words.slice((last?.index ?? 0) + (last?.[0].length ?? 0)));
  const grade = gradeAt(behindFigures);
  if (grade === null || behindEnds(behindFigures.slice(grade.length)) !== '') return null;
  const points = words.slice(0, words.length - behindFigures.length);
  return isMadeOfLinks(points) ? bandOf(grade, points) : null;
}

function gradeAt(text: string): string | null {
  return GRADES.find((word) => text.startsWith(word)) ?? null;
}

function gradeEnding(text: string): string | null {
  return GRADES.find((word) => text === word) ?? null;
}

function isMadeOfLinks(text: string): boolean {
  return text.split(NUMBER).every((words) => behindLinks(words.replace(/\s/g, '')) === '');
}

function bandOf(word: string, points: string): Band | null {
  const [first, second, more] = [...points.matchAll(NUMBER)].map(([number]) => new Big(number));
  if (!first || more) return null;
  if (second) return second.gt(first) ? { word, least: first, most: second } : { word, least: second, most: first };
  if (saysBelow(points)) return { word, least: new Big(0), most: first };
  return saysFrom(points) ? { word, least: first, most: null } : null;
}
