/** Hears of changes in the workbook, gathers them, and says which cells to read again. */
import type { Area, CellRef } from '../core/model';
import { cellsIn, intersection, union, WHOLE_SHEET } from '../core/sheet/areas';
import { parseAreas } from './address';
import { completeScores, isBareScore } from './completion';
import { rangeOf } from './ranges';
import type { Change } from './reading/refresh';
import { listSheets } from './reading/snapshot';
import { has } from './requirements';
import { readQuietly } from './run';
import { isWritten } from './writing/sheets';

/** What came in since the last report: areas by sheet id. */
type Gathered = Map<string, Area[]>;

/** Calls are completed where someone types, not in what is pasted by the thousand. */
const MOST_LOOKED_AT = 5000;
/** Beyond so many areas of a sheet one around them all is simpler. */
const MOST_AREAS = 50;

export interface WatchHooks {
  onChange(changed: readonly Change[]): void;
  /** Calls of PE.SCORE without arguments that were left so: completed, they would give another score than the check. */
  onLeft?(cells: readonly CellRef[]): void;
}

/** Milliseconds after the last change before it is reported. */
const DELAY = 600;

/**
 * Calls back when cells, sheets or the results of formulas changed, at the earliest `delay` milliseconds after the last change.
 * Also completes `=PE.SCORE()` that was typed here without arguments; what somebody else types into the same workbook is
 * completed by their own add-in. Sheets written by this add-in are not reported. Where the host has no such events nothing is
 * ever reported. Returns how to stop.
 */
export async function watch(hooks: WatchHooks, delay = DELAY): Promise<() => Promise<void>> {
  if (!has('events')) return () => Promise.resolve();
  const watcher = new Watcher(hooks, delay);
  await watcher.start();
  return () => watcher.stop();
}

