/** A workbook of nothing but planned sheets, made as they are added to any other. */
import type { SheetPlan } from '../../core/model';
import { pack, writeZip } from '../zip/write';
import { addSheets } from './add';
import { dialectOf, XML_HEAD } from './dialect';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const { spreadsheet, relationships } = dialectOf('');

/** The parts that every package needs, and a list of sheets that is still empty. */
const PARTS: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>',
  '_rels/.rels':
    `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" ` +
    `Type="${relationships}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${XML_HEAD}<workbook xmlns="${spreadsheet}"><sheets></sheets></workbook>`,
};

/**
 * An .xlsx file of these sheets. The same plans give the same bytes.
 * @param name shown to the person where it cannot be made
 */
export function newWorkbook(plans: readonly SheetPlan[], name: string): Promise<Uint8Array> {
  const empty = writeZip(Object.entries(PARTS).map(([path, text]) => pack(path, text)));
  return addSheets(empty, name, plans, name);
}
