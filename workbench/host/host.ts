/**
 * The emulated host: stands where Excel would, behind the real office.js. It takes requests, answers them, and pushes messages;
 * how these travel is the business of `bridge.ts` (in one process) and `frame.ts` (between windows).
 */
import { Book, type Habits } from './book';
import { Counters, utf8Length } from './counters';
import type { HostWorkbookData } from './data';
import { type Batch, isCleanUp, runBatch } from './dispatcher';
import {
  apiNotFound,
  cellEditMode,
  HostError,
  invalidReference,
  requestTooLarge,
  responseTooLarge,
  workbookClosed,
} from './errors';
import type { HostMessage } from './events';
import { Faults } from './faults';
import type { EmptyCellAs } from './function-arguments';
import { CustomFunctions, type FunctionsMetadata } from './functions';
import type { Handle } from './members';
import { addInService, type AddInState } from './objects/add-in';
import { customFunctionsService } from './objects/custom-functions';
import { workbookType } from './objects/workbook';
import { Person } from './person';
import { saveWorkbook } from './save';
import { loadWorkbook } from './load';

export interface HostOptions {
  /** Requirement sets and their versions, in place of the default ones. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Most bytes of a request and of a response. */
  readonly payloadLimit?: number;
  /** Custom functions, as functions.json has them, and their namespace. */
  readonly functions?: FunctionsMetadata;
  readonly namespace?: string;
  /** How a custom function sees an empty cell: Excel on desktop passes 0, Excel on the web null. */
  readonly emptyCellAs?: EmptyCellAs;
  /** How the person has set up their Excel. */
  readonly habits?: Habits;
}

export const DEFAULT_REQUIREMENT_SETS: Readonly<Record<string, string>> = {
  ExcelApi: '1.17',
  SharedRuntime: '1.2',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.4',
  DelayForCellEdit: '1.1',
  RibbonApi: '1.2',
};

export interface HostReply {
  readonly status: number;
  /** JSON. */
  readonly body: string;
}

/** Bits of a request's flags. */
const FLAG = { writes: 1, delayForCellEdit: 64 } as const;

const FIVE_MEGABYTES = 5 * 1024 * 1024;

/** Timers as they were when this module was loaded: a test that replaces them does not stop the host. */
const later = globalThis.setTimeout.bind(globalThis);

export class EmulatedHost {
  readonly book = new Book();
  readonly counters = new Counters();
  readonly faults = new Faults();
  readonly functions: CustomFunctions;
  readonly person: Person;
  readonly root: Handle;
  readonly addIn: AddInState = { runtime: 'Visible', start: 'Inactive', ribbon: new Map() };
  readonly requirementSets: Readonly<Record<string, string>>;
  private readonly payloadLimit: number;
  private readonly references = new Map<string, Handle>();
  private readonly referenceIds = new Map<Handle, string>();
  private readonly waitingForCellEdit: (() => void)[] = [];
  private readonly receivers = new Set<(messages: readonly HostMessage[]) => void>();
  private readonly watchers = new Set<() => void>();
  private lastReference = 0;
  private delivering = false;
  private open = 0;
  private editing = false;
  private closed = false;

  constructor(data: HostWorkbookData, options: HostOptions = {}) {
    this.requirementSets = options.requirementSets ?? DEFAULT_REQUIREMENT_SETS;
    this.payloadLimit = options.payloadLimit ?? FIVE_MEGABYTES;
    this.root = workbookType.of(this.book);
    this.functions = new CustomFunctions(this.book, options, (messages) => this.push(messages));
    this.book.engines.push(this.functions);
    this.person = new Person(this);
    this.book.habits = options.habits ?? {};
    loadWorkbook(this.book, data);
  }

  /** Closes the workbook: no request is answered as before, nothing is pushed any more. */
  close(): void {
    this.closed = true;
    this.functions.close();
    this.receivers.clear();
    this.watchers.clear();
  }

  /** The workbook as it is now. */
  save(): HostWorkbookData {
    return saveWorkbook(this.book);
  }

  /** `isSetSupported`: set names are taken in any case, versions by their numbers. */
  supports(set: string, version: string): boolean {
    const entry = Object.entries(this.requirementSets).find(([name]) => name.toLowerCase() === set.toLowerCase());
    if (entry === undefined) return false;
    const [major = 0, minor = 0] = version.split('.').map(Number);
    const [ownMajor = 0, ownMinor = 0] = entry[1].split('.').map(Number);
    return ownMajor > major || (ownMajor === major && ownMinor >= minor);
  }

  // ---- requests

