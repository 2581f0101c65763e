import type { SheetPlan } from '../../core/model';
import type { OfficePackage } from '../package';
import { readSharedParts } from '../reading/xlsx/read';
import { firstRowTexts } from '../reading/xlsx/sheet';
import type { WorkbookPart, WorksheetPart } from '../reading/xlsx/workbook';
import { freeName, nameKey } from '../../core/summary/sheet-names';

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
  plans: readonly SheetPlan[],
): readonly Assignment[] {
  const ours = findOurs(pack, workbook, plans);
  const taken = new Set(workbook.names.map(nameKey));
  return plans.map((plan) => {
    const former = ours.get(plan) ?? null;
    const name = former?.name ?? freeName(plan.name, taken);
    taken.add(nameKey(name));
    return { plan, name, former };
  });
}

/** For each plan, the sheet whose first row holds its marker: rather the one of its name, else the first. */
function findOurs(
  pack: OfficePackage,
  workbook: WorkbookPart,
  plans: readonly SheetPlan[],
): ReadonlyMap<SheetPlan, WorksheetPart> {
  const shared = readSharedParts(pack, workbook);
  const markers = new Set(plans.map(({ marker }) => marker));
  const marked: (readonly [marker: unknown, part: WorksheetPart])[] = [];
  for (const part of workbook.sheets) {
    for (const text of firstRowTexts(pack, part, shared)) {
      if (typeof text === 'string' && markers.has(text)) marked.push([text, part]);
    }
  }
  const found = new Map<SheetPlan, WorksheetPart>();
  const claimed = new Set<WorksheetPart>();
  for (const plan of plans) {
    const candidates = marked.filter(([marker, part]) => marker === plan.marker && !claimed.has(part));
    const [, part] = candidates.find(([, { name }]) => name === plan.name) ?? candidates[0] ?? [];
    if (!part) continue;
    claimed.add(part);
    found.set(plan, part);
  }
  return found;
}
