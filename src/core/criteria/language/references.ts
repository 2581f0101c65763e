/** What a criterion says before its rules: where to look, and which target they are measured by. */
import { AWARDING, isClose, kinds } from './closes';
import type { Cursor } from './cursor';
import type { Statement } from './statements';
import { isRequirement } from './words';

/** What names where to look. */
const SOURCES = kinds('word', 'of', 'evidence', 'actual');
const NAMED = kinds('rate', 'word');
/** What begins a clause that says where to look: 根据…, 台账…. */
const LOOKING = kinds('by', 'evidence');
/** No source is named in more words: a longer run is a list without an end, and would be walked from each of its words. */
const MOST_WORDS = 40;

/** Where a run of words ends that begins at a token. */
function endOfRun(start: number, isOne: (at: number) => boolean): number {
  let end = start;
  while (end - start < MOST_WORDS && isOne(end)) end++;
  return end;
}

/** 根据花名册核对，: where to look, before what is looked for; 查阅资料齐全 asks for something, 抽查发现重复，扣2分 is a rule. */
function evidenceAt(cursor: Cursor, start: number): Statement | null {
  if (!LOOKING.has(cursor.kind(start))) return null;
  const end = endOfRun(start + 1, (at) => SOURCES.has(cursor.kind(at)) || cursor.isListed(at));
  const last = cursor.kind(start) === 'by' ? end - 1 : start;
  if (cursor.kind(last) !== 'evidence' || cursor.kind(end) !== 'comma') return null;
  const isCondition = AWARDING.has(cursor.kind(end + 1)) || isRequirement(cursor.slice(start, end));
  return isCondition ? null : { type: 'remark', start, end };
}

/** 以目标值为准; 以市级认定结果为准: a person says. */
function standardAt(cursor: Cursor, start: number): Statement | null {
  if (cursor.kind(start) !== 'by') return null;
  const isPlan = cursor.kind(start + 1) === 'plan';
  const last = isPlan ? start + 2 : endOfRun(start + 1, (at) => SOURCES.has(cursor.kind(at)));
  if (last === start + 1 || cursor.kind(last) !== 'base') return null;
  const end = last + 1;
  return isPlan
    ? { type: 'remark', start, end }
    : { type: 'case', condition: null, award: { type: 'judgement', isLead: true }, start, end };
}

/** 目标值：95%, 满意度目标为95%. */
function targetAt(cursor: Cursor, start: number): Statement | null {
  const plan = NAMED.has(cursor.kind(start)) && cursor.isEqual(start + 2) ? start + 1 : start;
  if (cursor.kind(plan) !== 'plan') return null;
  const next = cursor.isEqual(plan + 1) ? plan + 2 : plan + 1;
  const figure = cursor.figure(next);
  return figure && isClose(cursor.kind(next + 1)) ? { type: 'reference', figure, start, end: next + 1 } : null;
}

/** What begins at a token; null where nothing of the kind does. */
export function referenceAt(cursor: Cursor, start: number): Statement | null {
  const at = cursor.kind(start) === 'by' || cursor.kind(start) === 'word' ? start + 1 : start;
  const figure = cursor.figure(at);
  // 以100%为标准.
  if (figure && cursor.kind(at + 1) === 'base') return { type: 'reference', figure, start, end: at + 2 };
  return evidenceAt(cursor, start) ?? standardAt(cursor, start) ?? targetAt(cursor, start);
}