  /** Answers one request of office.js, after a moment, as a host in another process does. */
  async request(body: string, flags: number): Promise<HostReply> {
    if (this.editing && (flags & FLAG.delayForCellEdit) !== 0) {
      await new Promise<void>((resolve) => this.waitingForCellEdit.push(resolve));
    }
    this.open += 1;
    for (let turn = 0; turn <= this.faults.lateBy; turn++) await new Promise((resolve) => later(resolve, 0));
    const reply = this.answer(body, flags);
    this.open -= 1;
    this.deliver();
    for (const watcher of this.watchers) watcher();
    return reply;
  }

  /** Calls back after every request: what shows the workbook looks again then. Returns how to stop. */
  afterRequest(watcher: () => void): () => void {
    this.watchers.add(watcher);
    return () => void this.watchers.delete(watcher);
  }

  private answer(body: string, flags: number): HostReply {
    try {
      const size = utf8Length(body);
      if (size > this.payloadLimit) throw requestTooLarge(size);
      if (this.editing) throw cellEditMode();
      const batch = JSON.parse(body) as Batch;
      // Of a closed workbook references can still be given back.
      if (this.closed && !isCleanUp(batch)) throw workbookClosed();
      this.count(batch, flags, size);
      this.book.actor = 'addin';
      const text = JSON.stringify(runBatch(this, batch));
      const replySize = utf8Length(text);
      this.counters.bytesOut += replySize;
      this.counters.largestResponse = Math.max(this.counters.largestResponse, replySize);
      if (replySize > this.payloadLimit) throw responseTooLarge(replySize);
      return { status: 200, body: text };
    } catch (error) {
      // A fault of the emulation itself has to reach the test that met it.
      const { code, message, status } =
        error instanceof HostError ? error : new HostError('GeneralException', String(error), 500);
      return { status, body: JSON.stringify({ error: { code, message } }) };
    } finally {
      this.book.journal.close();
    }
  }

  private count(batch: Batch, flags: number, size: number): void {
    const { counters } = this;
    if (isCleanUp(batch)) counters.cleanUps += 1;
    else counters.syncs += 1;
    counters.actions += batch.Actions.length;
    counters.bytesIn += size;
    counters.largestRequest = Math.max(counters.largestRequest, size);
    if ((flags & FLAG.writes) !== 0) counters.writes += 1;
  }

  // ---- messages

  /** Has messages delivered to an add-in; returns how to stop. */
  receive(receiver: (messages: readonly HostMessage[]) => void): () => void {
    this.receivers.add(receiver);
    return () => void this.receivers.delete(receiver);
  }

  /** Delivers the events that are waiting, after a moment. */
  deliver(): void {
    if (this.delivering) return;
    this.delivering = true;
    later(() => {
      this.delivering = false;
      const messages = this.book.events.take();
      if (!this.faults.eventsAreLost) this.push(messages);
    }, 0);
  }

  private push(messages: readonly HostMessage[]): void {
    if (messages.length === 0) return;
    this.counters.messages += messages.length;
    for (const receiver of this.receivers) receiver(messages);
  }

  /** Waits until every request is answered, every event delivered, and every custom function called has given its result. */
  async settled(): Promise<void> {
    do {
      await new Promise((resolve) => later(resolve, 1));
    } while (this.open > 0 || this.delivering || this.functions.pending > 0);
  }

  // ---- cell-edit mode

  /** While a person types in a cell, requests fail, or wait if they say so. */
  setEditing(editing: boolean): void {
    this.editing = editing;
    if (!editing) for (const resume of this.waitingForCellEdit.splice(0)) resume();
  }

  // ---- objects

  /** The root of a service beside the workbook. */
  service(name: string): Handle {
    const service = customFunctionsService(name, this.functions) ?? addInService(name, this.addIn);
    if (service === null) throw apiNotFound(name);
    return service;
  }

  /** Keeps an object for later requests. */
  keep(handle: Handle): void {
    if (this.referenceIds.has(handle)) return;
    this.lastReference += 1;
    const id = `reference-${this.lastReference}`;
    this.references.set(id, handle);
    this.referenceIds.set(handle, id);
  }

  release(id: string): void {
    const handle = this.references.get(id);
    if (handle !== undefined) this.referenceIds.delete(handle);
    this.references.delete(id);
  }

  /** How many objects are kept: an add-in that never gives back slows Excel down. */
  get kept(): number {
    return this.references.size;
  }

  referenceOf(handle: Handle): string | undefined {
    return this.referenceIds.get(handle);
  }

  referenced(id: string): Handle {
    const handle = this.references.get(id);
    if (handle === undefined) throw invalidReference(id);
    return handle;
  }
}
