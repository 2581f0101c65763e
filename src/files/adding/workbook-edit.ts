import { parseArea } from '../../core/sheet/parse';
import { formatPlace } from '../../core/sheet/reference';
import type { Area } from '../../core/model';
import { appendTo, applyChanges, attributeOf, childOf, outline, type XmlElement } from '../xml/edit';
import { decodeText, encodeText } from '../xml/text';
import type { Dialect } from './dialect';
import { sheetPrefix } from './references';

/** What follows the defined names in a workbook. */
const AFTER_NAMES = new Set(
  (
    'calcPr oleSize customWorkbookViews pivotCaches smartTagPr smartTagTypes webPublishing fileRecoveryPr ' +
    'webPublishObjects extLst'
  ).split(' '),
);

/** The workbook with a sheet more at its end. */
export function withSheet(
  source: string,
  { name, id, relationship }: { name: string; id: number; relationship: string },
  dialect: Dialect,
): string {
  const root = outline(source);
  const sheets = childOf(root, 'sheets');
  if (!sheets) return source;
  const sheet =
    `<${sheets.prefix}sheet xmlns:r="${dialect.relationships}" name="${encodeText(name)}" ` +
    `sheetId="${String(id)}" r:id="${relationship}"/>`;
  return applyChanges(source, [appendTo(source, sheets, sheet)]);
}

export interface PrintSettings {
  readonly area: Area;
  /** Rows repeated on every page. */
  readonly titles: { readonly top: number; readonly bottom: number } | null;
  /** Excel keeps the area of a filter among the names. */
  readonly filter: Area | null;
}

/** The workbook with what is printed and filtered of a sheet. `index` is the place of the sheet. */
export function withPrintSettings(
  source: string,
  index: number,
  sheet: string,
  { area, titles, filter }: PrintSettings,
): string {
  const root = outline(source);
  const { prefix } = root;
  const name = (builtIn: string, text: string, more = '') =>
    `<${prefix}definedName name="_xlnm.${builtIn}" localSheetId="${String(index)}"${more}>${encodeText(text)}</${prefix}definedName>`;
  const before = sheetPrefix(sheet);
  const absolute = (row: number, column: number) => formatPlace({ row, column }).replace(/^([A-Z]+)/, '$$$1$$');
  const absoluteArea = ({ top, left, bottom, right }: Area) =>
    `${before}${absolute(top, left)}:${absolute(bottom, right)}`;
  const names =
    (filter ? name('_FilterDatabase', absoluteArea(filter), ' hidden="1"') : '') +
    name('Print_Area', absoluteArea(area)) +
    (titles ? name('Print_Titles', `${before}$${String(titles.top + 1)}:$${String(titles.bottom + 1)}`) : '');
  const list = childOf(root, 'definedNames');
  if (list) {
    const former = list.children.filter((child) => isPrintName(source, child, index));
    const changes = former.map(({ start, end }) => ({ start, end, text: '' }));
    return applyChanges(source, [...changes, appendTo(source, list, names)]);
  }
  const place = root.children.find((child) => AFTER_NAMES.has(child.name))?.start ?? root.contentEnd;
  const text = `<${prefix}definedNames>${names}</${prefix}definedNames>`;
  return applyChanges(source, [{ start: place, end: place, text }]);
}

/** What is printed of a sheet, where the workbook says one area; `index` is the place of the sheet. */
export function printAreaOf(source: string, index: number): Area | null {
  const list = childOf(outline(source), 'definedNames');
  const area = list?.children.find(
    (child) =>
      attributeOf(source, child, 'name') === '_xlnm.Print_Area' &&
      attributeOf(source, child, 'localSheetId') === String(index),
  );
  if (!area) return null;
  const written = decodeText(source.slice(area.contentStart, area.contentEnd));
  return parseArea(written.slice(written.lastIndexOf('!') + 1));
}

const SETTINGS = new Set(['_xlnm.Print_Area', '_xlnm.Print_Titles', '_xlnm._FilterDatabase']);

function isPrintName(source: string, element: XmlElement, index: number): boolean {
  const name = attributeOf(source, element, 'name') ?? '';
  const isOfSheet = attributeOf(source, element, 'localSheetId') === String(index);
  return isOfSheet && SETTINGS.has(name);
}
