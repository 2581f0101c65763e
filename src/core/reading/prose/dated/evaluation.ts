/** Days on which evaluators did something, and the time in which the evaluation was made: 「评价工作自6月5日开始，7月14日结束」. */
import type { CellRef, SaidRelation } from '../../../model';
import { findFigures } from '../../../quantity';
import {
  ASKING,
  DESK_WORK,
  EVALUATED,
  EVALUATION_BEGINS,
  EVALUATION_ENDS,
  EVALUATORS,
  FIELD_WORK,
  NOT_THE_TIME,
  QUESTIONNAIRE,
  REFERENCE_DAYS,
  STAGE,
  STAGE_LEADS,
} from '../../../terms/evaluations';
import { holding } from '../../../terms/search';
import type { Line } from '../arithmetic/lists';
import { listed, withoutBeginnings } from '../arithmetic/words';
import { type DatedClause, datedClauses } from './clauses';

type Stage = SaidRelation & { readonly kind: 'stage' };

const isEvaluation = holding(EVALUATED);
const isOtherTime = holding(NOT_THE_TIME);
const begins = holding(EVALUATION_BEGINS);
const ends = holding(EVALUATION_ENDS);
const isByEvaluators = holding(EVALUATORS);
const isFieldWork = holding(FIELD_WORK);
const isDeed = holding(`${FIELD_WORK} ${DESK_WORK}`);
const isReference = holding(REFERENCE_DAYS);
const isAsking = holding(ASKING);
const isQuestionnaire = (text: string) => text.startsWith(QUESTIONNAIRE);
/** May stand before the day of a deed. */
const BEFORE_DAY = listed(`${EVALUATORS} 于 在 : 其中 其间 期间`);
const LEADS = listed(STAGE_LEADS);
const STAGE_WORD = '阶段';
const IS = '为';
/** An evaluation takes more than two weeks and less than a year. */
const SHORTEST = 14;
const LONGEST = 366;

/** First and last day, with the words that tell them. */
interface Time {
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly at: CellRef;
  readonly line: number;
}

export function evaluationDays(lines: readonly Line[]): Stage[] {
  const told = lines.map(datedClauses);
  const times = told.flatMap((clauses, line) => timesIn(clauses, line));
  const inStages = told.flatMap((clauses) => clauses.flatMap(stageAt)).flatMap((stage) => daysWithin(stage, told));
  const [widest] = [...times].sort((a, b) => b.to - b.from - (a.to - a.from));
  // Two times that do not lie within each other are those of two evaluations.
  if (!widest || times.some(({ from, to }) => from < widest.from || to > widest.to)) return inStages;
  const days = told.flatMap((clauses, line) =>
    clauses.flatMap((clause, index) => dayIn(clause, besideOf(clauses, index), widest, line === widest.line)),
  );
  return days.length > 0 ? [{ kind: 'stage', words: widest.words, at: widest.at, days }, ...inStages] : inStages;
}

/** 现场评价 of 「现场评价阶段（2023年6月5日至6月20日）」. */
interface NamedStage {
  readonly name: string;
  readonly clause: DatedClause;
  readonly from: number;
  readonly to: number;
}

function stageAt(clause: DatedClause): NamedStage[] {
  const name = STAGE.exec(clause.text.trim())?.[1] ?? stageBehind(clause);
  const [first, last = first] = clause.dates;
  return name !== undefined && first && last && first.from > 0 && last.to > first.from
    ? [{ name, clause, from: first.from, to: last.to }]
    : [];
}

/** 现场评价 of 「4月3日至4月26日为现场评价阶段」: nothing but its days before it. */
function stageBehind({ text }: DatedClause): string | undefined {
  const [days, another] = findFigures(text).filter(({ quantity }) => quantity.kind === 'date');
  const [before, name = '', more] = text.slice(days?.end).trim().split(IS);
  const isStage = days?.start === text.length - text.trimStart().length && before === '' && name.endsWith(STAGE_WORD);
  return isStage && !another && more === undefined ? name.slice(0, -STAGE_WORD.length) : undefined;
}

