import { readQuantity } from '../quantity';
import type { CellRef, Project, Quantity } from '../model';
import type { Found, ProjectCheck } from './engine/check';

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
    const texts = [...textsOf(project)].filter(({ text }) => isTemplate(text));
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
}

function* textsOf({ indicators, funds, unread }: Project): Generator<Text> {
  for (const { text, at } of unread) yield { text, at };
  for (const { target, actual, score, criterion, reason } of indicators) {
    for (const stated of [target, actual, score]) if (stated) yield { text: templateText(stated.value), at: stated.at };
    for (const prose of [criterion, reason]) if (prose) yield { text: prose.value, at: prose.at };
  }
  for (const { reason } of funds.flatMap(({ rows }) => rows)) if (reason) yield { text: reason.value, at: reason.at };
}

/** Values are already read: only those that were taken for text of a template are looked at again. */
function templateText(value: Quantity): string {
  return value.kind === 'unreadable' && value.reason === 'placeholder' ? value.text : '';
}

const LONGEST_INSTRUCTION = 400;
/** 「……」, 「指标2：」: the form offers more rows than were needed. */
const EMPTY_ROW = /^(?:[….。·•_\s]+|指标(?:名称|内容|\s*(?:\d{1,2}|[一二三四五六七八九十]))\s*[:：]?[\s….。]*)$/;
/** 「项目概况（200字以内）」 is a heading, which stays; an instruction says what to do. */
const HEADING = /^(?![请应须简填]|说明|阐述|对照|结合)[^，。；,;]{2,12}[(（][^()（）]*字[^()（）]*[)）]$/;

function isTemplate(text: string): boolean {
  if (text === '' || text.length > LONGEST_INSTRUCTION || HEADING.test(text.trim())) return false;
  const quantity = readQuantity(text);
  return quantity.kind === 'unreadable' && quantity.reason === 'placeholder';
}

function isEmptyRow(text: string): boolean {
  return EMPTY_ROW.test(text.trim());
}

/** One finding, whatever the number of cells. */
function* told(message: 'left' | 'rows', texts: readonly Text[]): Generator<Found> {
  const cells = new Map(texts.map((one) => [`${one.at.sheet} ${String(one.at.row)} ${String(one.at.column)}`, one]));
  const [first, ...others] = cells.values();
  if (!first) return;
  const data = { count: cells.size, text: first.text.trim() };
  yield { message, data, at: first.at, related: others.map(({ at }) => at) };
}
