import type { Fact } from '../model';
import { contains, formatFigure, roundedInterval, roundHalfUp } from '../quantity';
import { figureOf } from '../scoring/figures';
import { markOf, totalOf } from '../scoring/marks';
import { holding } from '../terms/search';
import { MEANS } from '../terms/superlatives';
import { MOST_CELLS } from './view/sums';
import { agrees, type PortfolioCheck } from './engine/check';

/** The mean score that a list or its text states ↔ the mean of the projects' scores. */
export const portfolioAverage: PortfolioCheck = {
  scope: 'portfolio',
  meta: {
    id: 'portfolio-average',
    severity: 'error',
    group: 'portfolio',
    since: '0.1.0',
    basis: '财预〔2020〕10号 第二十七条：评价结果汇总',
  },

  *run({ portfolio }) {
    const scores = portfolio.rows.map((row) => markOf(row.score));
    const sum = totalOf(scores);
    if (!sum || scores.some((score) => score === null)) return;
    const mean = sum.div(scores.length);
    const related = scores.slice(0, MOST_CELLS).flatMap((score) => score?.at ?? []);
    for (const fact of portfolio.facts) {
      const stated = isMean(fact) ? figureOf({ value: fact.quantity, at: fact.at }) : null;
      if (!stated) continue;
      const figures = { stated: stated.value.text, computed: formatFigure(roundHalfUp(mean, DECIMALS)) };
      const data = { count: scores.length, ...figures };
      yield contains(roundedInterval(stated.value), mean) || isWeighted(fact)
        ? agrees(stated, ...scores)
        : { message: 'differs', data, at: stated.at, related, ...figures };
    }
  },
};

const DECIMALS = 2;

const saysMean = holding(MEANS);

function isMean({ concept, subject, words }: Fact): boolean {
  return concept === 'score' && subject.kind === 'project' && saysMean(words);
}

/** By which weights is not stated. */
function isWeighted({ words }: Fact): boolean {
  return words.includes('加权');
}
