import type { SheetPlan } from '../../core/model';
import { openFile, type OpenedFile } from '../open';
import type { OfficePackage } from '../package';
import { aboutFile, FileProblem } from '../problem';
import { readSharedParts } from '../reading/xlsx/read';
import { readWorkbookPart } from '../reading/xlsx/workbook';
import { assignSheets } from './assign';
import { confirmCopy, confirmWhole } from './confirm';
import { fitEnding } from './ending';
import { PackageEdit } from './package-edit';
import { SheetWriter } from './sheet-writer';

/**
 * A copy of an .xlsx or .xlsm file with the planned sheets added at its end, or updated in place where a sheet of the plan's name
 * carries its marker. Every other part of the file is carried over byte by byte; in the workbook, its relationships, content types
 * and cell styles the new entries are added and everything else keeps its place. Rejects with a FileProblem where the file
 * cannot be read or is damaged anywhere, or is of a format to which nothing can be added without loss.
 *
 * @param output the name that the copy is to have, where it has one: its ending must be that of the format
 */
export function addSheets(
  bytes: Uint8Array,
  name: string,
  plans: readonly SheetPlan[],
  output = '',
): Promise<Uint8Array> {
  return aboutFile(name, () => {
    const { pack, main } = keepable(openFile(bytes, name));
    const edit = new PackageEdit(pack);
    if (output !== '') fitEnding(edit, main, name, output);
    confirmWhole(pack);
    const workbook = readWorkbookPart(pack, main);
    const shared = readSharedParts(pack, workbook);
    const assignments = assignSheets(pack, workbook, shared, plans);
    const writer = SheetWriter.open(edit, workbook, { assignments, shared });
    for (const assignment of assignments) writer.write(assignment);
    const copy = writer.save();
    confirmCopy(
      copy,
      pack,
      [...workbook.sheets, ...assignments].map((sheet) => sheet.name),
    );
    return copy;
  });
}

function keepable(file: OpenedFile): { pack: OfficePackage; main: string } {
  if (file.format !== 'xlsx') throw new FileProblem('files.keep-format', { format: `.${file.format}` });
  return file;
}
