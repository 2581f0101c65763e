/** Events of the workbook: who listens, and what is delivered once the request or the person's action that caused it is over. */
import type { Json, JsonObject } from './data';

/** The numbers by which office.js knows the events that are emulated. */
const EVENT_TYPES = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  protectionChanged: 24,
  nameChanged: 25,
  visibilityChanged: 26,
  moved: 27,
} as const;

export type EventName = keyof typeof EVENT_TYPES;

/** Listening to a whole workbook rather than to one sheet. */
export const WORKBOOK_TARGET = 'Workbook';

const EVENT_CATEGORY = 65_536;

/** A message to the add-in, as every way of reaching it carries them. */
export interface HostMessage {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
  readonly id: string;
}

export class Events {
  /** `runtime.enableEvents`. */
  enabled = true;
  /** Who acts: somebody at this window, or a co-author of the same workbook elsewhere. */
  source: 'Local' | 'Remote' = 'Local';
  private readonly listeners = new Map<string, number>();
  private readonly waiting: HostMessage[] = [];

  register(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.listeners.set(key, (this.listeners.get(key) ?? 0) + 1);
  }

  unregister(name: EventName, targetId: string): void {
    const key = `${name} ${targetId}`;
    this.listeners.set(key, Math.max(0, (this.listeners.get(key) ?? 0) - 1));
  }

  /** Queues an event of a sheet for whoever listens to the sheet or to the workbook. */
  publish(name: EventName, sheetId: string, details: Readonly<Record<string, Json>> = {}): void {
    if (!this.enabled) return;
    const message: JsonObject = { worksheetId: sheetId, source: this.source, ...details };
    for (const targetId of [sheetId, WORKBOOK_TARGET]) {
      if ((this.listeners.get(`${name} ${targetId}`) ?? 0) === 0) continue;
      this.waiting.push({
        messageCategory: EVENT_CATEGORY,
        messageType: EVENT_TYPES[name],
        targetId,
        message: JSON.stringify(message),
        id: '',
      });
    }
  }

  /** Takes what is to be delivered. */
  take(): HostMessage[] {
    return this.waiting.splice(0);
  }
}
