import type { Concept } from '../../model';
import { isNoteText, isSignatureLine } from '../../terms/closings';
import { Composed } from '../../terms/composed';
import { factOfLabel } from '../../terms/fact-labels';
import {
  CARRIED_OVER,
  isFiscal,
  isFiscalDivision,
  isOfOneYear,
  isOtherMoney,
  withoutSeveralYears,
} from '../../terms/funds';
import { STATED_GRADE } from '../../terms/grades';
import { HEAD_FRAMES, type HeadConcept } from '../../terms/heads';
import { SECTION_LABELS } from '../../terms/sections';
import { FIGURE_BEHIND_LABEL } from '../../terms/points';
import { isFundTotal, isMeanLabel, isTotalAndMean, isTotalLabel, NAMED_TOTAL, SUBTOTAL } from '../../terms/totals';
import { saysWithin, withoutWithin } from '../../terms/within';
import { headingOf } from '../tables/columns';
import { LONGEST_LABEL, withoutNotes, withoutOrdinal } from '../grid/wording';

/** What a label with its value beside it says about a project. */
export type PairConcept = HeadConcept | Concept;

const HEADS = new Composed(HEAD_FRAMES);

/** Headings that also say something as a label beside a value; points, targets and the like belong to a table only. */
const AS_LABEL = new Map<string, Concept>(
  [
    'initialBudget',
    'budget',
    'received',
    'spent',
    'balance',
    'arrivalRate',
    'amount',
    'score',
    'scoreRate',
    'deductionRate',
    'grade',
  ].map((concept) => [concept, concept as Concept]),
);

/** A label, understood as one that stands before its value. */
export function pairConceptOf(key: string): PairConcept | null {
  if (key.length < 2 || key.length > LONGEST_LABEL) return null;
  const words = withoutOrdinal(withoutNotes(key).replace(/[:*]+$/, ''));
  const named = headOf(words);
  if (named) return named;
  const heading = headingOf(key);
  if (!heading || heading.figure !== null) return null;
  return heading.concept === 'rate' ? 'executionRate' : (AS_LABEL.get(heading.concept) ?? null);
}

/** 「单位名称/项目名称」 asks for either: what it is filled in with is the project where it says so at all. */
function headOf(words: string): PairConcept | null {
  const heads = words.split('/').map(headOrFact);
  if (heads.includes('projectName')) return 'projectName';
  return heads.length === 1 ? (heads[0] ?? null) : null;
}

function headOrFact(words: string): PairConcept | undefined {
  return HEADS.meaningOf(words)?.concept ?? factOfLabel(words);
}

/** What a row adds up. `named` carries the group's own name: 「产出指标小计」. */
export type TotalLabel = 'total' | 'subtotal' | 'average' | { readonly named: string };

export function totalLabelOf(key: string): TotalLabel | null {
  if (key.length < 2 || key.length > LONGEST_LABEL) return null;
  const words = withoutNotes(key)
    .replace(FIGURE_BEHIND_LABEL, '')
    .replace(/[:*]+$/, '');
  if (isTotalLabel(words) || isTotalAndMean(words)) return 'total';
  if (isMeanLabel(words)) return 'average';
  if (SUBTOTAL.has(words)) return 'subtotal';
  const match = NAMED_TOTAL.exec(withoutOrdinal(words));
  const named = match?.[1] ?? match?.[2];
  return named === undefined ? null : { named };
}

/** Whether a label at the beginning of a row closes the table above it: notes, signatures, the form's next section. */
export function closesTable(key: string): boolean {
  const words = withoutOrdinal(key);
  return isNoteText(words) || isSignatureLine(words) || isSection(words);
}

/** 绩效目标合理性 is an indicator, 绩效目标 the heading of a part of the form: only a whole label opens one, or one with its text behind a colon. */
export function isSection(key: string): boolean {
  const label = withoutNotes(key.split(':', 1)[0] ?? '');
  return SECTIONS.meaningOf(label) !== null;
}

const SECTIONS = new Composed([SECTION_LABELS]);

/** Whether a text is one of the lines to be signed: nothing in it is stated about the project. */
export function isSignature(key: string): boolean {
  return isSignatureLine(withoutOrdinal(key));
}

/** Whether a text is a note to the form: nothing in it is stated about the project. */
export function isNote(key: string): boolean {
  return isNoteText(withoutOrdinal(key));
}

/** The grade word of a cell: 「优」, 「等级：良」, and words outside the regulation's four as written. */
export function gradeWordOf(key: string): string | null {
  return key.length > LONGEST_LABEL ? null : (STATED_GRADE.exec(withoutNotes(key))?.[1] ?? null);
}

/** A row of the fund block. */
export interface FundLabel {
  readonly role: 'total' | 'part';
  readonly source: 'fiscal' | 'carryOver' | 'other' | null;
  /** 中央, 省级, 一般公共预算 …: what 财政拨款 may be divided into. */
  readonly isDivision: boolean;
  /** It begins with 其中. */
  readonly within: boolean;
  /** Whether it says of how many years the money is: 中期资金总额, 年度资金总额. */
  readonly years: 'one' | 'several' | null;
}

/** 「其中：基本支出：60」 is label and value in one. */
const VALUE_INSIDE = /:\d/;

/** The label of a row of the fund block, or null where it is none of its words. */
export function fundLabelOf(key: string): FundLabel | null {
  if (key.length < 2 || key.length > LONGEST_LABEL || VALUE_INSIDE.test(key)) return null;
  const within = saysWithin(key);
  const whole = withoutOrdinal(withoutNotes(withoutWithin(key))).replace(/[:*]+$/, '');
  const words = withoutSeveralYears(whole);
  const years = words !== whole ? 'several' : isOfOneYear(words) ? 'one' : null;
  if (!within && (isFundTotal(words) || totalLabelOf(words) === 'total')) {
    return { role: 'total', source: null, isDivision: false, within, years };
  }
  const isDivision = isFiscalDivision(words);
  const source = CARRIED_OVER.test(words)
    ? 'carryOver'
    : isOtherMoney(words)
      ? 'other'
      : isDivision || isFiscal(words)
        ? 'fiscal'
        : null;
  return source === null && !within ? null : { role: 'part', source, isDivision, within, years };
}
