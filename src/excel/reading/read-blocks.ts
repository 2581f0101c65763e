import type { Area } from '../../core/model';
import { cellsIn } from '../../core/sheet/areas';
import { areaAddress } from '../address';
import { codeOf } from '../errors';
import { HostProblem } from '../problem';
import { rangeOf } from '../ranges';
import { gather, halve, type Block } from './blocks';

/** What Excel gives for a block: values and number formats, row by row. */
export interface ReadBlock extends Block {
  readonly values: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

export interface ReadHooks {
  readonly signal?: AbortSignal | undefined;
  /** Cells read, of all. */
  readonly onProgress?: ((done: number, of: number) => void) | undefined;
  /** In the background: somebody who is typing is not told to finish the cell. */
  readonly quiet?: boolean | undefined;
}

/** On the web a request or an answer above 5 MB fails; how many cells that is depends on what is in them. */
const TOO_LARGE: ReadonlySet<string> = new Set([
  'ResponsePayloadSizeLimitExceeded',
  'RequestPayloadSizeLimitExceeded',
  'RangeExceedsLimit',
]);

/**
 * Reads blocks, one sync for each request of about 200,000 cells. An answer that is too large, or comes without values, as Excel
 * gives for too many cells, is asked for again in halves. Blocks of sheets that have gone in the meantime are left out.
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly Block[],
  { signal, onProgress }: ReadHooks = {},
): Promise<ReadBlock[]> {
  const all = blocks.reduce((sum, { area }) => sum + cellsIn(area), 0);
  const waiting = gather(blocks).reverse();
  const read: ReadBlock[] = [];
  let done = 0;
  onProgress?.(done, all);
  for (let request = waiting.pop(); request; request = waiting.pop()) {
    if (signal?.aborted) throw new HostProblem('excel.cancelled');
    const answer = await readRequest(context, request);
    if (answer) {
      read.push(...answer);
      done += request.reduce((sum, { area }) => sum + cellsIn(area), 0);
      onProgress?.(done, all);
    } else {
      const halves = halve(request);
      if (!halves) throw new HostProblem('excel.too-large', { code: areaAddress((request[0] as Block).area) });
      waiting.push(halves[1], halves[0]);
    }
  }
  return read;
}

/** Null where the answer was too large. */
async function readRequest(context: Excel.RequestContext, request: readonly Block[]): Promise<ReadBlock[] | null> {
  const ranges = request.map(({ id, area }) => loadRange(context, id, area));
  try {
    await context.sync();
  } catch (error) {
    if (TOO_LARGE.has(codeOf(error))) return null;
    throw error;
  }
  const read: ReadBlock[] = [];
  for (const [index, block] of request.entries()) {
    const range = ranges[index];
    if (!range || range.isNullObject) continue;
    const values = range.values as unknown[][] | null;
    const formats = range.numberFormat as unknown[][] | null;
    if (!values) return null;
    read.push({ ...block, values, formats: formats ?? [] });
  }
  return read;
}

function loadRange(context: Excel.RequestContext, id: string, area: Area): Excel.Range {
  const sheet = context.workbook.worksheets.getItemOrNullObject(id);
  const range = rangeOf(sheet, area);
  range.load('values,numberFormat');
  return range;
}
