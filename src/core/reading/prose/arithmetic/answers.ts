/** Answers of a survey and how many were asked: 「有效问卷486份。答“非常满意”的302份，“满意”的125份，…，“不满意”的28份」. */
import type { SaidRelation } from '../../../model';
import { ASKED, BEST_ANSWERS, RATES_OF_ANSWERS, WORST_ANSWERS } from '../../../terms/answered';
import { SEVERAL_ANSWERS } from '../../../terms/said-rates';
import { holding } from '../../../terms/search';
import type { Line } from './lists';
import { isLike, isPlain, type Passage, type Said } from './passages';

const isAsked = holding(ASKED);
const isBest = holding(BEST_ANSWERS);
const isWorst = holding(WORST_ANSWERS);
const isSeveral = holding(SEVERAL_ANSWERS);
const RATES = RATES_OF_ANSWERS.split(' ');
const FEWEST = 3;
/** How many were asked is told in the same paragraph or in the one or two before. */
const LINES_BEFORE = 2;

export function answersIn(lines: readonly Line[]): SaidRelation[] {
  return lines.flatMap((line, index): SaidRelation[] =>
    line.flatMap((passage, at): SaidRelation[] => {
      if (isSeveral(passage.text)) return [];
      const answers = scaleIn(passage.figures);
      const [first] = answers;
      if (!first) return [];
      const earlier = [...lines.slice(Math.max(0, index - LINES_BEFORE), index).flat(), ...line.slice(0, at)].flatMap(
        ({ figures }) => figures,
      );
      const own = passage.figures.filter(({ end }) => end <= first.start);
      // The last that says so: 发放, then 收回, then 有效.
      const whole = [...earlier, ...own].findLast(
        (figure) => isPlain(figure) && isLike(figure, first) && isAsked(figure.label + figure.noun),
      );
      if (!whole) return [];
      const parts = answers.map(({ figure }) => figure);
      return [
        { kind: 'sum', list: 'closed', wholes: [whole.figure], parts: [parts] },
        ...rateOfThem(passage, whole, answers),
      ];
    }),
  );
}

/** 「群众满意率为87.5%」 behind the answers: of the best of them, or of the best two or three. */
function rateOfThem({ figures }: Passage, whole: Said, answers: readonly Said[]): SaidRelation[] {
  const last = answers.at(-1)?.end ?? 0;
  const rate = figures.find(
    ({ value, label, start }) =>
      start > last && value.unit?.symbol === '%' && RATES.some((word) => label.includes(word)),
  );
  if (!rate || !isPlain(rate)) return [];
  const readings = answers.slice(0, -1).map((_, at) => ({
    part: answers.slice(0, at + 1).map(({ figure }) => ({ figure, sign: 1 as const })),
    whole: [{ figure: whole.figure, sign: 1 as const }],
  }));
  return [{ kind: 'rate', rate: rate.figure, readings }];
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