class Watcher {
  private gathered: Gathered = new Map();
  /** Of these what was typed here. */
  private typed: Gathered = new Map();
  /** Names by id when changes were last reported: a deleted sheet is known by its old one. */
  private names = new Map<string, string>();
  private handlers: OfficeExtension.EventHandlerResult<never>[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private stopped = false;

  constructor(
    private readonly hooks: WatchHooks,
    private readonly delay: number,
  ) {}

  async start(): Promise<void> {
    await readQuietly(async (context) => {
      const { worksheets } = context.workbook;
      const whole = ({ worksheetId }: { worksheetId: string }) => this.note(worksheetId, [WHOLE_SHEET]);
      const handlers = [
        worksheets.onChanged.add((event) => this.changed(event)),
        worksheets.onFormatChanged.add(({ worksheetId, address }) => this.note(worksheetId, areasOf(address))),
        worksheets.onCalculated.add(({ worksheetId, address }) => this.note(worksheetId, areasOf(address))),
        worksheets.onAdded.add(whole),
        worksheets.onDeleted.add(whole),
        ...(has('sheetNameEvents')
          ? [worksheets.onNameChanged.add(whole), worksheets.onVisibilityChanged.add(whole)]
          : []),
      ];
      this.names = new Map((await listSheets(context)).map(({ id, name }) => [id, name]));
      this.handlers = handlers as OfficeExtension.EventHandlerResult<never>[];
    });
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    const [first] = this.handlers;
    if (!first) return;
    const handlers = this.handlers;
    this.handlers = [];
    await Excel.run(first.context as unknown as Excel.RequestContext, async (context) => {
      for (const handler of handlers) handler.remove();
      await context.sync();
    }).catch(() => undefined);
  }

  private changed(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    const areas = changedAreas(event);
    const isOurs = this.stopped || isWritten(event.worksheetId);
    // As Excel says it; the names of office.js are not there before Excel is.
    if (!isOurs && String(event.source) !== 'Remote') add(this.typed, event.worksheetId, areas);
    return this.note(event.worksheetId, areas);
  }

  private note(sheetId: string, areas: readonly Area[]): Promise<void> {
    if (!this.stopped && !isWritten(sheetId)) {
      add(this.gathered, sheetId, areas);
      clearTimeout(this.timer);
      this.timer = setTimeout(() => void this.report(), this.delay);
    }
    return Promise.resolve();
  }

  /** Names the sheets, completes calls, and calls back. What cannot be read now is reported whole the next time. */
  private async report(): Promise<void> {
    const { gathered, typed } = this;
    this.gathered = new Map();
    this.typed = new Map();
    try {
      const { changed, bare } = await readQuietly((context) => this.look(context, gathered, typed));
      if (this.stopped) return;
      // On a protected sheet, say, the call stays as it was typed; its cell shows what is missing.
      const left = bare.length > 0 ? await completeScores(bare).catch(() => []) : [];
      this.hooks.onChange(changed);
      if (left.length > 0) this.hooks.onLeft?.(left);
    } catch {
      for (const [id, areas] of gathered) add(this.gathered, id, areas);
      for (const [id, areas] of typed) add(this.typed, id, areas);
    }
  }

  /** The changes by the sheets' names, and the cells with a call to complete; two syncs. */
  private async look(
    context: Excel.RequestContext,
    gathered: Gathered,
    typed: Gathered,
  ): Promise<{ changed: Change[]; bare: CellRef[] }> {
    const before = this.names;
    const sheets = await listSheets(context);
    this.names = new Map(sheets.map(({ id, name }) => [id, name]));
    const changed: Change[] = [];
    for (const [id, areas] of gathered) {
      const names = new Set([before.get(id), this.names.get(id)].filter((name) => name !== undefined));
      const isRenamed = names.size > 1;
      for (const sheet of names) {
        changed.push(...(isRenamed ? [WHOLE_SHEET] : areas).map((area) => ({ sheet, area })));
      }
    }
    return { changed, bare: await bareCells(context, typed, this.names) };
  }
}

/** The cells with a call without arguments among small changes; at most one sync. */
async function bareCells(
  context: Excel.RequestContext,
  typed: Gathered,
  names: ReadonlyMap<string, string>,
): Promise<CellRef[]> {
  const looked = [...typed].flatMap(([id, areas]) => {
    const sheet = names.get(id);
    const cells = areas.reduce((sum, area) => sum + cellsIn(area), 0);
    if (sheet === undefined || cells > MOST_LOOKED_AT) return [];
    return areas.map((area) => {
      const range = rangeOf(context.workbook.worksheets.getItemOrNullObject(id), area);
      range.load('formulas');
      return { sheet, area, range };
    });
  });
  if (looked.length === 0) return [];
  await context.sync();
  return looked.flatMap(({ sheet, area, range }) =>
    range.isNullObject
      ? []
      : (range.formulas as unknown[][]).flatMap((cells, index) =>
          cells.flatMap((formula, place) =>
            isBareScore(formula) ? [{ sheet, row: area.top + index, column: area.left + place }] : [],
          ),
        ),
  );
}

/** What an event says has changed: where cells moved, everything did. */
function changedAreas({ address, changeType }: Excel.WorksheetChangedEventArgs): Area[] {
  return changeType === 'RangeEdited' ? areasOf(address) : [WHOLE_SHEET];
}

/** The areas of an event; the whole sheet where it does not say, or not in A1 notation. */
function areasOf(address: string | undefined): Area[] {
  return (address ? parseAreas(address) : null) ?? [WHOLE_SHEET];
}

function add(gathered: Gathered, sheetId: string, areas: readonly Area[]): void {
  gathered.set(sheetId, gatheredWith(gathered.get(sheetId) ?? [], areas));
}

/** Areas with further ones, none within another, and not more than can be handled one by one. */
function gatheredWith(areas: readonly Area[], more: readonly Area[]): Area[] {
  let result = [...areas];
  for (const area of more) {
    const covers = (outer: Area, inner: Area) => {
      const shared = intersection(outer, inner);
      return shared !== null && cellsIn(shared) === cellsIn(inner);
    };
    if (result.some((one) => covers(one, area))) continue;
    result = [...result.filter((one) => !covers(area, one)), area];
  }
  return result.length > MOST_AREAS ? [result.reduce(union)] : result;
}
