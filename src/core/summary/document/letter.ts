/** The findings as a letter to the unit, with a table to reply in. */
import type { Result } from '../../evaluate';
import { checkFix, checkTitle, render } from '../../messages';
import { placeName } from '../../messages/places';
import type { PlanText } from '../../model';
import { isOpen, rankFindings, type RankedFinding } from '../rank';
import type { DocumentDraft } from './draft';
import { plain, type Pen } from './written';

export function letterOn(result: Result, draft: DocumentDraft, pen: Pen): void {
  const { tell } = pen;
  const open = rankFindings(result.findings).filter(isOpen);
  const told = open.filter(({ causedBy }) => causedBy === undefined);
  draft.add({ kind: 'title', text: tell('letter.title') });
  draft.add({ kind: 'paragraph', text: tell('letter.to'), place: 'flush' });
  draft.paragraph(
    tell('letter.lead', {
      basis: result.profile.basis,
      what: objectOf(result, pen),
      found: told.length > 0 ? tell('letter.found', { count: told.length }) : tell('letter.foundNone'),
    }),
  );
  if (told.length > 0) {
    points(draft, told, result, pen);
    if (open.length > told.length) draft.paragraph(tell('letter.follows', { count: open.length - told.length }));
    draft.heading(1, tell('letter.2'));
    draft.paragraph(tell('letter.reply'));
  }
  draft.paragraph(tell('letter.contact'));
  draft.add({ kind: 'paragraph', text: tell('letter.sender'), place: 'end' });
  draft.add({ kind: 'paragraph', text: tell('letter.date'), place: 'end' });
  if (told.length > 0) replyTable(draft, told, result, pen);
}

function objectOf({ projects }: Result, { tell }: Pen): PlanText {
  const [project, ...others] = projects;
  if (others.length > 0) return tell('letter.ofSeveral', { count: projects.length });
  return project && project.name !== '' ? tell('letter.ofProject', { name: project.name }) : [];
}

/** Each with its place, what is wrong, and what to do. The project is named where there are several. */
function points(draft: DocumentDraft, told: readonly RankedFinding[], { projects }: Result, pen: Pen): void {
  const { tell, language } = pen;
  draft.heading(1, tell('letter.1'));
  for (const [index, finding] of told.entries()) {
    const { check, message, project } = finding;
    draft.paragraph(
      tell('letter.item', {
        number: index + 1,
        place: placeOf(finding, pen),
        title: checkTitle(check, language),
        message: render(message, language),
      }),
    );
    if (projects.length > 1 && project !== '') draft.paragraph(tell('letter.ofWhich', { project }));
    draft.paragraph(tell('letter.fix', { fix: checkFix(check, language) }));
  }
}

function replyTable(draft: DocumentDraft, told: readonly RankedFinding[], { projects }: Result, pen: Pen): void {
  const { tell, language } = pen;
  const numbered = told.map((finding, index) => ({ finding, number: index + 1 }));
  const empty = (): PlanText => [];
  draft.page(true);
  draft.heading(1, tell('letter.annex'));
  draft.table(
    [
      { header: tell('letter.index'), width: 5, align: 'center', show: ({ number }) => plain(String(number)) },
      ...(projects.length > 1
        ? [
            {
              header: pen.tell('report.item'),
              width: 14,
              show: ({ finding }: (typeof numbered)[number]) => plain(finding.project),
            },
          ]
        : []),
      {
        header: tell('letter.problem'),
        width: 34,
        show: ({ finding }) => plain(render(finding.message, language)),
      },
      { header: tell('letter.place'), width: 16, show: ({ finding }) => plain(placeOf(finding, pen)) },
      { header: tell('letter.verified'), width: 18, show: empty },
      { header: tell('letter.corrected'), width: 18, show: empty },
      { header: tell('letter.person'), width: 9, show: empty },
    ],
    numbered,
  );
}

function placeOf({ at }: RankedFinding, { say, language }: Pen): string {
  return say('cellName', { sheet: at.sheet, cell: placeName(at, language) });
}
