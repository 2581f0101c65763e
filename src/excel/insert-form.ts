/** A blank form on a new sheet: what to start from. */
import { formById } from '../core/forms';
import { cellOf } from './ranges';
import { listSheets } from './reading/snapshot';
import { environment } from './environment';
import { write } from './run';
import { adorn } from './writing/adorn';
import { orDiscard } from './writing/discard';
import { drawPlan } from './writing/draw';
import { freeName } from '../core/own-sheets/sheet-names';
import { Pen } from './writing/pen';

/**
 * Inserts the form of that id on a new sheet, brings it to the front, and returns the name of the sheet. Where Excel has the PE
 * functions its scores are formulas. Four syncs.
 */
export function insertForm(id: string): Promise<string> {
  const form = formById(id);
  if (!form) throw new RangeError(`There is no form ${id}.`);
  return write(async (context) => {
    const taken = (await listSheets(context)).map(({ name }) => name);
    const name = freeName(form.name, taken);
    const worksheet = context.workbook.worksheets.add(name);
    const pen = new Pen(context);
    const plan = form.plan({ name, hasFunctions: environment().supports.functions });
    await orDiscard(context, [worksheet], async () => {
      await drawPlan(pen, worksheet, plan, { nameOf: (sheet) => sheet });
      await pen.send();
    });
    await adorn(context, [{ sheet: worksheet, plan, isNew: true }]);
    worksheet.activate();
    cellOf(worksheet, form.first).select();
    // Another workbook may be in front by now; the form stands all the same.
    await context.sync().catch(() => undefined);
    return name;
  });
}
