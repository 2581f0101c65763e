/** The PE functions on the emulated host, through the real office.js and the metadata that Excel is given. */
import { generateCustomFunctionsMetadata } from 'custom-functions-metadata';
import { resolve } from 'node:path';
import * as functions from '../../src/functions/functions';
import type { FunctionsMetadata, HostOptions, HostWorkbookData } from '../../workbench/host';
import { startOffice, type OfficeSession } from '../../workbench/host/jest';

type Cell = string | number | boolean | null;

export interface FunctionsOfficeData {
  readonly metadata: FunctionsMetadata;
  readonly associations: readonly { readonly id: string; readonly functionName: string }[];
}

/** What the build makes of the functions' documentation comments. */
export async function readMetadata(): Promise<FunctionsOfficeData> {
  const { metadataJson, associate } = await generateCustomFunctionsMetadata([resolve('src/functions/functions.ts')]);
  return { metadata: JSON.parse(metadataJson) as FunctionsMetadata, associations: associate };
}

/** A workbook with these rows, and the functions ready. */
export function startFunctions(
  { metadata, associations }: FunctionsOfficeData,
  rows: readonly (readonly Cell[])[],
  options: Pick<HostOptions, 'emptyCellAs'> = {},
): OfficeSession {
  const data: HostWorkbookData = { sheets: [{ name: '自评表', rows }] };
  const session = startOffice(data, { functions: metadata, namespace: 'PE', ...options });
  const implementations: Readonly<Record<string, unknown>> = { ...functions };
  for (const { id, functionName } of associations)
    CustomFunctions.associate(id, implementations[functionName] as (...values: unknown[]) => unknown);
  return session;
}

/** Types a formula beside the rows and waits for its result: what the cell shows, with the message of an error. */
export async function calculate(session: OfficeSession, formula: string, at = 'Z1') {
  const { person } = session.host;
  person.type(`自评表!${at}`, formula);
  await session.host.settled();
  return person.cell(`自评表!${at}`);
}
