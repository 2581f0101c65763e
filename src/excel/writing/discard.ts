/** Takes back sheets that were added for something Excel then refused, so that no half sheet is left and the next try begins anew. */
export async function orDiscard<T>(
  context: Excel.RequestContext,
  added: readonly Excel.Worksheet[],
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    for (const sheet of added) {
      try {
        sheet.delete();
        await context.sync();
      } catch {
        // It was not added at all, or the workbook has gone.
      }
    }
    throw error;
  }
}
