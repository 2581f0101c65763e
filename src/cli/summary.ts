import { basename } from 'node:path';
import { digestOf } from '../core/batch';
import { evaluate } from '../core/evaluate';
import { planSummary } from '../core/summary';
import { addSheets, readWorkbookFile } from '../files';
import { isSameFile } from '../files/write';
import { open, reportsAt } from './open';
import { checkOutput } from './output';
import { CallProblem, profileOf, type Session } from './options';
import { VERSION } from './version';

export interface SummaryOptions {
  readonly output: string;
  readonly force?: boolean;
  readonly profile?: string;
  readonly text?: readonly string[];
}

/** `pe summary`: a copy of the workbook with our sheets in it, those of its Word reports told too; the originals are never touched. */
export async function summary(file: string, options: SummaryOptions, session: Session): Promise<void> {
  const { console, language, say } = session;
  if (await isSameFile(file, options.output)) throw new CallProblem(say('sameFile', { file }));
  const profile = profileOf(options.profile, say);
  await checkOutput(options.output, options.force === true, session);
  const bytes = await open(file, session);
  const { sheets } = await readWorkbookFile(bytes, file);
  const documents = await reportsAt(options.text ?? [], session);
  const result = evaluate({ sheets, documents }, { profile });
  const plans = planSummary(result, language, { file: basename(file), version: VERSION, time: timeOf(new Date()) });
  await console.writeFile(options.output, await addSheets(bytes, file, plans, options.output));
  console.out(say('written', { file: options.output }));
  console.out(say('sheets', { names: plans.map((plan) => plan.name).join(say('listComma')) }));
  const { error: errors, warning: warnings, info: infos } = digestOf(file, result, language).counts;
  console.out(say('counts', { errors, warnings, infos }));
}

/** 「2026-01-02 03:04」, where the person is. */
function timeOf(now: Date): string {
  const two = (figure: number) => String(figure).padStart(2, '0');
  const day = `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
