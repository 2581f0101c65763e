import { parseArea } from '../../core/sheet/parse';
import { formatPlace } from '../../core/sheet/reference';
import { applyChanges, attributeOf, outline, type XmlElement } from '../xml/edit';
import type { Kept } from './kept-cells';

/** The children of a worksheet in the order the schema wants them. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
  'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** What a plan says; anything else that a person set on our sheet stays. */
const PLANNED = new Set(
  'dimension sheetFormatPr cols sheetData autoFilter sortState mergeCells hyperlinks ignoredErrors drawing'.split(' '),
);

/** Lists of which a person's items stay beside ours. */
const SHARED = ['cols', 'mergeCells', 'dataValidations', 'hyperlinks'];

/** The worksheet as it was, with the planned parts of the new one in place of its own, and what a person wrote beside them. */
export function updatedWorksheet(former: string, plannedXml: string, kept: Kept): string {
  const formerRoot = outline(former);
  const planned = prefixed(plannedXml, formerRoot.prefix);
  const plannedRoot = outline(planned);
  const stays = formerRoot.children.filter(({ name }) => !PLANNED.has(name) && !SHARED.includes(name));
  const taken = plannedRoot.children.filter(
    ({ name }) => PLANNED.has(name) || SHARED.includes(name) || !stays.some((child) => child.name === name),
  );
  const children = [
    ...stays.map(({ name, start, end }) => ({ name, xml: former.slice(start, end) })),
    ...taken
      .filter(({ name }) => !SHARED.includes(name))
      .map(({ name, start, end }) => ({ name, xml: planned.slice(start, end) })),
    ...SHARED.map((name) => {
      const ours = itemsOf(planned, plannedRoot, name);
      const theirs =
        name === 'dataValidations'
          ? keptRules(former, formerRoot, ours)
          : keptItems(former, formerRoot, name, kept, itemsOf(planned, plannedRoot, 'cols').length);
      return { name, xml: listXml(name, formerRoot.prefix, [...ours, ...theirs]) };
    }),
  ].sort((one, other) => placeOf(one.name) - placeOf(other.name));
  const content = children.map(({ xml }) => xml).join('');
  const { contentStart, contentEnd } = formerRoot;
  return applyChanges(former, [{ start: contentStart, end: contentEnd, text: content }]);
}

/** Elements are carried from one text into the other, so both must name them alike. */
function prefixed(xml: string, prefix: string): string {
  if (prefix === '') return xml;
  return xml.replace(/<(\/?)(?=\w+[\s/>])/g, `<$1${prefix}`).replace(' xmlns=', ` xmlns:${prefix.slice(0, -1)}=`);
}

function itemsOf(source: string, root: XmlElement, list: string): string[] {
  return root.children
    .filter(({ name }) => name === list)
    .flatMap(({ children }) => children.map(({ start, end }) => source.slice(start, end)));
}

/** Columns beyond ours, and links and merged areas that lie outside of what is ours. */
function keptItems(source: string, root: XmlElement, list: string, kept: Kept, columns: number): string[] {
  const items = root.children.filter(({ name }) => name === list).flatMap(({ children }) => children);
  return items.flatMap((item) => {
    const xml = source.slice(item.start, item.end);
    if (list === 'cols') return Number(attributeOf(source, item, 'min')) > columns ? [xml] : [];
    const area = parseArea(attributeOf(source, item, 'ref') ?? '');
    if (!area) return [];
    const from = { row: area.top, column: area.left };
    const place = kept.placeOf(from);
    if (place === null) return [];
    const hasMoved = place.row !== from.row || place.column !== from.column;
    if (!hasMoved) return [xml];
    if (area.top !== area.bottom || area.left !== area.right) return [];
    return [xml.replace(/(\sref\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${formatPlace(place)}"`)];
  });
}

/** Rules for what may be typed that a person set; a list of ours is known by its words, wherever it stood before. */
function keptRules(source: string, root: XmlElement, ours: readonly string[]): string[] {
  const wordsOf = (rule: string) => /<(?:\w+:)?formula1>([^<]*)</.exec(rule)?.[1];
  const planned = new Set(ours.map(wordsOf));
  return itemsOf(source, root, 'dataValidations').filter((rule) => !planned.has(wordsOf(rule)));
}

function listXml(name: string, prefix: string, items: readonly string[]): string {
  if (items.length === 0) return '';
  const count = name === 'mergeCells' || name === 'dataValidations' ? ` count="${String(items.length)}"` : '';
  return `<${prefix}${name}${count}>${items.join('')}</${prefix}${name}>`;
}

function placeOf(name: string): number {
  const place = ORDER.indexOf(name);
  // Wrappers of newer features stand among the last.
  return place >= 0 ? place : ORDER.indexOf('controls');
}
