import { ANSWERED, ANSWERS, OPTIONS, QUESTIONS } from '../../../terms/answers';
import { hintOf } from '../../../terms/figures';
import { headsMixed, labelsOf, readFigures } from '../figures';
import type { Headings, TableKind, TablePlace } from '../kind';

/** Answers of a questionnaire: 问题｜选项｜人数｜占比, an answer a row, or 问题｜满意｜基本满意｜不满意｜合计, a question a row. */
export const survey: TableKind = {
  id: 'survey',

  fits(headings: Headings): number {
    return isSurvey(labelsOf(headings)) && headsMixed(headings) ? 0.75 : 0;
  },

  read({ headings, limit, unit }: TablePlace) {
    const { table, unread, next } = readFigures(headings, limit, unit);
    return { figures: table, unread, next };
  },
};

const FEWEST_ANSWERS = 2;

function isSurvey(labels: readonly string[]): boolean {
  if (labels.filter((label) => ANSWERS.has(label)).length >= FEWEST_ANSWERS) return true;
  const isAsked = labels.some((label) => QUESTIONS.test(label) || OPTIONS.test(label));
  const isOption = labels.some((label) => OPTIONS.test(label));
  const isCounted = labels.some((label) => ANSWERED.test(label));
  const isShared = labels.some((label) => ['share', 'rate'].includes(hintOf(label) ?? ''));
  return isAsked && (isCounted || isShared) && (isOption || (isCounted && isShared));
}
