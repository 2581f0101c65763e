/** Which projects of a list a sum is about: all of them, those of a fund type or category, 「其中」 within the one above. */
import type { Concept, Fact, Portfolio, PortfolioRow } from '../../model';
import { figureOf, type Figure } from '../../scoring/figures';

/** A figure that a list or a table of sums declares. */
export interface Declared {
  readonly fact: Fact;
  readonly figure: Figure;
  /** Empty for the whole list. */
  readonly part: string;
  /** The part that a 「其中」 row belongs to, or null. */
  readonly within: string | null;
}

const WITHIN = /^其中/;

/** What is declared in cells, in the order it stands there. */
export function declaredIn({ facts }: Portfolio, concept: Concept): Declared[] {
  let above: string | null = null;
  return facts.flatMap((fact) => {
    const figure = fact.concept === concept ? figureOf({ value: fact.quantity, at: fact.at }) : null;
    if (!figure || (fact.subject.kind !== 'project' && fact.subject.kind !== 'part')) return [];
    const part = fact.subject.kind === 'part' ? fact.subject.name : '';
    const isWithin = WITHIN.test(fact.words);
    if (!isWithin) above = part;
    return [{ fact, figure, part, within: isWithin ? above : null }];
  });
}

/** The rows that a declared figure may be about, the likeliest first; none where no row bears the name of the part. */
export function rowsFor(
  { rows }: Portfolio,
  { part, within }: Pick<Declared, 'part' | 'within'>,
): readonly (readonly PortfolioRow[])[] {
  if (part === '') return [rows];
  const inner = within === null || within === '' ? rows : rows.filter((row) => belongs(row, within));
  return [inner, rows].map((of) => of.filter((row) => belongs(row, part))).filter((of) => of.length > 0);
}

function belongs({ fundType, category }: PortfolioRow, part: string): boolean {
  return [fundType, category].some((name) => isSame(name, part));
}

/** 「政府性基金」 is 「政府性基金预算项目」. */
function isSame(a: string, b: string): boolean {
  return a !== '' && bare(a) === bare(b);
}

const LABELS = /\s|^其中[:：]?|\([^()]*\)|（[^（）]*）|(?:财政)?(?:预算)?(?:资金)?(?:类)?(?:项目)?$/g;

function bare(name: string): string {
  return name.replace(LABELS, '');
}
