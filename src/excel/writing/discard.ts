/** Takes back sheets that were added for something Excel then refused, so that no half sheet is left and the next try begins anew. */
export async function orDiscard<T>(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    await added.reduce((before, sheet) => before.then(() => remove(context, sheet)), Promise.resolve());
    throw error;
  }
}

/** A request of its own: a sheet that was never added must not keep the others. */
async function remove(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch {
    // It was not added at all, or the workbook has gone.
  }
}
