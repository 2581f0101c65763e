/** The words of a stretch of text, taken apart: when, planned or done, what was done, and what is left, the name of a thing. */
import { entriesOf, Matcher } from '../../../terms/matcher';
import {
  type Action,
  ACTIONS,
  FILLERS,
  MAY_BEGIN_NAMES,
  MAY_END_NAMES,
  type Phase,
  PHASES,
  WHOLE_SCOPES,
} from '../../../terms/told';

export interface Stretch {
  /** 2021, 2021-2024, or a date as it is written; empty where none is said. */
  readonly years: string;
  readonly phase: Phase | '';
  readonly action: Action | '';
  /** Of whom all together it is told: 全市; empty where nobody says. */
  readonly scope: string;
  /** What is left of it. */
  readonly noun: string;
}

type Role = { readonly phase: Phase } | { readonly action: Action } | 'filler';

const ROLES: readonly (readonly [string, Role])[] = [
  ...FILLERS.split(' ').map((word) => [word, 'filler'] as const),
  ...entriesOf(ACTIONS).map(([word, action]) => [word, { action }] as const),
  ...entriesOf(PHASES).map(([word, phase]) => [word, { phase }] as const),
];
const AHEAD = new Matcher(ROLES);
/** The same from the end of a text. */
const BEHIND = new Matcher(ROLES.map(([word, role]) => [reversed(word), role] as const));
const SCOPES = WHOLE_SCOPES.split(' ');
const SHY = new Set(MAY_BEGIN_NAMES.split(' '));
const NEVER_LAST = new Set(MAY_END_NAMES.split(' '));

/** 2021-2024年, 2011～2016年, 2021年至2024年; 2021年; 4月20日, 2025年5月12日, 6月底. Folded, so that ～ is ~. */
const YEAR_SPAN = /((?:19|20)\d{2})\s*年?(?:度)?\s*(?:[-—–~～]+|至|到)\s*((?:19|20)\d{2})\s*年?(?:度|间|期间)?/;
const DAY =
  /(?:截[至止]\s*)?(?:(?:19|20)\d{2}\s*年)?\s*\d{1,2}\s*月(?:\s*\d{1,2}\s*日|份|底|末|初)?|(?:截[至止]\s*)(?:19|20)\d{2}\s*年(?:度|底|末|初)?/;
const YEAR = /((?:19|20)\d{2})\s*年(?:度)?/;

export function wordsOf(text: string): Stretch {
  const { rest: dated, years } = withoutDates(text.replace(/[\s“”"'‘’《》]/g, ''));
  const scope = SCOPES.find((word) => dated.startsWith(word)) ?? '';
  const rest = dated.slice(scope.length);
  const found: { phase: Phase | ''; action: Action | '' } = { phase: '', action: '' };
  const noun = stripped(rest, found);
  const bare = noun.replace('累计', '').replace(/^的/, '');
  return { years: rest.includes('累计') ? `${years}累计` : years, ...found, scope, noun: bare };
}

function withoutDates(text: string): { rest: string; years: string } {
  const span = YEAR_SPAN.exec(text);
  if (span) return { rest: cut(text, span), years: `${span[1] ?? ''}-${span[2] ?? ''}` };
  const day = DAY.exec(text);
  if (day) return { rest: cut(text, day), years: day[0].replace(/\s/g, '') };
  const year = YEAR.exec(text);
  return year ? { rest: cut(text, year), years: year[1] ?? '' } : { rest: text, years: '' };
}

function cut(text: string, match: RegExpExecArray): string {
  return text.slice(0, match.index) + text.slice(match.index + match[0].length);
}

/** Takes words that name nothing off both ends, and notes what they say. */
function stripped(text: string, found: { phase: Phase | ''; action: Action | '' }): string {
  let [from, to] = [0, text.length];
  let begun = 0;
  const backwards = reversed(text);
  for (;;) {
    const ahead = AHEAD.match(text.slice(0, to), from);
    const isShy = ahead && SHY.has(ahead[0]) && from + ahead[0].length < to;
    if (ahead && (!isShy || AHEAD.match(text.slice(0, to), from + ahead[0].length))) {
      note(ahead[1], found);
      begun = from;
      from += ahead[0].length;
      continue;
    }
    const behind = BEHIND.match(backwards.slice(0, backwards.length - from), backwards.length - to);
    if (!behind || NEVER_LAST.has(reversed(behind[0])))
      // 班 alone is no name, 培训班 is.
      return text.slice(to - from === 1 ? begun : from, to);
    note(behind[1], found);
    to -= behind[0].length;
  }
}

/** A plan is one even where it speaks of completion; 安排 beside another action is none of its own. */
function note(role: Role, found: { phase: Phase | ''; action: Action | '' }): void {
  if (role === 'filler') return;
  if ('phase' in role) {
    if (found.phase !== 'planned') found.phase = role.phase;
  } else if (found.action === '' || found.action === 'arrange') found.action = role.action;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
