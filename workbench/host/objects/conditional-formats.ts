/** Conditional formats: kept with their rules and formats, not applied to the cells. */
import { intersection } from '../../../src/core/sheet/areas';
import { outside } from '../areas';
import type { CellRange } from '../book';
import { invalidArgument, invalidOperation } from '../errors';
import { type Handle, ObjectType } from '../members';
import type { Rule, Sheet } from '../sheet';
import { guardPermission } from '../styling';
import { bagMembers } from './bags';
import { checkSheet, rangeHandle } from './ranges';

const inRange = ({ sheet, area }: CellRange): Rule[] =>
  sheet.conditionalFormats.filter(({ areas }) => areas.some((one) => intersection(one, area) !== null));

const ruleOrNull = (rule: Rule | undefined): Handle | null =>
  rule === undefined ? null : conditionalFormatType.of(rule);

function withoutRules(sheet: Sheet, gone: readonly Rule[]): readonly Rule[] {
  return sheet.conditionalFormats.filter((rule) => !gone.includes(rule));
}

export const conditionalFormatsType: ObjectType<CellRange> = new ObjectType<CellRange>('ConditionalFormatCollection', {
  items: (range) => inRange(range).map((rule) => conditionalFormatType.of(rule)),
  item: (range, key) => ruleOrNull(inRange(range).find(({ id }) => id === key)),
  actions: {
    ClearAll: (range, _args, { book }) => {
      const { sheet } = range;
      guardPermission(sheet, 'allowFormatCells');
      for (const rule of inRange(range)) {
        const areas = rule.areas.flatMap((one) => outside(one, range.area));
        if (areas.length > 0) book.journal.assign(rule, 'areas', areas);
        else book.journal.assign(sheet, 'conditionalFormats', withoutRules(sheet, [rule]));
      }
    },
  },
  methods: {
    Add: ({ sheet, area }, args, { book }) => {
      guardPermission(sheet, 'allowFormatCells');
      const rule: Rule = { id: book.newId(), sheet, areas: [area], type: args.text(0), bag: new Map() };
      book.journal.assign(sheet, 'conditionalFormats', [...sheet.conditionalFormats, rule]);
      return conditionalFormatType.of(rule);
    },
    GetCount: (range) => inRange(range).length,
    GetItemAt: (range, args) => ruleOrNull(inRange(range)[args.integer(0)]),
    GetItemOrNullObject: (range, args) => ruleOrNull(inRange(range).find(({ id }) => id === args.json(0))),
  },
});

/** The kinds whose rule and format can be set, by the name of their property. */
const KINDS = ['CellValue', 'ContainsText'] as const;

const bagAt = bagMembers<Rule>(({ bag }) => bag, { Priority: 0, StopIfTrue: false });

const kindLink =
  (kind: string) =>
  (rule: Rule): Handle | null =>
    rule.type === kind ? ruleKindType.of(rule) : null;

const requiredKind =
  (kind: string) =>
  (rule: Rule): Handle => {
    const handle = kindLink(kind)(rule);
    if (handle === null) throw invalidArgument(`a conditional format of type ${rule.type} has no ${kind}`);
    return handle;
  };

const conditionalFormatType: ObjectType<Rule> = new ObjectType<Rule>('ConditionalFormat', {
  identity: ({ id }) => ({ Id: id }),
  check: ({ sheet }) => {
    checkSheet(sheet);
  },
  get: { ...bagAt.get, Id: ({ id }) => id, Type: ({ type }) => type },
  set: bagAt.set,
  links: Object.fromEntries(
    KINDS.flatMap((kind) => {
      const property = kind === 'ContainsText' ? 'TextComparison' : kind;
      return [
        [property, requiredKind(kind)],
        [`${property}OrNullObject`, kindLink(kind)],
      ];
    }),
  ),
  actions: {
    Delete: (rule, _args, { book }) => {
      const { sheet } = rule;
      guardPermission(sheet, 'allowFormatCells');
      book.journal.assign(sheet, 'conditionalFormats', withoutRules(sheet, [rule]));
    },
  },
  methods: {
    GetRange: ({ sheet, areas }) => {
      const [only, another] = areas;
      if (only === undefined || another !== undefined) throw invalidOperation('the format is for several ranges');
      return rangeHandle(sheet, only);
    },
  },
});

const font = new ObjectType<Rule>(
  'ConditionalRangeFont',
  bagMembers<Rule>(
    ({ bag }) => bag,
    { Bold: false, Color: '', Italic: false, Strikethrough: false, Underline: 'None' },
    () => 'Font.',
  ),
);

const fill = new ObjectType<Rule>(
  'ConditionalRangeFill',
  bagMembers<Rule>(
    ({ bag }) => bag,
    { Color: '' },
    () => 'Fill.',
  ),
);

const format = new ObjectType<Rule>('ConditionalRangeFormat', {
  ...bagMembers<Rule>(
    ({ bag }) => bag,
    { NumberFormat: '' },
    () => 'Format.',
  ),
  links: { Fill: (rule) => fill.of(rule), Font: (rule) => font.of(rule) },
});

const ruleKindType = new ObjectType<Rule>('ConditionalFormatRule', {
  ...bagMembers<Rule>(({ bag }) => bag, { Rule: null }),
  links: { Format: (rule) => format.of(rule) },
});
