/** 一、基本情况 and 二、绩效评价工作开展情况. */
import { formatFigure, formatRate } from '../../quantity';
import type { PlanText, ScoredProject } from '../../model';
import { amountOf } from '../conclusion';
import type { DocumentDraft } from './draft';
import { doubt, known, plain, type Pen } from './written';

export function basics(draft: DocumentDraft, project: ScoredProject, pen: Pen): void {
  const { tell } = pen;
  const { name, department, unit, period, deeds = [] } = project;
  draft.heading(1, tell('report.1'));
  draft.heading(2, tell('report.1.1'));
  draft.paragraph(
    tell('report.identity', {
      name: known(name, pen),
      department: known(department, pen),
      unit: known(unit, pen),
      period: known(period, pen),
    }),
  );
  draft.paragraph(tell('report.background'));
  const told = deeds.flatMap(({ value, at }) => known(value, pen, at));
  draft.paragraph(tell('report.deeds', { deeds: told.length > 0 ? told : tell('open') }));
  const money = moneyTold(project, pen);
  draft.paragraph(money.length > 0 ? tell('report.money', { money }) : tell('report.moneyOpen'));
  draft.heading(2, tell('report.1.2'));
  goals(draft, project, pen);
}

const CONCEPTS = ['budget', 'received', 'spent', 'balance'] as const;

/** 「预算1560万元，支出1507.45万元。预算执行率为96.63%。」, each figure marked where it is in doubt; empty where no amount is known. */
function moneyTold({ computed: { money } }: ScoredProject, pen: Pen): PlanText {
  const { say } = pen;
  const amounts = CONCEPTS.flatMap((concept) => {
    const amount = amountOf(money[concept]);
    if (!amount) return [];
    const text = say(`conclusion.${concept}`, { amount: formatFigure(amount) });
    return [[...plain(text), ...doubt([money[concept]?.at], pen)]];
  });
  if (amounts.length === 0) return [];
  const sentence = amounts.flatMap((amount, at): PlanText => (at === 0 ? amount : [{ text: say('comma') }, ...amount]));
  const end = say('conclusion.money', { amounts: '' });
  const rate = money.executionRate ? say('conclusion.execution', { rate: formatRate(money.executionRate) }) : '';
  return [...sentence, ...plain([end, rate].filter((text) => text !== '').join(say('sentenceGap')))];
}

function goals(draft: DocumentDraft, { goals: all = [], indicators }: ScoredProject, pen: Pen): void {
  const { tell } = pen;
  if (all.length === 0) draft.paragraph(tell('report.goals', { goals: tell('open') }));
  for (const { value, at, isOfYears } of all)
    draft.paragraph(tell(isOfYears ? 'report.goalOfYears' : 'report.goalOfYear', { goal: known(value, pen, at) }));
  if (indicators.length > 0) draft.paragraph(tell('report.targets'));
}

export function organisation(draft: DocumentDraft, project: ScoredProject, pen: Pen): void {
  const { tell } = pen;
  draft.heading(1, tell('report.2'));
  draft.heading(2, tell('report.2.1'));
  draft.paragraph(tell('report.purpose'));
  draft.paragraph(tell('report.scope', { name: known(project.name, pen) }));
  draft.heading(2, tell('report.2.2'));
  draft.paragraph(tell('report.principles'));
  draft.paragraph(tell('report.framework', { basis: project.profile.basis }));
  draft.heading(2, tell('report.2.3'));
  draft.paragraph(tell('report.process'));
}
