/**
 * Carries out one request of office.js: a list of actions on objects that are named by paths. The first error ends the request;
 * what was done before stays done.
 */
import type { Json, JsonObject } from './data';
import { apiNotFound, HostError, invalidArgument, invalidReference, itemNotFound } from './errors';
import type { EmulatedHost } from './host';
import { Arguments, Handle } from './members';
import { rangeType } from './objects/range';
import { absoluteAddress } from './objects/ranges';

/** How an object is reached, by `ObjectPathType`. */
interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly Json[] | null;
  /** In the place of each argument that is an object, the id of its path. */
  readonly ReferencedObjectPathIds?: Json;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: Query;
}

interface Query {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface BatchResult {
  readonly Results: readonly { readonly ActionId: number; readonly Value: Json }[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly HttpStatusCode: number;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

export function runBatch(host: EmulatedHost, batch: Batch): BatchResult {
  const run = new BatchRun(host, batch);
  const results: { ActionId: number; Value: Json }[] = [];
  for (const [index, action] of batch.Actions.entries()) {
    try {
      results.push({ ActionId: action.Id, Value: run.perform(action) });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const { code, message, status } = error;
      const Error = {
        Code: code,
        Message: message,
        HttpStatusCode: status,
        Location: run.location,
        ActionIndex: index,
      };
      return { Results: results, Error };
    }
  }
  return { Results: results };
}

/** Whether a request only gives back references, as `Excel.run` does when it is over. */
export const isCleanUp = (batch: Batch): boolean =>
  batch.Actions.some(({ Name }) => Name === '_RemoveReference') &&
  batch.Actions.every(({ ActionType, Name }) => ActionType === 1 || Name === '_RemoveReference');

class BatchRun {
  /** The member last asked for, e.g. `Range.values`. */
  location = '';
  /** Each path is followed once, when it is first needed. */
  private readonly followed = new Map<number, Handle | null>();

  constructor(
    private readonly host: EmulatedHost,
    private readonly batch: Batch,
  ) {}

  perform(action: Action): Json {
    if (action.ActionType === 5) return null;
    const handle = this.follow(action.ObjectPathId);
    switch (action.ActionType) {
      case 1:
        return handle === null ? null : this.identity(handle);
      case 2:
      case 7:
        return handle === null ? null : this.query(handle, action.QueryInfo ?? {});
      case 3:
        return handle === null ? null : this.call(handle, action);
      case 4:
        if (handle !== null) this.assign(handle, action);
        return null;
      default:
        throw apiNotFound(`of action type ${action.ActionType}`);
    }
  }

  // ---- paths

  private follow(id: number): Handle | null {
    const known = this.followed.get(id);
    if (known !== undefined) return known;
    const path = Object.hasOwn(this.batch.ObjectPaths, String(id)) ? this.batch.ObjectPaths[String(id)] : undefined;
    if (path === undefined) throw invalidReference(`path ${id}`);
    const handle = this.open(path);
    handle?.type.members.check?.(handle.target);
    this.followed.set(id, handle);
    return handle;
  }

  private open(path: ObjectPath): Handle | null {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case 1:
        return this.host.root;
      case 2:
        return this.host.service(name);
      case 6:
        return this.host.referenced(name);
      case 7:
        return null;
      default: {
        const parent = this.follow(path.ParentObjectPathId ?? 0);
        return parent === null ? null : this.openMember(parent, path, name);
      }
    }
  }

  private openMember(parent: Handle, path: ObjectPath, name: string): Handle | null {
    const { type, target } = parent;
    if (path.ObjectPathType === 4) {
      const link = type.links.get(this.at(type.name, name));
      if (link === undefined) throw apiNotFound(this.location);
      return link(target, this.host);
    }
    const args = path.ArgumentInfo?.Arguments ?? [];
    if (path.ObjectPathType === 5) {
      this.at(type.name, 'GetItem');
      if (type.members.item === undefined) throw apiNotFound(this.location);
      return required(type.members.item(target, args[0] ?? null, this.host), args[0]);
    }
    const result = this.invoke(parent, name, path.ArgumentInfo);
    if (result !== null && !(result instanceof Handle)) throw invalidReference(this.location);
    return name.endsWith('OrNullObject') ? result : required(result, args[0]);
  }

  // ---- members

  private call(handle: Handle, action: Action): Json {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      this.host.keep(handle);
      return null;
    }
    const result = this.invoke(handle, name, action.ArgumentInfo);
    if (result instanceof Handle) throw invalidReference(this.location);
    return result;
  }

  private invoke(handle: Handle, name: string, info: ArgumentInfo | undefined): Handle | Json {
    const { type, target } = handle;
    const method = type.methods.get(this.at(type.name, name));
    this.host.faults.check(this.location);
    // `GetItem` of a collection is both an indexer and a method.
    const item = name === 'GetItem' ? type.members.item : undefined;
    const args = this.arguments(info);
    if (method === undefined && item !== undefined) return item(target, args.json(0), this.host);
    if (method === undefined) throw apiNotFound(this.location);
    const result = (method(target, args, this.host) ?? null) as Handle | Json;
    if (type.clearsUndo.has(name)) this.host.book.journal.clear(this.location);
    return result;
  }

