/** Ribbon buttons and the pane. */
import { toHostProblem } from './problem';
import { hasExcel } from './requirements';

export type CommandName = 'checkWorkbook' | 'writeSummary' | 'writeScoreFormulas';

/** Carries out a ribbon button by the name it has in the manifest. Excel is told when it is done, however it went. */
export function onCommand(name: CommandName, command: () => Promise<void>): void {
  if (!hasExcel()) return;
  Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
    try {
      await command();
    } finally {
      event.completed();
    }
  });
}

/** Opens the pane, or brings it to the front. Where the host cannot, nothing happens. */
export async function showPane(): Promise<void> {
  if (!hasExcel() || !Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  try {
    await Office.addin.showAsTaskpane();
  } catch (error) {
    throw toHostProblem(error);
  }
}