/** 「2023年6月25日，评价组在现场评价期间访谈了…」 */
function daysWithin({ name, clause: heading, from, to }: NamedStage, told: readonly DatedClause[][]): Stage[] {
  const days = told.flatMap((clauses) =>
    clauses.flatMap((clause, index): Stage['days'][number][] => {
      const [date, another] = clause.dates;
      const next = clauses[index + 1];
      const behind = next?.passage === clause.passage ? next.text : '';
      if (!date || another || date.from === 0 || date.comparator !== null) return [];
      const isWithin = [clause.text, behind].some((text) => text.includes(`${name}期间`));
      if (!isWithin && !isLedBy(name, clause, clauses[index - 1])) return [];
      return [{ text: clause.words, at: clause.at, isOutside: date.to < from || date.from > to }];
    }),
  );
  return days.length > 0 ? [{ kind: 'stage', words: heading.words, at: heading.at, days }] : [];
}

/** 「现场评价阶段，评价组于2024年4月8日到6个乡镇开展现场核查」 */
function isLedBy(name: string, { passage, text }: DatedClause, before: DatedClause | undefined): boolean {
  const isStage = before?.passage === passage && withoutBeginnings(before.text, LEADS) === `${name}阶段`;
  return isStage && isByEvaluators(text) && isFieldWork(text);
}

/** The first of each sentence; what follows are its stages. */
function timesIn(clauses: readonly DatedClause[], line: number): Time[] {
  const passages = [...new Set(clauses.map(({ passage }) => passage))].filter(({ text }) => isEvaluation(text));
  return passages.flatMap((passage): Time[] => {
    const own = clauses.filter((clause) => clause.passage === passage);
    for (const [index, clause] of own.entries()) {
      const time = isOtherTime(clause.text) ? null : timeAt(clause, own[index + 1]);
      if (time && time.to - time.from >= SHORTEST && time.to - time.from <= LONGEST)
        return [{ ...time, at: clause.at, line }];
    }
    return [];
  });
}

function timeAt(clause: DatedClause, next: DatedClause | undefined): Pick<Time, 'from' | 'to' | 'words'> | null {
  const { words, dates } = clause;
  const [first, second, more] = dates;
  if (!first || more || first.from === 0) return null;
  if (second) return { from: first.from, to: second.to, words };
  if (first.to - first.from >= SHORTEST && !begins(clause.text)) return { from: first.from, to: first.to, words };
  // 「自2024年3月开始，至7月结束」
  const [last, another] = next?.dates ?? [];
  const isPair = next !== undefined && last !== undefined && !another && begins(clause.text) && ends(next.text);
  return isPair ? { from: first.from, to: last.to, words: `${words}，${next.words}` } : null;
}

interface Beside {
  readonly before: DatedClause | undefined;
  readonly next: DatedClause | undefined;
}

/** The clauses of its sentence on either side. */
function besideOf(clauses: readonly DatedClause[], index: number): Beside {
  const own = (one: DatedClause | undefined) => (one?.passage === clauses[index]?.passage ? one : undefined);
  return { before: own(clauses[index - 1]), next: own(clauses[index + 1]) };
}

function dayIn(
  clause: DatedClause,
  { before: subject, next }: Beside,
  time: Time,
  isBeside: boolean,
): Stage['days'][number][] {
  const [date, another] = clause.dates;
  if (!date || date.from === 0 || date.comparator !== null) return [];
  const told = { text: clause.words, at: clause.at };
  if (isReference(clause.text)) return another ? [] : [{ ...told, isOutside: date.from > time.to }];
  const [figure] = findFigures(clause.text).filter(({ quantity }) => quantity.kind === 'date');
  const before = clause.text.slice(0, figure?.start).trim();
  const behind = clause.text.slice(figure?.end).trim();
  // 「评价组抽查2023年3月的凭证」: that is when they were written.
  if (!figure || withoutBeginnings(before, BEFORE_DAY) !== '') return [];
  const said = behind === '' && next ? next.text : behind;
  // 「问卷调查采用线上方式，于7月22日至26日发放」
  const isAsked = subject !== undefined && isQuestionnaire(subject.text.trim()) && isAsking(said);
  const deed = isAsked ? subject.text + said : said;
  const isOwn = isByEvaluators(before + deed) || isBeside || isAsked;
  if (!isOwn || !isDeed(deed)) return [];
  const isLate = isFieldWork(deed) && date.from > time.to;
  return [{ ...told, isOutside: date.to < time.from || isLate }];
}
