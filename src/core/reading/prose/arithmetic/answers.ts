/** Answers of a survey and how many were asked: 「有效问卷486份。答“非常满意”的302份，“满意”的125份，…，“不满意”的28份」. */
import type { SaidRelation } from '../../../model';
import {
  ANSWERED_BY,
  ASKED,
  BEST_ANSWERS,
  COUNTED_AS_CONTENT,
  LEVELS_OF_ANSWERS,
  NAMES_OF_SHARES,
  NOT_CONTENT,
  NOT_OVERALL,
  NUMBERS_OF_ANSWERS,
  ON_ONE_QUESTION,
  RATES_OF_ANSWERS,
  SHARES_OF_ANSWERS,
  SUMS_OF_CONTENT,
  WORST_ANSWERS,
} from '../../../terms/answered';
import { addUp, inBase } from '../../../quantity';
import { SEVERAL_ANSWERS } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { isLike, isPlain, type Passage, type Said } from './passages';
import { endingOf, listed, withoutBeginnings, withoutEndings } from './words';

const isAsked = holding(ASKED);
const isBest = holding(BEST_ANSWERS);
const isWorst = holding(WORST_ANSWERS);
const isSeveral = holding(SEVERAL_ANSWERS);
const isCountedSo = holding(COUNTED_AS_CONTENT);
const isSumOfContent = holding(SUMS_OF_CONTENT);
const isNotContent = holding(NOT_CONTENT);
const isOther = holding(NOT_OVERALL);
const isShareOf = holding(NAMES_OF_SHARES);
const isOfAnswers = holding(NUMBERS_OF_ANSWERS);
const RATES = RATES_OF_ANSWERS.split(' ');
const ONE_QUESTION = listed(ON_ONE_QUESTION);
const OVERALL = listed(`${RATES_OF_ANSWERS} ${LEVELS_OF_ANSWERS}`);
const ASKED_PEOPLE = listed(ANSWERED_BY);
const LINKS = listed('为 是 达 达到 : = 了 仅为 仅');
const FEWEST = 3;
const NAMED_IN_SUM = 2;
/** How many were asked is told in the same paragraph or in the one or two before. */
const LINES_BEFORE = 2;

export function answersIn(lines: readonly Line[]): SaidRelation[] {
  const surveys = surveysIn(lines);
  const [only, another] = surveys;
  return [...surveys.flatMap(({ relations }) => relations), ...(only && !another ? ratesElsewhere(lines, only) : [])];
}

/** The answers to one question, and those who gave them. */
interface Survey {
  readonly passage: Passage;
  readonly whole: Said;
  readonly answers: readonly Said[];
  readonly relations: readonly SaidRelation[];
}

function surveysIn(lines: readonly Line[]): Survey[] {
  return lines.flatMap((line, index): Survey[] =>
    line.flatMap((passage, at): Survey[] => {
      if (isSeveral(passage.text)) return [];
      const answers = scaleIn(passage.figures);
      const [first] = answers;
      if (!first) return [];
      const earlier = [...lines.slice(Math.max(0, index - LINES_BEFORE), index).flat(), ...line.slice(0, at)].flatMap(
        ({ figures }) => figures,
      );
      const own = passage.figures.filter(({ end }) => end <= first.start);
      // The last that says so: 发放, then 收回, then 有效.
      const isWhole = (figure: Said) => isPlain(figure) && isLike(figure, first) && isAsked(figure.label + figure.noun);
      const whole = [...earlier, ...own].findLast(isWhole) ?? askedInAll(lines, answers, isWhole);
      if (!whole) return [];
      const parts = answers.map(({ figure }) => figure);
      const sum: SaidRelation = { kind: 'sum', list: 'closed', wholes: [whole.figure], parts: [parts] };
      return [{ passage, whole, answers, relations: [sum, ...rateOfThem(passage, whole, answers)] }];
    }),
  );
}

/** Chapters before the answers: as many as they come to. */
function askedInAll(lines: readonly Line[], answers: readonly Said[], isWhole: (figure: Said) => boolean) {
  const sum = addUp(answers.map(({ value }) => inBase(value)));
  return lines
    .flat()
    .flatMap(({ figures }) => figures)
    .find((figure) => isWhole(figure) && inBase(figure.value).eq(sum));
}

