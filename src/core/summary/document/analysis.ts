/** 四、绩效评价指标分析: part by part, what it scored and what lost points. */
import type { PlanText, ScoredProject } from '../../model';
import { formatRate } from '../../quantity';
import { lostPoints, type LostPoints } from '../lost-points';
import { partName, type Breakdown, type Part } from '../parts';
import type { DocumentDraft } from './draft';
import { doubt, known, markText, written, type Pen } from './written';

export function analysis(draft: DocumentDraft, project: ScoredProject, { parts }: Breakdown, pen: Pen): void {
  const { tell } = pen;
  draft.heading(1, tell('report.4'));
  if (parts.length === 0) draft.paragraph(tell('report.noTable'));
  const lost = lostPoints(project);
  for (const [place, part] of parts.entries()) {
    draft.heading(2, headingOf(part, place + 1, pen));
    draft.paragraph(scoredTold(part, pen));
    const ofPart = lost.filter((each) => isOf(each, part, project));
    if (ofPart.length === 0 && hasAllPoints(part)) draft.paragraph(tell('report.noLoss'));
    for (const each of ofPart) draft.paragraph(lostTold(each, project, pen));
  }
}

/** 「（一）项目决策情况」 as the outline has it; 产出指标 and 建设情况 stay what the table calls them. */
function headingOf(part: Part, number: number, pen: Pen): PlanText {
  const name = partName(part, pen.say);
  const isPart = part.kind === 'group' && !NAMED_IN_FULL.some((end) => name.endsWith(end));
  return pen.tell(isPart ? 'report.4.part' : 'report.4.indicators', { number: ordinal(number, pen), name });
}

const NAMED_IN_FULL = ['指标', '情况'];

/** Without the name of the part: its heading says it. */
function scoredTold({ kind, points, score, scoreRate, count, judged, full, own }: Part, { tell }: Pen): PlanText {
  if (!points || !score || !scoreRate) return tell('report.partIncomplete');
  const figures = { points: markText(points), score: markText(score), rate: formatRate(scoreRate) };
  if (kind === 'execution') return tell('report.partRate', figures);
  // Where only the group has points, nobody knows which of its indicators have all of theirs.
  if (judged < count) return tell('report.partCount', { ...figures, count });
  if (own !== undefined) return tell('report.partReviewed', { ...figures, count, full });
  return tell('report.partScored', { ...figures, count, full });
}

function hasAllPoints({ points, score }: Part): boolean {
  return points !== null && score !== null && score.gte(points);
}

function isOf({ part: group, name }: LostPoints, { kind, name: wanted }: Part, { groups }: ScoredProject): boolean {
  if (name === null || kind === 'execution') return name === null && kind === 'execution';
  if (kind === 'group') return group === wanted;
  return !groups.some(({ level, name: known }) => level === 1 && known === group);
}

/** Target, actual, points and score of an indicator, and the reason as written. */
function lostTold(lost: LostPoints, project: ScoredProject, pen: Pen): PlanText {
  const { tell, say } = pen;
  const { name, at, actual, target, points, score, reason } = lost;
  const indicator = project.indicators.find((each) => each.at === at);
  const figures = {
    actual: written(actual, pen),
    points: [{ text: markText(points) }, ...doubt([indicator?.points?.at], pen)],
    score: [{ text: markText(score) }, ...doubt([indicator?.score?.at], pen)],
    reason: known(reason.trim(), pen),
  };
  if (name === null) return tell('report.lostExecution', { name: say('part.execution'), ...figures });
  const { review } = lost;
  if (review) {
    const own = review.own ? markText(review.own) : tell('open');
    return tell('report.lostReviewed', { name: known(name, pen, at), target: written(target, pen), ...figures, own });
  }
  return tell('report.lost', { name: known(name, pen, at), target: written(target, pen), ...figures });
}

const TENS = 10;
const NUMERALS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 一, 十二, 二十; in English plain numbers. */
function ordinal(number: number, { language }: Pen): string {
  if (language === 'en' || number >= TENS * TENS) return String(number);
  const [tens, ones] = [Math.floor(number / TENS), number % TENS];
  return `${tens > 1 ? (NUMERALS[tens] ?? '') : ''}${tens > 0 ? '十' : ''}${NUMERALS[ones] ?? ''}`;
}
