/** `pe compare`: an earlier and a later workbook about the same project, and what differs between them. */
import { basename } from 'node:path';
import { compareWorkbooks } from '../core/compare';
import { comparisonJson } from '../core/compare/json';
import { PAIR_KINDS } from '../core/compare/kind';
import { conclusionOf, notesOf, type FileNames, type IsEmpty } from '../core/compare/words';
import { evaluate, type Result } from '../core/evaluate';
import type { PairKind, Profile, WorkbookComparison } from '../core/model';
import { planComparedSheet } from '../core/summary/compared-sheet';
import { addSheets, newWorkbook, readEvaluationFile } from '../files';
import { shortened } from '../files/problem';
import { isSameFile } from '../files/write';
import { NOTHING_CHECKED } from './job';
import { open } from './open';
import { CallProblem, profileOf, type Session } from './options';
import { checkEnding, checkOutput } from './output';
import { printComparison } from './print-comparison';
import { jsonText } from './terminal';

export interface CompareOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly kind?: string;
  readonly format?: string;
  readonly json?: boolean;
  readonly profile?: string;
}

/** A file as it was read. */
interface Read {
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly result: Result;
}

/**
 * @returns 0 where they were compared and nothing is at error level, 1 where something is, 3 where there was nothing to compare
 */
export async function compare(
  before: string,
  after: string,
  options: CompareOptions,
  session: Session,
): Promise<number> {
  const { console, language, say } = session;
  const kind = kindOf(options.kind, session);
  const isJson = isJsonWanted(options, session);
  const profile = profileOf(options.profile, say);
  const { output } = options;
  if (output !== undefined) await checkTarget(output, [before, after], options, session);
  const [one, other] = [await read(before, profile, session), await read(after, profile, session)];
  const comparison = compareWorkbooks(one.result, other.result, { kind });
  const files = { before: basename(before), after: basename(after) };
  const isEmpty = { before: one.result.projects.length === 0, after: other.result.projects.length === 0 };
  if (isJson) console.block(jsonText(comparisonJson(comparison, { before, after }, isEmpty, language)));
  if (comparison.outcome !== 'compared') {
    const why = conclusionOf(comparison, { before: shortened(before), after: shortened(after) }, isEmpty, language);
    console.err([why, ...notesOf(comparison, language)].join(language === 'zh' ? '' : ' '));
    return NOTHING_CHECKED;
  }
  if (!isJson) printComparison(comparison, files, isEmpty, session);
  if (output !== undefined) {
    await write(output, other, { comparison, files, isEmpty }, session);
    if (!isJson) console.out(say('written', { file: output }));
  }
  return comparison.findings.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function kindOf(id: string | undefined, { say }: Session): PairKind | null {
  if (id === undefined) return null;
  const kind = PAIR_KINDS.find((each) => each === id);
  if (kind === undefined) throw new CallProblem(say('unknownKind', { id, ids: PAIR_KINDS.join(', ') }));
  return kind;
}

/** Formats that a comparison is printed in. */
const FORMATS = ['text', 'json'] as const;

function isJsonWanted({ format, json }: CompareOptions, { say }: Session): boolean {
  if (format === undefined) return json === true;
  if (!FORMATS.some((each) => each === format))
    throw new CallProblem(say('unknownFormat', { id: format, ids: FORMATS.join(', ') }));
  if (json && format !== 'json') throw new CallProblem(say('twoFormats', { id: format }));
  return format === 'json';
}

async function read(path: string, profile: Profile | null, session: Session): Promise<Read> {
  const bytes = await open(path, session);
  return { path, bytes, result: evaluate(await readEvaluationFile(bytes, path), { profile }) };
}

async function checkTarget(
  output: string,
  sources: readonly string[],
  { force }: CompareOptions,
  session: Session,
): Promise<void> {
  const { say } = session;
  for (const source of sources)
    if (await isSameFile(source, output)) throw new CallProblem(say('sameFile', { file: shortened(source) }));
  if (!CAN_BE_ADDED_TO.test(sources[1] ?? '')) checkEnding(output, '.xlsx', session);
  await checkOutput(output, force === true, session);
}

/** To these a sheet is added; beside any other the sheet stands in a workbook of its own. */
const CAN_BE_ADDED_TO = /\.xls[xm]$/i;

interface Compared {
  readonly comparison: WorkbookComparison;
  readonly files: FileNames;
  readonly isEmpty: IsEmpty;
}

/** The later workbook with the sheet at its end, or the sheet alone. */
async function write(
  output: string,
  { path, bytes }: Read,
  { comparison, files, isEmpty }: Compared,
  session: Session,
) {
  const isAdded = CAN_BE_ADDED_TO.test(path);
  const open = isAdded ? 'after' : 'none';
  const plans = [planComparedSheet(comparison, { files, isEmpty, open }, session.language)];
  const made = isAdded ? await addSheets(bytes, path, plans, output) : await newWorkbook(plans, output);
  await session.console.writeFile(output, made);
}
