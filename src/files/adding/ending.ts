/** Excel opens a workbook only under the ending that its content type stands for. */
import type { OfficePackage } from '../package';
import { FileProblem } from '../problem';
import { placesOf } from '../xml/places';
import type { PackageEdit } from './package-edit';

const TYPES = placesOf(
  { '': ['http://schemas.openxmlformats.org/package/2006/content-types'] },
  'Types/Override',
  'Types/Default',
);

const WORKBOOK = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';
const WITH_MACROS = 'application/vnd.ms-excel.sheet.macroEnabled.main+xml';

/** Endings by content type, and for templates what they become as a workbook. */
const ENDINGS = new Map<string, string>([
  [WORKBOOK, '.xlsx'],
  [WITH_MACROS, '.xlsm'],
  ['application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml', '.xltx'],
  ['application/vnd.ms-excel.template.macroEnabled.main+xml', '.xltm'],
]);
const FROM_TEMPLATE = new Map([
  ['.xltx', { ending: '.xlsx', type: WORKBOOK }],
  ['.xltm', { ending: '.xlsm', type: WITH_MACROS }],
]);

/**
 * Makes sure that the copy can be opened under the name it is to have. A template may become a workbook; any name with the ending
 * of the original will do, as the original did.
 * @throws FileProblem `files.wrong-extension`
 */
export function fitEnding(edit: PackageEdit, main: string, name: string, output: string): void {
  const wanted = endingOf(output);
  const ending = ENDINGS.get(contentType(edit.pack, main)) ?? '.xlsx';
  if (wanted === ending || (wanted === endingOf(name) && [...ENDINGS.values()].includes(wanted))) return;
  const workbook = FROM_TEMPLATE.get(ending);
  if (wanted !== workbook?.ending) throw new FileProblem('files.wrong-extension', { output, extension: ending });
  edit.retype(main, workbook.type);
}

function endingOf(path: string): string {
  return /\.[^./\\]*$/.exec(path)?.[0].toLowerCase() ?? '';
}

function contentType(pack: OfficePackage, part: string): string {
  let found = '';
  let byEnding = '';
  const ending = endingOf(part).slice(1);
  pack.read('[Content_Types].xml', TYPES, {
    open: (name, tag) => {
      const type = tag.get('ContentType') ?? '';
      if (name === 'Override' && tag.get('PartName')?.toLowerCase() === `/${part}`.toLowerCase()) found = type;
      if (name === 'Default' && tag.get('Extension')?.toLowerCase() === ending) byEnding = type;
    },
  });
  return found === '' ? byEnding : found;
}
