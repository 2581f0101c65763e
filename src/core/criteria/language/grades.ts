/** Words of a scale: whether they are one, and whether two say the same grade. */
import { GRADE_ENDS, GRADE_LASTS, GRADE_MODIFIERS, GRADE_STARTS, GRADES } from '../../terms/scales';
import { holding } from '../../terms/search';

const modifiers = GRADE_MODIFIERS.split(' ').sort((a, b) => b.length - a.length);
const modifierStarts = new Set(modifiers.map((word) => word.charAt(0)));
const modifierEnds = new Set(modifiers.map((word) => word.charAt(word.length - 1)));
const starts = GRADE_STARTS.split(' ');
const grades = new Set(GRADES.split(' '));
const ends = GRADE_ENDS.split(' ');
const lasts = GRADE_LASTS.split(' ');

/** Words of a scale (充分, 较充分, 不充分; 优, 良, 差), of which one applies, as against requirements that add up. */
export function isGraded(words: string): boolean {
  return (
    grades.has(words) ||
    starts.some((start) => words.startsWith(start)) ||
    ends.some((end) => words.endsWith(end)) ||
    lasts.some((end) => words.endsWith(end))
  );
}

/** How a case's words stand to the words of an actual value. */
export type Likeness = 'same' | 'other' | 'within' | 'unclear';

/** The modifiers before the core of a phrase, and the core. */
function partsOf(words: string): { modifiers: string; core: string } {
  let core = words;
  let found = '';
  for (;;) {
    const modifier = modifierStarts.has(core.charAt(0))
      ? modifiers.find((one) => core.startsWith(one) && core.length > one.length)
      : undefined;
    if (modifier === undefined) return { modifiers: found, core };
    found += modifier;
    core = core.slice(modifier.length);
  }
}

/**
 * Whether the words of a condition say what was said: equal, or one is the other with its subject before it (效果显著, 显著), with the
 * same modifiers (不, 较, 基本). `other` where the modifiers differ.
 */
export function likeness(words: string, said: string): Likeness {
  if (words === said) return 'same';
  const [longer, shorter] = words.length >= said.length ? [words, said] : [said, words];
  if (shorter.length === 1) return isNamedGrade(longer, shorter) ? 'same' : 'unclear';
  const at = longer.lastIndexOf(shorter);
  if (at < 0) return sameCore(words, said);
  const before = longer.slice(0, at);
  const after = longer.slice(at + shorter.length);
  if (
    isDenied(before.slice(before.lastIndexOf(',') + 1)) ||
    endsInModifier(before) ||
    (after !== '' && ends.some((end) => after.startsWith(end)))
  )
    return 'other';
  if (after === '' || isFigure(after)) return 'same';
  return shorter === said ? 'within' : 'unclear';
}

/** 未按要求公开 is not 公开. */
const isDenied = holding('未 没');

function endsInModifier(words: string): boolean {
  return modifierEnds.has(words.charAt(words.length - 1)) && modifiers.some((modifier) => words.endsWith(modifier));
}

/** 同比增长5%: how much does not change the word. */
function isFigure(text: string): boolean {
  return /^[\d.]+\S{0,2}$/.test(text);
}

/** 较不充分 and 不充分, 未建立 and 健全: other modifiers of one core are another grade. */
function sameCore(a: string, b: string): Likeness {
  if (isShortened(a, b)) return 'within';
  const [one, two] = [partsOf(a), partsOf(b)];
  const isSame = one.core.endsWith(two.core) || two.core.endsWith(one.core);
  if (!isSame) return 'unclear';
  return one.modifiers === two.modifiers ? 'same' : 'other';
}

const SHORTEST_SHORTENED = 5;

/** 已签订但不规范 for 已签订责任书但不规范: the same words with some left out, beginning and ending alike. */
function isShortened(whole: string, short: string): boolean {
  if (short.length < SHORTEST_SHORTENED || short.length >= whole.length) return false;
  let at = 0;
  for (const character of whole) if (character === short.charAt(at)) at++;
  return at === short.length && whole.endsWith(short.slice(-2)) && whole.startsWith(short.charAt(0));
}

/** 评为优: one character that names a grade. */
function isNamedGrade(longer: string, grade: string): boolean {
  return longer.endsWith(grade) && '为:级等档是'.includes(longer.charAt(longer.length - 2));
}
