/** One open workbook: the model behind the emulated host, its grid, its charts, and the add-in that works on it. */
import type { Language } from '../../src/core/messages';
import { DEFAULT_REQUIREMENT_SETS, EmulatedHost, type FunctionsMetadata } from '../host';
import { parseArea } from '../host/address';
import type { Sheet } from '../host/sheet';
import { AddIn } from './add-in';
import { Charts } from './charts';
import type { OpenedWorkbook } from './file/open';
import { saveWorkbook } from './file/save';
import { GivenUp, NAMESPACE, takeResults } from './view/calculation';
import { gridSheet } from './view/cells';
import { type Change, Grid, type StartedGrid } from './view/grid';
import { areaBox } from './view/place';
import { Pull } from './view/pull';
import { Push } from './view/push';

export interface Places {
  readonly grid: HTMLElement;
  readonly charts: HTMLElement;
  readonly pane: HTMLElement;
}

export interface SessionOptions {
  readonly language: Language;
  readonly paneTitle: string;
  readonly metadata: FunctionsMetadata;
  /** The version of ExcelApi that the host has, in place of its own. */
  readonly excelApi: string | null;
  readonly onSilence: () => void;
}

const CELLS = 'sheet.mutation.set-range-values';
/** Mutations after which the list of sheets is another. */
const SHEETS = new Set([
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-worksheet-name',
  'sheet.mutation.set-worksheet-order',
  'sheet.mutation.set-worksheet-hidden',
]);
const SELECTION = new Set(['sheet.operation.set-selections', 'sheet.operation.set-worksheet-active']);
/** The person begins and ends typing in a cell. */
const EDITING = 'sheet.operation.set-cell-edit-visible';
const BEGINS = 'formula.mutation.set-formula-calculation-start';
/** The grid breaks off its calculation because cells have changed meanwhile. */
const BROKEN_OFF = 'formula.mutation.set-formula-calculation-stop';
/** Says how far a calculation is; at its end with the state it ended in. */
const PROGRESS = 'formula.mutation.set-formula-calculation-notification';
/** Milliseconds after which the grid has begun of itself to compute what had changed, if it does; and how often that is looked at. */
const SETTLED = 200;
const LOOKS = 25;

export class Session {
  readonly host: EmulatedHost;
  readonly grid: Grid;
  readonly addIn: AddIn;
  private readonly push: Push;
  private readonly pull: Pull;
  private readonly charts: Charts;
  private readonly origins: ReadonlyMap<string, string>;
  private readonly stops: (() => void)[];
  private readonly touched = new Set<string>();
  private sheetsTouched = false;
  private waiting = false;
  private calculations = 0;
  private brokenOff = false;
  private readonly givenUp = new GivenUp();
  /** Something has not been computed because a calculation was broken off. */
  private isIncomplete = false;
  /** The revision of the model that the file has, the opened one or the one downloaded last. */
  private savedAt: number;

  constructor(
    private readonly started: StartedGrid,
    private readonly workbook: OpenedWorkbook,
    private readonly places: Places,
    options: SessionOptions,
  ) {
    this.host = new EmulatedHost(workbook.data, {
      functions: options.metadata,
      namespace: NAMESPACE,
      emptyCellAs: null,
      ...(options.excelApi === null
        ? {}
        : { requirementSets: { ...DEFAULT_REQUIREMENT_SETS, ExcelApi: options.excelApi } }),
    });
    const { book } = this.host;
    this.origins = new Map(book.sheets.map((sheet) => [sheet.id, sheet.name]));
    const { api, undo } = started;
    this.grid = new Grid(
      api,
      api.createWorkbook({
        id: `workbook-${Date.now()}`,
        name: workbook.name,
        sheetOrder: book.sheets.map(({ id }) => id),
        sheets: Object.fromEntries(book.sheets.map((sheet) => [sheet.id, gridSheet(sheet)])),
      }),
    );
    this.push = new Push(this.host, this.grid);
    this.pull = new Pull(this.host, this.grid);
    this.charts = new Charts(places.charts, this.grid, book, places.grid);
    this.stops = [
      this.grid.onChange((change) => {
        this.hear(change);
      }),
      this.host.afterRequest(() => {
        this.show();
      }),
    ];
    this.host.functions.onReady(() => {
      api.getFormula().executeCalculation();
    });
    undo.follow(this);
    this.savedAt = book.journal.revision;
    this.addIn = new AddIn(places.pane, this.host, options.language, options.paneTitle, options.onSilence);
  }

  get name(): string {
    return this.workbook.name;
  }

  /** The workbook as an .xlsx file. */
  async save(): Promise<Uint8Array> {
    const { revision } = this.host.book.journal;
    const bytes = await saveWorkbook(
      this.host.book,
      this.workbook.origin,
      (sheet: Sheet) => this.origins.get(sheet.id) ?? null,
    );
    this.savedAt = revision;
    return bytes;
  }