  private assign(handle: Handle, action: Action): void {
    const { type, target } = handle;
    const name = action.Name ?? '';
    const set = type.set.get(this.at(type.name, name));
    this.host.faults.check(this.location);
    if (set === undefined) throw apiNotFound(this.location);
    set(target, this.arguments(action.ArgumentInfo).json(0), this.host);
    if (type.clearsUndo.has(name)) this.host.book.journal.clear(this.location);
  }

  private arguments(info: ArgumentInfo | undefined): Arguments {
    const paths = Array.isArray(info?.ReferencedObjectPathIds) ? info.ReferencedObjectPathIds : [];
    const list = (info?.Arguments ?? []).map((argument, index) => {
      const path: unknown = paths[index];
      if (typeof path !== 'number' || path === 0) return this.plain(argument);
      const handle = this.follow(path);
      if (handle === null) throw invalidArgument('a null object');
      return handle;
    });
    return new Arguments(list);
  }

  /** An argument with the objects within it, e.g. the source of a list, as Excel keeps them: a range is the formula of its cells. */
  private plain(argument: Json): Json {
    // Rows of cells hold no objects, and may be hundreds of thousands.
    if (Array.isArray(argument))
      return argument.some(Array.isArray) ? argument : argument.map((one: Json) => this.plain(one));
    if (typeof argument !== 'object' || argument === null) return argument;
    const { _ObjectPathId: path } = argument as JsonObject;
    if (typeof path !== 'number') {
      return Object.fromEntries(Object.entries(argument).map(([name, value]) => [name, this.plain(value)]));
    }
    const handle = this.follow(path);
    const range = handle === null ? undefined : rangeType.targetOf(handle);
    if (range === undefined) throw invalidArgument('an object within an argument that is no range');
    return `=${absoluteAddress(range)}`;
  }

  // ---- values

  private identity(handle: Handle): JsonObject {
    const reference = this.host.referenceOf(handle);
    const known = handle.type.members.identity?.(handle.target) ?? {};
    return reference === undefined ? known : { ...known, _ReferenceId: reference };
  }

  private query(handle: Handle, { Select = [], Expand = [], Top, Skip = 0 }: Query): Json {
    const selected = [...Select, ...Expand.map((path) => `${path}/*`)];
    const tree = selectionOf(selected.length === 0 ? ['*'] : selected);
    const end = Top === undefined ? undefined : Skip + Top;
    return this.read(handle, tree, (items) => items.slice(Skip, end));
  }

  private read(
    handle: Handle,
    selection: Selection,
    page: (items: readonly Handle[]) => readonly Handle[] = (items) => items,
  ): JsonObject {
    const { type, target } = handle;
    const value: Record<string, Json> = { ...this.identity(handle) };
    const ofItems: Selection = new Map<string, Selection>();
    for (const [name, below] of selection) {
      if (name === '*') for (const [member, get] of type.get) value[member] = get(target, this.host);
      const own = type.members.items === undefined || type.get.has(name);
      if (!own) ofItems.set(name, below);
      else if (name !== '*' && !NOTHING.test(name)) value[name] = this.readMember(handle, name, below);
    }
    if (type.members.items !== undefined && ofItems.size > 0) {
      value['_Items'] = page(type.members.items(target, this.host)).map((item) => this.read(item, ofItems));
    }
    return value;
  }

  private readMember(handle: Handle, name: string, below: Selection): Json {
    const { type, target } = handle;
    this.at(type.name, name);
    const get = type.get.get(name);
    if (get !== undefined) return get(target, this.host);
    const link = type.links.get(name);
    if (link === undefined) throw apiNotFound(this.location);
    const linked = link(target, this.host);
    return linked === null ? null : this.read(linked, below.size === 0 ? selectionOf(['*']) : below);
  }

  /** Notes where the run is, and gives the name back. */
  private at(type: string, name: string): string {
    this.location = `${type}.${name.slice(0, 1).toLowerCase()}${name.slice(1)}`;
    return name;
  }
}

function required(handle: Handle | null, what: Json | undefined): Handle {
  if (handle === null) throw itemNotFound(typeof what === 'string' ? what : JSON.stringify(what ?? ''));
  return handle;
}

/** What Microsoft's samples load where they need to know no more than which objects there are. */
const NOTHING = /^no-?properties-?needed$/i;

/** Names to load, each with the names below it: `format/fill/color`. */
interface Selection extends ReadonlyMap<string, Selection> {
  set(name: string, below: Selection): unknown;
}

function selectionOf(paths: readonly string[]): Selection {
  const root: Selection = new Map<string, Selection>();
  for (const path of paths) {
    let below = root;
    for (const part of path.split('/')) {
      const name = part.slice(0, 1).toUpperCase() + part.slice(1);
      let next = below.get(name);
      if (next === undefined) below.set(name, (next = new Map<string, Selection>()));
      below = next;
    }
  }
  return root;
}
