/** Data validation: kept, not applied to what is typed. */
import type { Area } from '../../../src/core/model';
import { cellsIn, intersection } from '../../../src/core/sheet/areas';
import { outside } from '../areas';
import type { Book, CellRange } from '../book';
import { guardCells } from '../editing';
import type { Json } from '../data';
import type { EmulatedHost } from '../host';
import { asObject, ObjectType } from '../members';
import type { Rule, Sheet } from '../sheet';

const DEFAULTS = { ErrorAlert: null, IgnoreBlanks: true, Prompt: null, Rule: null } as const;
type Property = keyof typeof DEFAULTS;

/** Whether two rules say the same, whatever cells they are for. */
const sayings = ({ bag }: Rule): string => JSON.stringify([...bag].sort(([one], [other]) => (one < other ? -1 : 1)));

/** The validation that holds for all cells of an area, or why there is none. */
function ruleOf(sheet: Sheet, area: Area): Rule | 'None' | 'MixedCriteria' | 'Inconsistent' {
  let covered = 0;
  const found = sheet.validations.filter(({ areas }) => {
    const shares = areas.map((one) => intersection(one, area)).filter((share) => share !== null);
    for (const share of shares) covered += cellsIn(share);
    return shares.length > 0;
  });
  const [first] = found;
  if (first === undefined) return 'None';
  if (covered < cellsIn(area)) return 'MixedCriteria';
  return new Set(found.map(sayings)).size === 1 ? first : 'Inconsistent';
}

const read =
  (name: Property) =>
  ({ sheet, area }: CellRange): Json => {
    const rule = ruleOf(sheet, area);
    return (typeof rule === 'string' ? undefined : rule.bag.get(name)) ?? DEFAULTS[name];
  };

/** A cell has one validation: what is set for it replaces what was there, also where that holds for other cells too. */
const write =
  (name: Property) =>
  (range: CellRange, value: Json, { book }: EmulatedHost): void => {
    guardCells(range);
    const { sheet, area } = range;
    const before = ruleOf(sheet, area);
    const bag = new Map(typeof before === 'string' ? [] : before.bag).set(name, value);
    const kind = Object.keys(asObject(bag.get('Rule') ?? {}))[0] ?? 'none';
    const type = kind.slice(0, 1).toUpperCase() + kind.slice(1);
    cutOut(book, range);
    const rule: Rule = { id: book.newId(), sheet, areas: [area], type, bag };
    book.journal.assign(sheet, 'validations', [...sheet.validations, rule]);
  };

function cutOut(book: Book, { sheet, area }: CellRange): void {
  const rest = sheet.validations.flatMap((rule): Rule[] => {
    const areas = rule.areas.flatMap((one) => outside(one, area));
    return areas.length === 0 ? [] : [{ ...rule, areas }];
  });
  book.journal.assign(sheet, 'validations', rest);
}

export const dataValidationType = new ObjectType<CellRange>('DataValidation', {
  get: {
    ErrorAlert: read('ErrorAlert'),
    IgnoreBlanks: read('IgnoreBlanks'),
    Prompt: read('Prompt'),
    Rule: read('Rule'),
    Type: ({ sheet, area }) => {
      const rule = ruleOf(sheet, area);
      return typeof rule === 'string' ? rule : rule.type;
    },
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
      cutOut(book, range);
    },
  },
});
