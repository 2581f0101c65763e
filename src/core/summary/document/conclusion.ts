/** 三、综合评价情况及评价结论: the sentences of the summary, and the scores by part. */
import type { CellRef, PlanText, ScoredProject } from '../../model';
import { formatRate } from '../../quantity';
import { declared } from '../../report';
import { conclude } from '../conclusion';
import { partName, type Breakdown, type Part } from '../parts';
import type { DocumentDraft, DraftColumn } from './draft';
import { doubt, markText, plain, remarkOn, type Pen } from './written';

/** What the parts scored stands in the table, and in the analysis below. */
export function conclusion(draft: DocumentDraft, project: ScoredProject, breakdown: Breakdown, pen: Pen): void {
  const { tell, say } = pen;
  draft.heading(1, tell('report.3'));
  const [total = '', money = ''] = conclude(project, say, { ...breakdown, parts: [] });
  draft.paragraph(plain(total), doubt(placesOfTotal(project), pen));
  if (money !== '') draft.paragraph(plain(money), doubt(placesOfMoney(project), pen));
  draft.paragraph(tell('report.conclusion'));
  // Indicators under no group are no part: the table would say their sum twice.
  if (breakdown.parts.some(({ kind }) => kind !== 'loose')) parts(draft, project, breakdown, pen);
}

/** Where the form states the whole itself. */
function placesOfTotal(project: ScoredProject): (CellRef | undefined)[] {
  return (['score', 'points', 'grade', 'indicatorCount', 'fullCount', 'overallCompletion'] as const).map(
    (concept) => declared(project, concept)?.at,
  );
}

function placesOfMoney({ computed: { money } }: ScoredProject): (CellRef | undefined)[] {
  return [money.budget, money.received, money.spent, money.balance].map((amount) => amount?.at);
}

function parts(draft: DocumentDraft, project: ScoredProject, { parts: all, total }: Breakdown, pen: Pen): void {
  const { tell } = pen;
  draft.add({ kind: 'caption', text: tell('report.scoreTable') });
  const remark = (part: Part) => remarkOn(placesOf(part, project), pen);
  const columns: DraftColumn<Part>[] = [
    { header: tell('report.part'), width: 3, show: (part) => nameOf(part, pen) },
    { header: tell('report.points'), width: 2, align: 'center', show: ({ points }) => mark(points, pen) },
    { header: tell('report.score'), width: 2, align: 'center', show: ({ score }) => mark(score, pen) },
    { header: tell('report.scoreRate'), width: 2, align: 'center', show: ({ scoreRate }) => rate(scoreRate, pen) },
    ...(all.some((part) => remark(part).length > 0) ? [{ header: tell('report.remark'), width: 3, show: remark }] : []),
  ];
  const sums = [mark(total.points, pen), mark(total.score, pen), rate(total.scoreRate, pen)];
  draft.table(columns, all, [tell('report.total'), ...sums, ...columns.slice(FIGURES).map(() => [])]);
}

/** 预算执行率 would be a rate, which has no part in a sum. */
function nameOf(part: Part, { tell, say }: Pen): PlanText {
  return part.kind === 'execution' ? tell('report.partExecution') : plain(partName(part, say));
}

/** The name, and three figures. */
const FIGURES = 4;

/** Where the group states its sums. */
function placesOf(
  { kind, name }: Part,
  { groups }: ScoredProject,
): (readonly ['points' | 'score', CellRef | undefined])[] {
  if (kind !== 'group') return [];
  return groups
    .filter((group) => group.level === 1 && group.name === name)
    .flatMap(({ points, score }) => [['points', points?.at] as const, ['score', score?.at] as const]);
}

/** Points or a score; open where one that counts is missing. */
function mark(value: Part['points'], { tell }: Pen): PlanText {
  return value ? plain(markText(value)) : tell('open');
}

function rate(value: Part['scoreRate'], { tell }: Pen): PlanText {
  return value ? plain(formatRate(value)) : tell('open');
}
