/** `pe settings`: every setting, on the terminal or on a sheet 评价设置 to fill in. */
import { readSettings } from '../core/profiles';
import { planSettings, settingRows } from '../core/settings';
import { SETTINGS_SHEET } from '../core/own-sheets/names';
import type { Snapshot } from '../core/model';
import { addSheets, newWorkbook, readWorkbookFile } from '../files';
import { shortened } from '../files/problem';
import { isSameFile } from '../files/write';
import { open } from './open';
import { CallProblem, type Session } from './options';
import { checkEnding, checkNew } from './output';
import { colorsOf } from './terminal';

export interface SettingsOptions {
  readonly output?: string;
  readonly force?: boolean;
}

/**
 * Without a workbook the settings as they are by themselves, else those that the workbook has. With an output they are written on a
 * sheet: of a new workbook, or of a copy of the one that was given.
 */
export async function settings(file: string | undefined, options: SettingsOptions, session: Session): Promise<void> {
  const { console, language, say } = session;
  const bytes = file === undefined ? null : await open(file, session);
  const snapshot: Snapshot = bytes && file !== undefined ? await readWorkbookFile(bytes, file) : { sheets: [] };
  const said = readSettings(snapshot);
  const { output } = options;
  if (output === undefined) {
    list(said, session);
    return;
  }
  if (file !== undefined && (await isSameFile(file, output))) throw new CallProblem(say('sameFile', { file }));
  if (file !== undefined && snapshot.sheets.some(({ name }) => name.trim() === SETTINGS_SHEET))
    throw new CallProblem(say('settingsThere', { file: shortened(file) }));
  if (bytes === null) checkEnding(output, '.xlsx', session);
  await checkNew(output, options.force === true, session);
  const plan = planSettings(said, language);
  const written =
    bytes && file !== undefined ? await addSheets(bytes, file, [plan], output) : await newWorkbook([plan], output);
  await console.writeFile(output, written);
  console.out(say('written', { file: output }));
}

function list(said: ReturnType<typeof readSettings>, { console, language, say }: Session): void {
  const { bold, dim } = colorsOf(console);
  for (const { id, name, inUse, allowed, meaning } of settingRows(said, language)) {
    console.out(`${bold(name)}  ${dim(id)}`);
    console.out(`  ${meaning}`);
    console.out(`  ${say('settingInUse', { value: inUse === '' ? '—' : inUse })}`);
    console.out(dim(`  ${say('settingAllowed', { allowed })}`));
  }
  console.out('');
  console.out(dim(say('settingsFooter')));
}
