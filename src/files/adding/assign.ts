import type { SheetPlan } from '../../core/model';
import type { OfficePackage } from '../package';
import { firstRowText, type SharedParts } from '../reading/xlsx/sheet';
import type { WorkbookPart, WorksheetPart } from '../reading/xlsx/workbook';
import { freeName, isNameOf, nameKey } from '../../core/own-sheets/sheet-names';
import { MARKER_CELL } from '../../core/own-sheets/names';

/** A plan, the name its sheet gets, and the sheet that it updates, if any. */
export interface Assignment {
  readonly plan: SheetPlan;
  readonly name: string;
  readonly former: WorksheetPart | null;
}

/** For each plan the sheet that carries its marker, or a free name for a new one. */
export function assignSheets(
  pack: OfficePackage,
  workbook: WorkbookPart,
  shared: SharedParts,
  plans: readonly SheetPlan[],
): readonly Assignment[] {
  const ours = findOurs(pack, workbook, shared, plans);
  const taken = new Set(workbook.names.map(nameKey));
  return plans.map((plan) => {
    const former = ours.get(plan) ?? null;
    const name = former?.name ?? freeName(plan.name, taken);
    taken.add(nameKey(name));
    return { plan, name, former };
  });
}

/** For each plan the first sheet of its name that holds its marker in the marker's own cell. */
function findOurs(
  pack: OfficePackage,
  workbook: WorkbookPart,
  shared: SharedParts,
  plans: readonly SheetPlan[],
): ReadonlyMap<SheetPlan, WorksheetPart> {
  const found = new Map<SheetPlan, WorksheetPart>();
  const claimed = new Set<WorksheetPart>();
  for (const plan of plans) {
    const part = workbook.sheets.find(
      (sheet) =>
        isNameOf(sheet.name, plan.name) &&
        !claimed.has(sheet) &&
        firstRowText(pack, sheet, shared, MARKER_CELL.column) === plan.marker,
    );
    if (!part) continue;
    claimed.add(part);
    found.set(plan, part);
  }
  return found;
}
