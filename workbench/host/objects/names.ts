/** Defined names, of the workbook and of sheets. */
import { areaAddress, parseArea, quoteSheetName } from '../address';
import type { Area } from '../../../src/core/model';
import { cellsIn } from '../../../src/core/sheet/areas';
import { Book, type CellRange } from '../book';
import type { Json } from '../data';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { asFlag, asText, type Arguments, type Handle, ObjectType } from '../members';
import { rangeOfFormula } from '../references';
import type { DefinedName, Sheet } from '../sheet';
import { readable } from '../text';
import { rangeHandle } from './ranges';
import { rangeType } from './range';
import { worksheetType } from './worksheet';

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u;

const rangeOf = (book: Book, { formula, sheet }: DefinedName): CellRange | null =>
  rangeOfFormula(book, formula, sheet ?? book.active);

/** What the name stands for: the address of cells, `Sheet1!$B$2` as Excel gives it, or the constant in its formula. */
function valueOf(book: Book, name: DefinedName): Json {
  const range = rangeOf(book, name);
  if (range !== null) return absolute(range);
  const written = name.formula.replace(/^=/, '');
  const text = /^"(.*)"$/s.exec(written)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  return written !== '' && Number.isFinite(Number(written)) ? Number(written) : written;
}

function typeOf(book: Book, name: DefinedName): Json {
  if (rangeOf(book, name) !== null) return 'Range';
  const value = valueOf(book, name);
  if (typeof value === 'number') return Number.isInteger(value) ? 'Integer' : 'Double';
  return String(value).startsWith('#') ? 'Error' : 'String';
}

const nameType: ObjectType<DefinedName> = new ObjectType<DefinedName>('NamedItem', {
  identity: ({ name }) => ({ Id: name, _Id: name, Name: name }),
  get: {
    Comment: ({ comment }) => comment,
    Formula: ({ formula }) => formula,
    Name: ({ name }) => name,
    Scope: ({ sheet }) => (sheet === null ? 'Workbook' : 'Worksheet'),
    Type: (name, { book }) => typeOf(book, name),
    Value: (name, { book }) => valueOf(book, name),
    Visible: ({ visible }) => visible,
  },
  set: {
    Comment: (name, value, { book }) => book.journal.assign(name, 'comment', asText(value)),
    Formula: (name, value, { book }) => book.journal.assign(name, 'formula', asText(value)),
    Visible: (name, value, { book }) => book.journal.assign(name, 'visible', asFlag(value)),
  },
  links: {
    Worksheet: ({ sheet, name }) => {
      if (sheet === null) throw itemNotFound(`${name} belongs to the workbook`);
      return worksheetType.of(sheet);
    },
    WorksheetOrNullObject: ({ sheet }) => (sheet === null ? null : worksheetType.of(sheet)),
  },
  actions: {
    Delete: (name, _args, { book }) =>
      book.journal.assign(
        book,
        'names',
        book.names.filter((other) => other !== name),
      ),
  },
  methods: {
    GetRange: (name, _args, { book }) => {
      const range = rangeOf(book, name);
      if (range === null) throw itemNotFound(`${name.name} names no cells`);
      return rangeHandle(range.sheet, range.area);
    },
    GetRangeOrNullObject: (name, _args, { book }) => {
      const range = rangeOf(book, name);
      return range === null ? null : rangeHandle(range.sheet, range.area);
    },
  },
});

const namesIn = (book: Book, owner: Sheet | Book): readonly DefinedName[] =>
  book.names.filter(({ sheet }) => sheet === (owner instanceof Book ? null : owner));

function findName(book: Book, owner: Sheet | Book, key: Json): Handle | null {
  const folded = asText(key).toLowerCase();
  const name = namesIn(book, owner).find((one) => one.name.toLowerCase() === folded);
  return name === undefined ? null : nameType.of(name);
}

export const namesType: ObjectType<Sheet | Book> = new ObjectType<Sheet | Book>('NamedItemCollection', {
  items: (owner, { book }) => namesIn(book, owner).map((name) => nameType.of(name)),
  item: (owner, key, { book }) => findName(book, owner, key),
  methods: {
    Add: (owner, args, { book }) => addName(book, owner, args),
    GetCount: (owner, _args, { book }) => namesIn(book, owner).length,
    GetItemOrNullObject: (owner, args, { book }) => findName(book, owner, args.json(0)),
  },
});

function addName(book: Book, owner: Sheet | Book, args: Arguments): Handle {
  const name = args.text(0);
  if (!NAME.test(name) || parseArea(name) !== null) throw invalidArgument(`name "${name}"`);
  if (findName(book, owner, name) !== null) throw itemAlreadyExists(name);
  const handle = args.handle(1);
  const range = handle === null ? undefined : rangeType.targetOf(handle);
  const formula = range === undefined ? formulaFrom(args.json(1)) : `=${absolute(range)}`;
  const sheet = owner instanceof Book ? null : owner;
  const item: DefinedName = {
    name,
    formula,
    visible: true,
    comment: args.optionalText(2) ?? '',
    sheet,
  };
  book.journal.assign(book, 'names', [...book.names, item]);
  return nameType.of(item);
}

/** `Sheet1!$A$1:$B$2`. */
function absolute({ sheet, area }: CellRange): string {
  return `${quoteSheetName(sheet.name)}!${dollars(area)}`;
}

const dollars = (area: Area): string =>
  cellsIn(area) > 0 ? areaAddress(area).replaceAll(/[A-Z]+|[0-9]+/g, (part) => `$${part}`) : '';

function formulaFrom(value: Json): string {
  if (typeof value === 'string' && value.startsWith('=')) return value;
  return typeof value === 'string' ? `="${value.replaceAll('"', '""')}"` : `=${String(readable(value as number))}`;
}
