/** Which projects of a list a sum is about: all of them, those of a fund type or category, 「其中」 within the one above. */
import type { Concept, Fact, Portfolio, PortfolioRow } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';
import { bareKind } from '../../terms/funds';
import { saysWithin } from '../../terms/within';

/** A figure that a list or a table of sums declares. */
export interface Declared {
  readonly fact: Fact;
  readonly figure: Figure;
  /** Empty for the whole list. */
  readonly part: string;
  /** The part that a 「其中」 row belongs to, or null. */
  readonly within: string | null;
}

/** What is declared in cells, in the order it stands there. */
export function declaredIn({ facts }: Portfolio, concept: Concept): Declared[] {
  let above: string | null = null;
  return facts.flatMap((fact) => {
    const figure = fact.concept === concept ? figureOf({ value: fact.quantity, at: fact.at }) : null;
    if (!figure || (fact.subject.kind !== 'project' && fact.subject.kind !== 'part')) return [];
    const part = fact.subject.kind === 'part' ? fact.subject.name : '';
    const isWithin = saysWithin(fact.words);
    if (!isWithin) above = part;
    return [{ fact, figure, part, within: isWithin ? above : null }];
  });
}

type Rows = readonly PortfolioRow[];

/** Finds the rows that a declared figure may be about. */
export class ListParts {
  readonly #rows: Rows;
  readonly #byPart = new Map<string, PortfolioRow[]>();
  readonly #known = new Map<string, readonly Rows[]>();

  constructor({ rows }: Portfolio) {
    this.#rows = rows;
    for (const row of rows) {
      for (const part of new Set(partsOf(row))) {
        const others = this.#byPart.get(part);
        if (others) others.push(row);
        else this.#byPart.set(part, [row]);
      }
    }
  }

  /** The likeliest rows first; none where no row bears the name of the part. */
  rowsFor({ part, within }: Pick<Declared, 'part' | 'within'>): readonly Rows[] {
    if (part === '') return [this.#rows];
    const key = JSON.stringify([part, within]);
    let rows = this.#known.get(key);
    if (!rows) this.#known.set(key, (rows = this.#find(bareKind(part), within)));
    return rows;
  }

  #find(part: string, within: string | null): readonly Rows[] {
    const all = this.#byPart.get(part) ?? [];
    const inner = within === null || within === '' ? all : this.#both(part, bareKind(within));
    return [inner, all].filter((rows) => rows.length > 0);
  }

  /** The rows of two parts: those of the smaller that are the other's, too. */
  #both(first: string, second: string): Rows {
    const [a, b] = [this.#byPart.get(first) ?? [], this.#byPart.get(second) ?? []];
    return a.length < b.length
      ? a.filter((row) => partsOf(row).includes(second))
      : b.filter((row) => partsOf(row).includes(first));
  }
}

/** 「政府性基金」 is 「政府性基金预算项目」. */
function partsOf({ fundType, category }: PortfolioRow): string[] {
  return [fundType, category].filter((name) => name !== '').map(bareKind);
}
