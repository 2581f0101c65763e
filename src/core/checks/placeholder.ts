import type { CellRef, Indicator, Project, Quantity } from '../model';
import { isEmpty } from '../scoring/figures';
import type { Found, ProjectCheck } from './engine/check';
import { isCrossedOut, isEmptyRow, isTemplate } from './view/templates';

/** Text of the template that was left in: instructions, 「XX万元」, and rows nobody used. */
export const placeholder: ProjectCheck = {
  scope: 'project',
  meta: {
    id: 'placeholder',
    severity: 'info',
    group: 'completeness',
    since: '0.1.0',
    basis: '财预〔2020〕10号 附件1：填报内容应当真实完整',
  },

  *run({ project }) {
    const texts = [...textsOf(project)].filter(({ text, isRead }) => isRead || isTemplate(text));
    const [instructions, rows] = [
      texts.filter(({ text }) => !isEmptyRow(text)),
      texts.filter(({ text }) => isEmptyRow(text)),
    ];
    if (texts.length === 0) yield null;
    yield* told('left', instructions);
    yield* told('rows', rows);
  },
};

interface Text {
  readonly text: string;
  readonly at: CellRef;
  /** It was read as the template's already, as a unit without a figure is. */
  readonly isRead?: boolean;
}

function* textsOf({ indicators, funds, unread }: Project): Generator<Text> {
  // A row with values is in use, though its name was left as the template has it.
  const used = new Set(unread.length > 0 ? indicators.filter(isFilledIn).map(({ at }) => rowKey(at)) : []);
  for (const { text, at } of unread) if (!isEmptyRow(text) || !used.has(rowKey(at))) yield { text, at };
  for (const { target, actual, score, criterion, reason } of indicators) {
    for (const stated of [target, actual, score]) {
      if (stated) yield { text: templateText(stated.value), at: stated.at, isRead: isTaken(stated.value) };
    }
    for (const prose of [criterion, reason]) if (prose) yield { text: prose.value, at: prose.at };
  }
  for (const { reason } of funds.flatMap(({ rows }) => rows)) if (reason) yield { text: reason.value, at: reason.at };
}

function isFilledIn({ points, target, actual, score }: Indicator): boolean {
  return ![points, target, actual, score].every(isEmpty);
}

function rowKey({ sheet, row }: CellRef): string {
  return `${sheet} ${String(row)}`;
}

function isTaken(value: Quantity): boolean {
  return value.kind === 'unreadable' && value.reason === 'placeholder';
}

/** Values are already read: only those that may be text of a template are looked at again. */
function templateText(value: Quantity): string {
  return isTaken(value) || (value.kind === 'words' && isCrossedOut(value.text)) ? value.text : '';
}

/** One finding, whatever the number of cells. */
function* told(message: 'left' | 'rows', texts: readonly Text[]): Generator<Found> {
  const cells = new Map(texts.map((one) => [`${one.at.sheet} ${String(one.at.row)} ${String(one.at.column)}`, one]));
  const [first, ...others] = cells.values();
  if (!first) return;
  const data = { count: cells.size, text: first.text.trim() };
  yield { message, data, at: first.at, related: others.map(({ at }) => at) };
}
