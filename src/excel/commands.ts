/** Ribbon buttons and the pane. */
import { hasExcel } from './requirements';

export type CommandName = 'checkWorkbook' | 'writeSummary' | 'writeScoreFormulas';

/**
 * Carries out a ribbon button by the name it has in the manifest. Excel is told when it is done, however it went. Is called as
 * soon as office.js is there, before Excel's own interface is.
 */
export function onCommand(name: CommandName, command: () => Promise<void>): void {
  if (typeof Office === 'undefined') return;
  Office.actions.associate(name, async (event?: Partial<Office.AddinCommands.Event>) => {
    try {
      await command();
    } finally {
      // Called as an action rather than from the ribbon there is nobody to tell.
      event?.completed?.();
    }
  });
}

/** While the pane opens Excel may not answer at all (office-js #3224); the button's work does not wait for it longer than this. */
const PATIENCE = 3000;

/** Opens the pane, or brings it to the front. Where the host has no pane to show, nothing happens. */
export async function showPane(): Promise<void> {
  if (!hasExcel() || !Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE);
  });
  try {
    await Promise.race([Office.addin.showAsTaskpane(), patience]);
  } finally {
    clearTimeout(timer);
  }
}