  /** Whether something was changed that no file has. */
  get isUnsaved(): boolean {
    return this.host.book.journal.revision !== this.savedAt;
  }

  get undos(): number {
    return this.host.book.journal.depth;
  }

  get redos(): number {
    return this.host.book.journal.ahead;
  }

  /** Takes back the last change, the person's or the add-in's. */
  undo(): void {
    this.host.person.undo();
    this.show();
  }

  /** Makes again what was taken back. */
  redo(): void {
    this.host.person.redo();
    this.show();
  }

  /** Brings grid and arrows up to date with the model. */
  private show(): void {
    this.push.run();
    this.started.undo.refresh();
  }

  /** The host, which knows all that the person has done in the grid. */
  get currentHost(): EmulatedHost {
    this.catchUp();
    return this.host;
  }

  /** Where cells of the sheet in front are on the page. */
  boxOf(address: string): DOMRect | null {
    const area = parseArea(address);
    return area && areaBox(this.grid, this.places.grid, area);
  }

  close(): void {
    for (const stop of this.stops) stop();
    this.isIncomplete = false;
    this.charts.close();
    this.addIn.close();
    this.host.close();
    this.grid.api.disposeUnit(this.grid.id);
  }

  // ---- what the grid says

  private hear({ id, params, options }: Change): void {
    const unit = params['unitId'];
    if (typeof unit === 'string' && unit !== this.grid.id) return;
    const sheetId = params['subUnitId'];
    if (id === CELLS && options['applyFormulaCalculationResult'] === true) this.results(sheetId, params['cellValue']);
    else if (id === BEGINS) this.calculations += 1;
    else if (id === BROKEN_OFF) this.brokenOff = true;
    else if (id === PROGRESS && params['functionsExecutedState'] !== undefined) this.calculated();
    else if (id === EDITING) this.host.setEditing(params['visible'] === true);
    else if (SELECTION.has(id)) this.select();
    else if (SHEETS.has(id)) this.touchSheets(id, params);
    else if (id.startsWith('sheet.mutation.') && options['fromFormula'] !== true && typeof sheetId === 'string') {
      this.touched.add(sheetId);
      this.later();
    }
  }

  /** What a calculation found that was broken off counts for nothing: `#N/A` where a function was waited for. */
  private results(sheetId: unknown, cellValue: unknown): void {
    if (this.brokenOff || typeof sheetId !== 'string' || typeof cellValue !== 'object' || cellValue === null) return;
    this.catchUp();
    const results = cellValue as Parameters<typeof takeResults>[2];
    const taken = takeResults(this.host, sheetId, results);
    if (taken.length > 0) {
      this.push.areShown(taken);
      this.push.run();
    }
    if (this.givenUp.isIn(this.host, sheetId, results)) this.again();
  }

  /** A calculation that was broken off while it waited for a function ends as if it had succeeded: then nothing would be computed of what had changed. */
  private calculated(): void {
    this.calculations = Math.max(0, this.calculations - 1);
    if (!this.brokenOff) return;
    this.brokenOff = false;
    this.again();
  }

  private again(): void {
    if (this.isIncomplete) return;
    this.isIncomplete = true;
    this.complete();
  }

  /** Two calculations at once would disturb each other: it waits for those that run, but not for ever. */
  private complete(looks = LOOKS): void {
    setTimeout(() => {
      if (!this.isIncomplete) return;
      if (this.calculations > 0 && looks > 0) {
        this.complete(looks - 1);
        return;
      }
      this.isIncomplete = false;
      this.calculations = 0;
      this.started.api.getFormula().executeCalculation();
    }, SETTLED);
  }

  private select(): void {
    // While the grid moves to another sheet its selection is still the old one's.
    queueMicrotask(() => {
      this.pull.selection();
      this.push.selected();
    });
  }

  private touchSheets(id: string, params: Change['params']): void {
    const sheet = params['sheet'] as { id?: unknown; name?: unknown } | undefined;
    if (id.endsWith('insert-sheet') && typeof sheet?.id === 'string') {
      if (this.host.book.findSheet(sheet.id) === undefined) this.pull.added(sheet.id, String(sheet.name));
      this.touched.add(sheet.id);
    }
    this.sheetsTouched = true;
    this.later();
  }

  /** One action of the person is several changes of the grid: they are taken over together. */
  private later(): void {
    if (this.waiting) return;
    this.waiting = true;
    setTimeout(() => {
      this.catchUp();
    }, 0);
  }

  /** Takes over now what waits: a calculation can be quicker. */
  private catchUp(): void {
    if (!this.waiting) return;
    this.waiting = false;
    if (this.sheetsTouched) this.pull.sheets();
    this.sheetsTouched = false;
    const touched = [...this.touched];
    this.touched.clear();
    for (const id of touched) this.push.areShown(this.pull.sheet(id));
    this.show();
  }
}
