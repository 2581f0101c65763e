/** The heading at the beginning of a line, or the name before its colon. */
import { foldWidth } from '../../quantity';
import { withoutCode } from '../grid/wording';
import { gradesIn } from './grades';
import { nameWithWorth } from './headed-marks';
import type { Names } from './names';
import { isNeutral } from './neutral';
import { type Outline } from './outline';
import { type Numbered, numberingOf } from './numbering';
import { sentencesOf } from './sentences';
import { labelledFigures, namedIn, withoutLinks, yearOpening } from './statements';
import { saidIndicator } from './values';

const LONGEST_HEADING = 40;
const LONGEST_NAME = 24;
/** Headings of Word go deeper than numbers do. */
const DEEPEST_LEVEL = 5;
const STOP = /[。,;:!?]/;

/** The beginning of a line: its number, its words up to the first stop, and that stop (empty at the end of the line). */
interface Head extends Numbered {
  readonly words: string;
  readonly stop: string;
  /** Where the words begin, and where the text after the stop does. */
  readonly from: number;
  readonly after: number;
}

function headOf(line: string): Head {
  const folded = foldWidth(line);
  const begin = folded.length - folded.trimStart().length;
  const numbered = numberingOf(folded.slice(begin));
  const from = begin + numbered.start;
  const rest = folded.slice(from);
  const place = rest.search(STOP);
  const length = place < 0 ? rest.length : place;
  return {
    ...numbered,
    words: rest.slice(0, length).trim(),
    stop: rest.charAt(length),
    from,
    after: from + length + 1,
  };
}

/**
 * Takes the heading off a line, enters it into the outline, and returns what is left to read. Its number says how deep it is, and
 * where it has none the `level` that a Word document gives it.
 */
export function enterHeading(line: string, outline: Outline, names: Names, level = 0): string {
  const numbered = headOf(line);
  const head = numbered.depth === 0 && level > 0 ? { ...numbered, depth: Math.min(level, DEEPEST_LEVEL) } : numbered;
  const body = line.slice(head.from);
  const marks = head.depth > 0 ? marksBehind(body) : null;
  if (marks && names.group(marks.name)) {
    outline.enter(head.depth, marks.name);
    return line.slice(line.length - marks.length);
  }
  if (isStatement(head, body, names)) {
    if (entersWithWorth(head, outline, names)) return body;
    if (head.depth > 0) outline.rise(head.depth);
    const year = yearOf(head);
    if (year !== '') outline.dated(year, head.depth);
    return body;
  }
  if (head.depth > 0) return enterNumbered(head, line, body, outline);
  if (head.words === '' || head.words === '其中') return body;
  if (head.words.length > LONGEST_NAME && names.indicator(head.words) === null) return body;
  if (head.stop === ':') {
    outline.named(head.words);
    return line.slice(head.after);
  }
  const subject = head.stop === '' ? (names.indicator(head.words) ?? names.group(head.words)) : null;
  if (subject) outline.about(subject);
  return body;
}

/** 「（一）决策（20分，得18.5分，得分率92.5%）」: a part, and in brackets how it was scored. */
const MARKS_BEHIND = /^([\p{Script=Han}A-Z\d]{2,12}?)[(（](?=[^()（）]*得[^()（）]*分)([^()（）]*[)）].*)$/u;

function marksBehind(body: string): { readonly name: string; readonly length: number } | null {
  const match = MARKS_BEHIND.exec(body);
  const [, name = '', marks = ''] = match ?? [];
  return match ? { name, length: body.length - body.lastIndexOf(marks) } : null;
}

/** 「（一）决策（满分20分）」 says what the part is worth; what stands below it is told of the part, and of nothing where nobody knows it. */
function entersWithWorth({ depth, words, stop }: Head, outline: Outline, names: Names): boolean {
  const name = stop === '' ? nameWithWorth(words) : null;
  if (name === null) return false;
  const subject = names.indicator(name) ?? names.group(name);
  if (subject && depth > 0) outline.enter(depth, name);
  else {
    if (depth > 0) outline.rise(depth);
    outline.about(subject ?? 'unknown');
  }
  return true;
}

/** The year that a line which is nothing but a heading begins with, where it has no other figure; without a number it is nothing but a year. */
function yearOf({ words, stop, depth }: Head): string {
  const opening = stop === '' && words.length <= LONGEST_HEADING ? yearOpening(words) : null;
  if (!opening) return '';
  const rest = words.slice(opening.length);
  return (depth === 0 ? rest !== '' : /\d/.test(rest)) ? '' : opening.year;
}

function enterNumbered({ depth, words, stop, after }: Head, line: string, body: string, outline: Outline): string {
  const isHeading = words.length <= LONGEST_HEADING && (stop === '' || stop === ':' || stop === '。');
  if (!isHeading) {
    // 「2.支付进度偏慢，全年支出…」 goes on about the project.
    if (isNeutral(words)) outline.rise(depth);
    else outline.leave(depth);
    return body;
  }
  outline.enter(depth, words);
  return line.slice(after);
}

/** A numbered sentence within a paragraph: what the one before it was about is over where it names nothing itself. */
export function enterPoint(sentence: string, outline: Outline): void {
  const { depth, words, stop } = headOf(sentence);
  if (depth > 0 && stop !== '' && isNeutral(words)) outline.rise(depth);
}

/** 「评分结果：90分」 is no heading but a figure, a grade, or the values of an indicator, with its name. */
function isStatement({ words, stop }: Head, body: string, names: Names): boolean {
  if (/\d/.test(withoutCode(words)) && names.indicator(words) === null) return true;
  const sentence = sentencesOf(body)[0];
  if (stop === '' || !sentence) return false;
  if (saidIndicator(sentence.words)) return true;
  const [first] = labelledFigures(sentence);
  const isBeside = first && withoutLinks(sentence.text.slice(0, first.figure.start)) === withoutLinks(words);
  if (first && isBeside && namedIn(first)) return true;
  return gradesIn(sentence.text).some(({ before, start }) => before === '' && start < words.length);
}
