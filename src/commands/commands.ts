/** What a person can start from the ribbon and from the pane alike, as data: one session carries it all out. */

export type CommandId = 'checkWorkbook' | 'writeSummary' | 'writeScoreFormulas';

/** The work that commands start. Nothing here throws: the session says in words what went wrong. */
export interface Work {
  /** Something is being read or written; another command would have to wait. */
  readonly isBusy: boolean;
  /** Whether tables with a score column were found; null while the workbook has not been read. */
  readonly hasScores: boolean | null;
  check(): Promise<void>;
  writeSummary(): Promise<void>;
  /** Asks what formulas in the score columns of every project would change. */
  askScoreFormulas(): Promise<void>;
}

export interface Command {
  isEnabled(work: Work): boolean;
  run(work: Work): Promise<void>;
}

export const COMMANDS: Readonly<Record<CommandId, Command>> = {
  checkWorkbook: { isEnabled: (work) => !work.isBusy, run: (work) => work.check() },
  writeSummary: { isEnabled: (work) => !work.isBusy, run: (work) => work.writeSummary() },
  writeScoreFormulas: {
    isEnabled: (work) => !work.isBusy && work.hasScores !== false,
    run: (work) => work.askScoreFormulas(),
  },
};

/** What registering needs of the host. */
export interface Ribbon {
  onCommand(name: CommandId, run: () => Promise<void>): void;
  showPane(): Promise<void>;
}

/**
 * Ties the ribbon's buttons to the session, which may still be on its way: Excel takes a button for dead that is not tied when
 * the page has loaded, and the first click is lost (office-js #5176). The pane is shown first, since it says how it goes and
 * what came out; where it cannot be shown the work is done all the same. A command that is not possible now does nothing but
 * show the pane.
 */
export function registerCommands(ribbon: Ribbon, session: Work | Promise<Work>): void {
  for (const id of Object.keys(COMMANDS) as CommandId[]) {
    const command = COMMANDS[id];
    ribbon.onCommand(id, async () => {
      await ribbon.showPane().catch(() => undefined);
      const work = await session;
      if (command.isEnabled(work)) await command.run(work);
    });
  }
}
