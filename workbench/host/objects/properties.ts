/** What is stored by key: the add-in's settings, the document's properties, and those of workbook and sheets. */
import type { Book } from '../book';
import type { Json } from '../data';
import { type Handle, ObjectType } from '../members';
import type { Bag, Sheet } from '../sheet';
import { bagMembers } from './bags';

interface Entry {
  readonly bag: Bag;
  readonly key: string;
}

const entryType = (name: string): ObjectType<Entry> =>
  new ObjectType<Entry>(name, {
    identity: ({ key }) => ({ Id: key, Key: key }),
    get: {
      Key: ({ key }) => key,
      Type: ({ bag, key }) => typeWord(bag.get(key) ?? null),
      Value: ({ bag, key }) => bag.get(key) ?? null,
    },
    set: {
      Value: ({ bag, key }, value, { book }) => book.journal.put(bag, key, value),
    },
    actions: {
      Delete: ({ bag, key }, _args, { book }) => book.journal.put(bag, key, undefined),
    },
  });

function typeWord(value: Json): string {
  if (typeof value === 'number') return Number.isInteger(value) ? 'Number' : 'Float';
  return typeof value === 'boolean' ? 'Boolean' : 'String';
}

/** A collection of entries; keys are found whatever their case, as Excel does. */
function entriesType<T>(name: string, entry: ObjectType<Entry>, bagOf: (target: T) => Bag): ObjectType<T> {
  const find = (target: T, key: Json): Handle | null => {
    const bag = bagOf(target);
    const written = [...bag.keys()].find((one) => one.toLowerCase() === String(key).toLowerCase());
    return written === undefined ? null : entry.of({ bag, key: written });
  };
  return new ObjectType<T>(name, {
    items: (target) => [...bagOf(target).keys()].map((key) => entry.of({ bag: bagOf(target), key })),
    item: find,
    actions: {
      DeleteAll: (target, _args, { book }) => {
        for (const key of [...bagOf(target).keys()]) book.journal.put(bagOf(target), key, undefined);
      },
    },
    methods: {
      Add: (target, args, { book }) => {
        const key = args.text(0);
        book.journal.put(bagOf(target), key, args.json(1));
        return entry.of({ bag: bagOf(target), key });
      },
      GetCount: (target) => bagOf(target).size,
      GetItemOrNullObject: (target, args) => find(target, args.json(0)),
    },
  });
}

export const settingsType = entriesType<Book>('SettingCollection', entryType('Setting'), ({ settings }) => settings);

const customPropertiesType = entriesType<Book>(
  'CustomPropertyCollection',
  entryType('CustomProperty'),
  ({ customProperties }) => customProperties,
);

export const sheetPropertiesType = entriesType<Sheet>(
  'WorksheetCustomPropertyCollection',
  entryType('WorksheetCustomProperty'),
  ({ customProperties }) => customProperties,
);

export const documentPropertiesType = new ObjectType<Book>('DocumentProperties', {
  ...bagMembers<Book>(({ properties }) => properties, {
    Author: '',
    Category: '',
    Comments: '',
    Company: '',
    Keywords: '',
    Manager: '',
    Subject: '',
    Title: '',
  }),
  links: { Custom: (book) => customPropertiesType.of(book) },
});
