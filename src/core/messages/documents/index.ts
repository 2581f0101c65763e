/** The texts of documents, as runs: what fills a placeholder may be open. Apart from the other texts, since only who writes a document loads them. */
import type { PlanRun, PlanText } from '../../model';
import type { Language } from '..';
import { document as en } from './en';
import { document as zh } from './zh';

export type DocumentTextId = keyof typeof zh;
/** What follows 「report.」. */
export type ReportTextId = Extract<DocumentTextId, `report.${string}`> extends `report.${infer Name}` ? Name : never;
export type DocumentTexts = Readonly<Record<DocumentTextId, string>>;

/** What fills a placeholder. */
export type Filling = string | number | PlanText;

/** A text of a document, filled in; `{open}` and `{doubt}` are filled always, and stand out. */
export type Tell = (id: DocumentTextId, data?: Readonly<Record<string, Filling>>) => PlanText;

const TEXTS: Readonly<Record<Language, DocumentTexts>> = { zh, en };
const PLACEHOLDER = /\{(\w+)\}/;

export function tellIn(language: Language): Tell {
  const texts = TEXTS[language];
  const marks = { open: [openRun(texts.open)], doubt: [openRun(texts.doubt)] };
  return (id, data = {}) => {
    if (id === 'open' || id === 'doubt') return marks[id];
    const fillings: Readonly<Record<string, Filling>> = { ...marks, ...data };
    // What is split at a group stands in turn with what the group matched.
    const pieces = texts[id].split(PLACEHOLDER);
    return joined(
      pieces.flatMap((piece, at): PlanText =>
        at % 2 === 0 ? [{ text: piece }] : runsOf(fillings[piece] ?? `{${piece}}`),
      ),
    );
  };
}

export function openRun(text: string): PlanRun {
  return { text, isOpen: true };
}

function runsOf(filling: Filling): PlanText {
  return typeof filling === 'object' ? filling : [{ text: String(filling) }];
}

/** Neighbours of one kind are one run; empty ones are none. */
export function joined(runs: PlanText): PlanText {
  const made: PlanRun[] = [];
  for (const run of runs) {
    const last = made.at(-1);
    if (run.text === '') continue;
    if (last && last.isOpen === run.isOpen) made[made.length - 1] = { ...last, text: last.text + run.text };
    else made.push(run);
  }
  return made;
}
