import { applyChanges, outline } from '../xml/edit';

/** The children of a worksheet in the order the schema wants them. */
const ORDER = (
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter ' +
  'sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks ' +
  'printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags ' +
  'drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'
).split(' ');

/** What a plan says; anything else that a person set on our sheet stays. */
const PLANNED = new Set(
  'dimension sheetFormatPr cols sheetData mergeCells hyperlinks ignoredErrors drawing'.split(' '),
);

/** The worksheet as it was, with the planned parts of the new one in place of its own. */
export function updatedWorksheet(former: string, planned: string): string {
  const formerRoot = outline(former);
  const plannedRoot = outline(planned);
  // Elements are carried from one text into the other, so both must name them alike.
  if (formerRoot.prefix !== plannedRoot.prefix) return planned;
  const kept = formerRoot.children.filter(({ name }) => !PLANNED.has(name));
  const taken = plannedRoot.children.filter(
    ({ name }) => PLANNED.has(name) || !kept.some((child) => child.name === name),
  );
  const children = [
    ...kept.map(({ name, start, end }) => ({ name, xml: former.slice(start, end) })),
    ...taken.map(({ name, start, end }) => ({ name, xml: planned.slice(start, end) })),
  ].sort((one, other) => placeOf(one.name) - placeOf(other.name));
  const content = children.map(({ xml }) => xml).join('');
  const { contentStart, contentEnd } = formerRoot;
  return applyChanges(former, [{ start: contentStart, end: contentEnd, text: content }]);
}

function placeOf(name: string): number {
  const place = ORDER.indexOf(name);
  // Wrappers of newer features stand among the last.
  return place >= 0 ? place : ORDER.indexOf('controls');
}
