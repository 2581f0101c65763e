/** Data validation: kept, not applied to what is typed. */
import type { Area } from '../../../src/core/model';
import { holdsArea, sameArea } from '../areas';
import type { Book, CellRange } from '../book';
import { guardCells } from '../editing';
import type { Json } from '../data';
import type { EmulatedHost } from '../host';
import { asObject, ObjectType } from '../members';
import type { Rule, Sheet } from '../sheet';

const DEFAULTS = { ErrorAlert: null, IgnoreBlanks: true, Prompt: null, Rule: null } as const;
type Property = keyof typeof DEFAULTS;

/** The validation that holds for all cells of an area. */
const ruleOf = (sheet: Sheet, area: Area): Rule | undefined =>
  sheet.validations.find(({ areas }) => areas.some((one) => holdsArea(one, area)));

const read =
  (name: Property) =>
  ({ sheet, area }: CellRange): Json =>
    ruleOf(sheet, area)?.bag.get(name) ?? DEFAULTS[name];

const write =
  (name: Property) =>
  (range: CellRange, value: Json, { book }: EmulatedHost): void => {
    guardCells(range);
    const exact = range.sheet.validations.find(({ areas }) => areas.some((one) => sameArea(one, range.area)));
    const bag = new Map(exact?.bag).set(name, value);
    replace(book, range, exact, bag);
  };

function replace(book: Book, { sheet, area }: CellRange, exact: Rule | undefined, bag: Rule['bag']): void {
  const kind = Object.keys(asObject(bag.get('Rule') ?? {}))[0] ?? 'none';
  const type = kind.slice(0, 1).toUpperCase() + kind.slice(1);
  const rule: Rule = { id: exact?.id ?? book.newId(), sheet, areas: [area], type, bag };
  book.journal.assign(sheet, 'validations', [...sheet.validations.filter((other) => other !== exact), rule]);
}

export const dataValidationType = new ObjectType<CellRange>('DataValidation', {
  get: {
    ErrorAlert: read('ErrorAlert'),
    IgnoreBlanks: read('IgnoreBlanks'),
    Prompt: read('Prompt'),
    Rule: read('Rule'),
    Type: ({ sheet, area }) => ruleOf(sheet, area)?.type ?? 'None',
  },
  set: {
    ErrorAlert: write('ErrorAlert'),
    IgnoreBlanks: write('IgnoreBlanks'),
    Prompt: write('Prompt'),
    Rule: write('Rule'),
  },
  actions: {
    Clear: (range, _args, { book }) => {
      guardCells(range);
      const rest = range.sheet.validations.filter(({ areas }) => !areas.every((one) => holdsArea(range.area, one)));
      book.journal.assign(range.sheet, 'validations', rest);
    },
  },
});