/** 「群众满意率为87.5%」 behind the answers: of the best of them, or of the best two or three. */
function rateOfThem({ figures, text }: Passage, whole: Said, answers: readonly Said[]): SaidRelation[] {
  const last = answers.at(-1)?.end ?? 0;
  const isSum = isSumOfContent(text.slice(last));
  const isContentCounted = isSum || isCountedSo(text.slice(last));
  const names = isContentCounted ? [...RATES, LEVELS_OF_ANSWERS] : RATES;
  const nameOf = ({ label, gap }: Said) => {
    if (isSum) return gap;
    // 「总体满意度（非常满意和满意占比）为83.47%」
    return withoutEndings(label, LINKS) === '' ? gap.replace(/\([^()]*\)/g, '') : label;
  };
  const rate = figures.find(
    (figure) =>
      figure.start > last && figure.value.unit?.symbol === '%' && names.some((word) => nameOf(figure).includes(word)),
  );
  if (!rate || !isPlain(rate)) return [];
  const content = answers.filter(({ gap }) => !isNotContent(gap));
  // 「非常满意和满意占比」 names two of them, whatever else counts as content.
  const named = isSum ? [answers.slice(0, NAMED_IN_SUM)] : [];
  const counts = isContentCounted ? [...named, content] : answers.slice(0, -1).map((_, at) => answers.slice(0, at + 1));
  const readings = counts.map((some) => ({
    part: some.map(({ figure }) => ({ figure, sign: 1 as const })),
    whole: [{ figure: whole.figure, sign: 1 as const }],
  }));
  return [{ kind: 'rate', rate: rate.figure, readings, ...(isSum ? { isUnsure: true } : {}) }];
}

/** 「服务对象满意度为94.13%」 in a paragraph of its own, where nothing else was asked. */
function ratesElsewhere(lines: readonly Line[], { passage: own, whole, answers }: Survey): SaidRelation[] {
  // Of one question of several, and where their own rate is told beside them, another one is that of others.
  const isOfOne = ONE_QUESTION.some((word) => own.text.trimStart().startsWith(word));
  if (isOfOne || own.figures.some((rate) => overallRate(rate) !== '')) return [];
  const content = answers.filter(({ gap }) => !isNotContent(gap));
  // Whoever weighs the answers gets another rate, unless the text says that it is a share of them.
  const isShare = lines.some((line) => line.some(({ text }) => isDefined(text)));
  const counts = [content, ...answers.slice(0, -1).map((_, at) => answers.slice(0, at + 1))];
  const readings = counts.map((some) => ({
    part: some.map(({ figure }) => ({ figure, sign: 1 as const })),
    whole: [{ figure: whole.figure, sign: 1 as const }],
  }));
  return lines.flat().flatMap((passage): SaidRelation[] =>
    passage === own || isSeveral(passage.text)
      ? []
      : passage.figures.flatMap((rate): SaidRelation[] => {
          const name = overallRate(rate);
          // 「40家单位中38家表示满意，满意度为95%」 has its own numbers.
          if (name === '' || passage.figures.some((other) => isCount(other) && other.start < rate.start)) return [];
          const isSure = RATES.includes(name) || isShare;
          return [{ kind: 'rate', rate: rate.figure, readings, ...(isSure ? {} : { isWeak: 'slip' as const }) }];
        }),
  );
}

/** What a rate of all who answered is called; empty for that of some of them, or of what was to be. */
function overallRate(rate: Said): string {
  const { value, label, gap, depth } = rate;
  if (value.unit?.symbol !== '%' || !isPlain(rate) || depth > 0 || isOther(gap)) return '';
  const words = withoutEndings(label, LINKS);
  const name = endingOf(words, OVERALL);
  return name !== '' && withoutBeginnings(words.slice(0, -name.length), ASKED_PEOPLE) === '' ? name : '';
}

/** 「满意度按选择“非常满意”和“满意”的问卷数占有效问卷数的比例计算」 */
function isDefined(text: string): boolean {
  const level = text.indexOf(LEVELS_OF_ANSWERS);
  const share = level < 0 ? -1 : text.indexOf(SHARES_OF_ANSWERS, level);
  return share >= 0 && isOfAnswers(text) && isShareOf(text.slice(share));
}

/** From the best answer to the worst, each once. */
function scaleIn(figures: readonly Said[]): readonly Said[] {
  const first = figures.findIndex((figure) => isPlain(figure) && isCount(figure) && isBest(figure.gap));
  const [begin] = figures.slice(Math.max(0, first));
  if (first < 0 || !begin) return [];
  const answers: Said[] = [];
  for (const figure of figures.slice(first)) {
    if (!isLike(figure, begin)) continue;
    if (!isPlain(figure)) return [];
    answers.push(figure);
    if (isWorst(figure.gap)) return answers.length >= FEWEST ? answers : [];
  }
  return [];
}

function isCount({ value: { unit, decimals } }: Said): boolean {
  return unit?.dimension === 'count' && decimals === 0;
}
