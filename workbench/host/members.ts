/**
 * What the client may name: types of objects with their members, as tables. A member is one line in the table of its type, under
 * the name by which it travels (`ShowGridlines`). What stands in no table is answered with ApiNotFound.
 */
import type { Json, JsonObject } from './data';
import { invalidArgument } from './errors';
import type { EmulatedHost } from './host';

/** An object the client holds: its type, and the part of the workbook it stands for. */
export class Handle {
  constructor(
    readonly type: AnyType,
    readonly target: unknown,
  ) {}
}

export interface Members<T> {
  /** What tells the client which object it has: an id it can ask for again. */
  readonly identity?: (target: T) => JsonObject;
  /** Throws where the object has gone, e.g. with its sheet. */
  readonly check?: (target: T) => void;
  readonly get?: Readonly<Record<string, (target: T, host: EmulatedHost) => Json>>;
  readonly set?: Readonly<Record<string, (target: T, value: Json, host: EmulatedHost) => void>>;
  /** Properties that are objects. */
  readonly links?: Readonly<Record<string, (target: T, host: EmulatedHost) => Handle | null>>;
  /** Methods that give nothing. */
  readonly actions?: Readonly<Record<string, (target: T, args: Arguments, host: EmulatedHost) => void>>;
  /** What a method gives: a value, an object, or null for an object that does not exist. */
  readonly methods?: Readonly<Record<string, (target: T, args: Arguments, host: EmulatedHost) => Handle | Json>>;
  /** For collections. */
  readonly items?: (target: T, host: EmulatedHost) => readonly Handle[];
  readonly item?: (target: T, key: Json, host: EmulatedHost) => Handle | null;
  /** Members that Excel cannot undo, and that clear the person's undo stack. */
  readonly clearsUndo?: readonly string[];
}

type Table<F> = ReadonlyMap<string, F>;
type Method<T> = (target: T, args: Arguments, host: EmulatedHost) => unknown;

/** A type of objects, its tables safe to be asked for any name. */
export class ObjectType<T> {
  readonly get: Table<(target: T, host: EmulatedHost) => Json>;
  readonly set: Table<(target: T, value: Json, host: EmulatedHost) => void>;
  readonly links: Table<(target: T, host: EmulatedHost) => Handle | null>;
  readonly methods: Table<Method<T>>;
  readonly clearsUndo: ReadonlySet<string>;

  constructor(
    readonly name: string,
    readonly members: Members<T>,
  ) {
    this.get = new Map(Object.entries(members.get ?? {}));
    this.set = new Map(Object.entries(members.set ?? {}));
    this.links = new Map(Object.entries(members.links ?? {}));
    this.methods = new Map([...Object.entries(members.actions ?? {}), ...Object.entries(members.methods ?? {})]);
    this.clearsUndo = new Set(members.clearsUndo);
  }

  of(target: T): Handle {
    return new Handle(this as unknown as AnyType, target);
  }

  /** The target of a handle of this type, or undefined for another type's. */
  targetOf(handle: Handle): T | undefined {
    return (handle.type as unknown) === this ? (handle.target as T) : undefined;
  }
}

/** A handle knows its type and target belong together; whoever follows it does not need to. */
export type AnyType = ObjectType<unknown>;

/** The arguments of a call, read as what the member needs. */
export class Arguments {
  constructor(private readonly list: readonly (Json | Handle)[]) {}

  private at(index: number): Json | Handle | undefined {
    return this.list[index] ?? undefined;
  }

  has(index: number): boolean {
    return this.at(index) !== undefined;
  }

  json(index: number): Json {
    const value = this.at(index);
    if (value instanceof Handle) throw invalidArgument(`argument ${index + 1} is an object`);
    return value ?? null;
  }

  object(index: number): JsonObject {
    return asObject(this.json(index));
  }

  handle(index: number): Handle | null {
    const value = this.at(index);
    return value instanceof Handle ? value : null;
  }

  text(index: number): string {
    return asText(this.json(index));
  }

  integer(index: number): number {
    return asInteger(this.json(index));
  }

  optionalText(index: number): string | undefined {
    return this.has(index) ? this.text(index) : undefined;
  }

  optionalInteger(index: number, absent: number): number {
    return this.has(index) ? this.integer(index) : absent;
  }

  flag(index: number): boolean {
    return this.json(index) === true;
  }
}

export function asText(value: Json): string {
  if (typeof value !== 'string') throw invalidArgument('text expected');
  return value;
}

export function asNumber(value: Json): number {
  if (typeof value !== 'number') throw invalidArgument('a number expected');
  return value;
}

export function asInteger(value: Json): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument('a whole number expected');
  return value;
}

export function asFlag(value: Json): boolean {
  if (typeof value !== 'boolean') throw invalidArgument('true or false expected');
  return value;
}

export function asObject(value: Json): JsonObject {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (!isObject) throw invalidArgument('an object expected');
  return value as JsonObject;
}

/** One of some words, whatever the case of its first letter. */
export function asOneOf<W extends string>(words: readonly W[], value: Json): W {
  const written = asText(value).toLowerCase();
  const word = words.find((one) => one.toLowerCase() === written);
  if (word === undefined) throw invalidArgument(`"${written}" is none of ${words.join(', ')}`);
  return word;
}
