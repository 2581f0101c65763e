/** How many of so many were given each grade: 「复核的50个项目，“优秀”的5个，“良好”的23个，“中”的22个」. */
import type { Grade, SaidRelation } from '../../../model';
import { entriesOf } from '../../../terms/matcher';
import { BEFORE_GRADES, GRADE_LINKS, GRADE_UNITS, GRADE_WORDS } from '../../../terms/grade-counts';
import type { Line } from '../arithmetic/lists';
import { isPlain, type Said } from '../arithmetic/passages';
import { endingOf, listed, withoutEndings } from '../arithmetic/words';

type Graded = SaidRelation & { readonly kind: 'graded' };

const WORDS = entriesOf(GRADE_WORDS).sort(([a], [b]) => b.length - a.length);
const LINKS = listed(GRADE_LINKS);
const BEFORE = listed(BEFORE_GRADES);
const UNITS: ReadonlySet<string> = new Set(GRADE_UNITS.split(' '));
const FEWEST = 3;
const ALL = 4;
const MOST_WHOLES = 3;

export function gradedIn(lines: readonly Line[]): Graded[] {
  return lines.flatMap((line) =>
    line.flatMap((passage, index) => inPassage(passage.figures, line[index - 1]?.figures ?? [])),
  );
}

interface Counted {
  readonly grade: Grade;
  readonly said: Said;
}

/** What the counts add up to; with all four grades nothing is left out. */
export function sumsOfGraded(graded: readonly Graded[]): SaidRelation[] {
  return graded.map(({ wholes, counts }) => ({
    kind: 'sum',
    list: counts.length === ALL ? 'total' : 'of',
    wholes,
    parts: [counts.map(({ figure }) => figure)],
  }));
}

/** A grade that comes again begins another list. What they are counted of was told before them. */
function inPassage(figures: readonly Said[], before: readonly Said[]): Graded[] {
  const found: Graded[] = [];
  const others: Said[] = [];
  let list: Counted[] = [];
  const close = () => {
    const relation = relationOf(list, others, before);
    if (relation) found.push(relation);
    list = [];
  };
  for (const said of figures) {
    const grade = isCount(said) ? gradeOf(said) : null;
    if (grade === null) {
      // 「…，基本合格1个」: a grade of another scale.
      if (isCount(said) && list.at(-1)?.said.clause === said.clause) list = [];
      else if (isCount(said)) close();
      others.push(said);
      continue;
    }
    if (list.some((counted) => counted.grade === grade)) close();
    list.push({ grade, said });
  }
  close();
  return found;
}

function relationOf(list: readonly Counted[], others: readonly Said[], before: readonly Said[]): Graded | null {
  const [first] = list;
  if (!first || list.length < FEWEST) return null;
  const isOf = (said: Said) =>
    isCount(said) && said.start !== first.said.start && said.value.unit?.symbol === first.said.value.unit?.symbol;
  const inSentence = others.filter((said) => isOf(said) && said.start < first.said.start);
  const wholes = (inSentence.length > 0 ? inSentence : before.filter(isOf)).slice(-MOST_WHOLES);
  if (wholes.length === 0) return null;
  return {
    kind: 'graded',
    wholes: wholes.map(({ figure }) => figure).reverse(),
    counts: list.map(({ grade, said }) => ({ grade, figure: said.figure })),
  };
}

function isCount(said: Said): boolean {
  return UNITS.has(said.value.unit?.symbol ?? '') && said.value.decimals === 0 && isPlain(said);
}

/** The grade right before a figure, or right behind its unit: 「优秀等次5个」, 「5个优秀」. */
function gradeOf({ gap, noun }: Said): Grade | null {
  const words = withoutEndings(gap, LINKS);
  const own = WORDS.find(([word]) => endsWithWord(words, word));
  if (own) return own[1];
  const after = WORDS.find(([word]) => noun === word);
  return after ? after[1] : null;
}

/** 优 and 中 end many other words. */
function endsWithWord(words: string, word: string): boolean {
  if (!words.endsWith(word)) return false;
  const before = words.slice(0, -word.length);
  return !/\p{Script=Han}$/u.test(before) || endingOf(before, BEFORE) !== '';
}
