/** The conclusion as sentences, in the order in which reports give them. Every figure is one of the summary's own. */
import type { Big } from 'big.js';
import type { Result } from '../evaluate';
import { formatFigure, formatRate, roundHalfUp } from '../quantity';
import { declared } from '../report';
import { inWanYuan } from '../scoring/money';
import { withoutIndicatorWord } from '../terms/groups';
import type { Computed, ComputedReview, ScoredProject, Stated } from '../model';
import { completionGap, overallCompletion } from './completion';
import { breakDown, partName, type Breakdown, type Part } from './parts';
import { countFindings, type FindingCounts } from './rank';
import { gradeWord, type Say } from './words';

/** Paragraphs: indicators, total and grade; money; the parts. */
export function conclude(project: ScoredProject, say: Say, { parts, total } = breakDown(project)): string[] {
  const paragraphs = [
    project.indicators.length === 0 ? withoutTable(project, say) : withTable(project, total, say),
    moneySentence(project, total, say),
    parts.map((part) => partSentence(part, say)),
  ];
  return paragraphs.filter((sentences) => sentences.length > 0).map((sentences) => sentences.join(say('sentenceGap')));
}

/** The most important of it in one line, for a list of many projects. */
export function concludeBriefly(project: ScoredProject, { total }: Breakdown, say: Say): string {
  const [first] = project.indicators.length === 0 ? withoutTable(project, say) : totalSentence(project, say);
  return [first ?? '', ...executionSentence(project, total, say)].join(say('sentenceGap'));
}

/** What the checks found, and how much of the workbook they rest on. */
export function concludeChecks({ findings, isChecked, coverage }: Checked, say: Say): string {
  const { figures, compared, read, unread } = coverage;
  const found = concludeFindings(countFindings(findings), say, isChecked);
  if (figures === 0) return found;
  return [found, say('conclusion.coverage', { figures, compared, read, unread })].join(say('sentenceGap'));
}

type Checked = Pick<Result, 'findings' | 'isChecked' | 'coverage'>;

/** What the checks found, in one sentence. */
export function concludeFindings(counts: FindingCounts, say: Say, isChecked = true): string {
  const { error, warning, info, accepted } = counts;
  if (error + warning + info + accepted === 0) return say(`conclusion.${isChecked ? 'noFindings' : 'nothingChecked'}`);
  const found = say('conclusion.findings', { error, warning, info });
  return accepted === 0 ? found : [found, say('conclusion.accepted', { accepted })].join(say('sentenceGap'));
}

function withTable(project: ScoredProject, total: Part, say: Say): string[] {
  return [...indicatorSentence(total, say), ...totalSentence(project, say)];
}

function withoutTable(project: ScoredProject, say: Say): string[] {
  const score = declared(project, 'score')?.quantity.text;
  const grade = declared(project, 'grade')?.quantity.text;
  return [
    say('conclusion.noTable'),
    ...(score === undefined ? [] : [say('conclusion.onlyStated', { score })]),
    ...(grade === undefined ? [] : [say('conclusion.onlyStatedGrade', { grade })]),
  ];
}

function indicatorSentence(total: Part, say: Say): string[] {
  const { count, full } = total;
  const completion = overallCompletion(total);
  if (!completion) return count > 0 ? [say('conclusion.indicatorCount', { count })] : [];
  const data = { count, full, rest: count - full, rate: formatRate(completion) };
  return [say(total.own === undefined ? 'conclusion.indicators' : 'conclusion.reviewed.indicators', data)];
}

function totalSentence({ computed }: ScoredProject, say: Say): string[] {
  if (computed.review) return reviewedTotal(computed, computed.review, say);
  const { points, score, grade } = computed;
  if (!points) return [score ? say('conclusion.scoreOnly', { score: figure(score) }) : say('conclusion.noPoints')];
  if (!score) return [say('conclusion.scoresMissing', { points: figure(points) })];
  const data = { points: figure(points), score: figure(score) };
  return [grade ? say('conclusion.total', { ...data, grade: gradeWord(grade, say) }) : say('conclusion.sum', data)];
}

/** The reviewed total is the result; the unit's own stands beside it. */
function reviewedTotal({ points, score: own }: Computed, { score, grade }: ComputedReview, say: Say): string[] {
  const data = { own: ownScore(own, say), ...(points && { points: figure(points) }) };
  if (!score) return [say(points ? 'conclusion.reviewed.scoresMissing' : 'conclusion.reviewed.noScore', data)];
  const result = { ...data, score: figure(score) };
  if (!points) return [say('conclusion.reviewed.scoreOnly', result)];
  if (!grade) return [say('conclusion.reviewed.sum', result)];
  return [say('conclusion.reviewed.total', { ...result, grade: gradeWord(grade, say) })];
}

function ownScore(own: Big | null, say: Say): string {
  return own ? say('conclusion.reviewed.own', { own: figure(own) }) : say('conclusion.reviewed.ownMissing');
}

function moneySentence(project: ScoredProject, total: Part, say: Say): string[] {
  const { money } = project.computed;
  const amounts = (['budget', 'received', 'spent', 'balance'] as const).flatMap((concept) => {
    const amount = amountOf(money[concept]);
    return amount ? [say(`conclusion.${concept}`, { amount: formatFigure(amount) })] : [];
  });
  if (amounts.length === 0) return executionSentence(project, total, say);
  return [say('conclusion.money', { amounts: amounts.join(say('comma')) }), ...executionSentence(project, total, say)];
}

function executionSentence(project: ScoredProject, total: Part, say: Say): string[] {
  const { executionRate } = project.computed.money;
  if (!executionRate) return [];
  const rate = formatRate(executionRate);
  const gap = completionGap(project, total);
  return [gap ? say('conclusion.gap', { rate, gap: formatFigure(gap, 2) }) : say('conclusion.execution', { rate })];
}

function partSentence(part: Part, say: Say): string {
  const { kind, count, full, points, score, scoreRate } = part;
  const name =
    kind === 'group' ? say('conclusion.group', { name: withoutIndicatorWord(part.name) }) : partName(part, say);
  if (!points || !score || !scoreRate) return say('conclusion.partIncomplete', { name });
  const figures = { name, points: figure(points), score: figure(score), rate: formatRate(scoreRate) };
  if (part.own !== undefined && kind !== 'execution')
    return say('conclusion.reviewed.part', { ...figures, count, full, own: ownScore(part.own, say) });
  if (kind === 'execution') return say('conclusion.executionPart', figures);
  return say('conclusion.part', { ...figures, count, full });
}

/** An amount in 万元; null where it is not stated. */
export function amountOf(stated: Stated | null): Big | null {
  return stated && inWanYuan(stated.value);
}

function figure(value: Big): string {
  return formatFigure(roundHalfUp(value, 2));
}
