import type { SheetSnapshot } from '../../../core/model';
import { MAX_SHEETS } from '../../limits';
import type { OfficePackage, Relationship } from '../../package';
import { FileProblem } from '../../problem';
import { placesOf } from '../../xml/places';
import { OFFICE, RELATIONSHIPS, wholeNumber } from './spaces';

/** A worksheet of the workbook: chart sheets and the like, which hold no cells, are left out. */
export interface WorksheetPart {
  readonly name: string;
  readonly path: string;
  readonly visibility: SheetSnapshot['visibility'];
  /** Its place among all sheets of the workbook, those without cells included. */
  readonly index: number;
}

export interface WorkbookPart {
  readonly path: string;
  readonly relationships: readonly Relationship[];
  readonly sheets: readonly WorksheetPart[];
  /** Names of all sheets, those without cells included. */
  readonly names: readonly string[];
  readonly sheetIds: readonly number[];
  readonly startsIn1904: boolean;
}

const VISIBILITIES = new Map<string | undefined, SheetSnapshot['visibility']>([
  ['hidden', 'hidden'],
  ['veryHidden', 'veryHidden'],
]);

/** What is read of the workbook part. */
const WORKBOOK = placesOf(OFFICE, 'workbook/workbookPr', 'workbook/sheets!/sheet');

/** The part that the package names as its main document; null where it names none. */
export function mainPart(pack: OfficePackage): string | null {
  const root = pack.relationships('');
  const main = root.find(({ kind, external }) => kind === 'officeDocument' && !external);
  return main?.target ?? null;
}

/** The workbook part: its sheets in their order. */
export function readWorkbookPart(pack: OfficePackage, path: string): WorkbookPart {
  const relationships = pack.relationships(path);
  const targets = new Map(relationships.map((relationship) => [relationship.id, relationship]));
  const sheets: WorksheetPart[] = [];
  const paths = new Set<string>();
  const names: string[] = [];
  const sheetIds: number[] = [];
  let startsIn1904 = false;
  pack.read(path, WORKBOOK, {
    open: (element, tag) => {
      if (element === 'workbookPr') startsIn1904 ||= isTrue(tag.get('date1904'));
      if (element !== 'sheet') return;
      const name = tag.get('name') ?? '';
      const target = targets.get(tag.getIn(RELATIONSHIPS, 'id') ?? '');
      const visibility = VISIBILITIES.get(tag.get('state')) ?? 'visible';
      if (target?.kind === 'worksheet' && !target.external) {
        // Two sheets cannot be one part: a small file could else ask for endless reading.
        if (paths.has(target.target)) throw new FileProblem('files.damaged', { part: path });
        paths.add(target.target);
        sheets.push({ name, path: target.target, visibility, index: names.length });
      }
      names.push(name);
      sheetIds.push(wholeNumber(tag.get('sheetId')) ?? 0);
      if (names.length > MAX_SHEETS) throw new FileProblem('files.too-many-sheets', { limit: MAX_SHEETS });
    },
  });
  return { path, relationships, sheets, names, sheetIds, startsIn1904 };
}

export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
