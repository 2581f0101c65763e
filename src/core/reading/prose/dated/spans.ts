/** Entries of a list that tell the same of several years, all but one of them of the same years. */
import type { SaidRelation } from '../../../model';
import type { Line } from '../arithmetic/lists';

type Span = SaidRelation & { readonly kind: 'span' };

const SPAN = /((?:19|20)\d{2})年?[-—–~至到]+((?:19|20)\d{2})年/;
/** What an entry is called: 「东乡县:」. */
const NAME = /^[^:,;\d]{1,16}:/;
const NUMBERS = /\d[\d,.]*/g;
const FEWEST = 3;
/** What is left of an entry must say something. */
const SHORTEST = 4;

export function spansOver(lines: readonly Line[]): Span[] {
  const found: Span[] = [];
  let list: Entry[] = [];
  const close = () => {
    const odd = oddIn(list);
    if (odd) found.push(odd);
    list = [];
  };
  for (const line of lines) {
    for (const passage of line) {
      let from = 0;
      for (const clause of passage.text.split(';')) {
        const entry = entryOf(clause.trim(), passage.words.slice(from).trimStart(), passage.at);
        from += clause.length + 1;
        if (!entry) {
          // An entry of a single year goes on with the list.
          if (list.length > 0 && templateOf(clause.trim()) === list[0]?.template) continue;
          if (clause.trim() !== '') close();
          continue;
        }
        if (list.length > 0 && list[0]?.template !== entry.template) close();
        list.push(entry);
      }
    }
  }
  close();
  return found;
}

interface Entry {
  readonly template: string;
  readonly years: string;
  readonly from: number;
  readonly to: number;
  readonly words: string;
  readonly at: Span['entries'][number]['at'];
}

/** `written` begins with the clause as it is written. */
function entryOf(clause: string, written: string, at: Entry['at']): Entry | null {
  const span = NAME.test(clause) ? SPAN.exec(clause) : null;
  const template = templateOf(clause);
  if (!span || template.length < SHORTEST) return null;
  const name = NAME.exec(clause)?.[0] ?? '';
  const [from, to] = [Number(span[1]), Number(span[2])];
  const years = written.slice(span.index, span.index + span[0].length);
  return { template, years, from, to, words: written.slice(0, name.length) + years, at };
}

/** What an entry says beside its name, years and figures. */
function templateOf(clause: string): string {
  return clause
    .replace(NAME, '')
    .replace(SPAN, '')
    .replace(/(?:19|20)\d{2}年/, '')
    .replace(NUMBERS, '#')
    .trim();
}

/** The one entry whose years reach beyond those of all the others. */
function oddIn(list: readonly Entry[]): Span | null {
  const [first, second, third] = list;
  const usual = [first, second, third].find(
    (entry) => entry && list.filter((other) => isSame(other, entry)).length >= Math.max(FEWEST, list.length - 1),
  );
  if (!usual) return null;
  const isOdd = (entry: Entry) => !isSame(entry, usual) && (entry.from < usual.from || entry.to > usual.to);
  const entries = list.map((entry) => ({ years: entry.years, words: entry.words, at: entry.at, isOdd: isOdd(entry) }));
  return { kind: 'span', usual: usual.years, entries };
}

function isSame(a: Entry, b: Entry): boolean {
  return a.from === b.from && a.to === b.to;
}
