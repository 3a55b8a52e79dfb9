/** Runs one batch: resolves object paths, performs the actions in order, stops at the first error. */
import {
  WireError,
  isWireObject,
  type WireAction,
  type WireArguments,
  type WireObject,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from './wire';

/** Action and path types of OfficeExtension (excel-win32-16.01.debug.js, `ActionType`, `ObjectPathType`). */
const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, queryJson: 7 };
const PATH = { global: 1, newObject: 2, method: 3, property: 4, indexer: 5, reference: 6, nil: 7 };

export interface InjectedError {
  readonly code: string;
  /** Index of the action that fails; those before it are done. */
  readonly atAction: number;
}

export interface BatchHost {
  readonly root: () => WireObject;
  readonly reference: (id: string) => WireObject | undefined;
  /** Collects what was asked for and is not simulated. */
  readonly missing: Set<string>;
  /** Told of every property that is set and every method that changes something. */
  readonly wrote: () => void;
}

export function runBatch(
  host: BatchHost,
  request: WireRequest,
  injected: InjectedError | null,
): WireResponse {
  const batch = new Batch(host, request);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (injected?.atAction === index) throw new WireError(injected.code);
      const value = batch.perform(action);
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      // A trace marker wants a result too: the library calls back on it.
      results.push({ ActionId: action.Id, Value: value ?? null });
    } catch (error) {
      if (!(error instanceof WireError)) throw error;
      const Error = {
        Code: error.code,
        Message: error.message,
        Location: action.Name ?? '',
        ActionIndex: index,
      };
      return { Results: results, TraceIds: traces, Error };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** "rowIndex" and "RowIndex" are the same member. */
function member<T>(
  table: Readonly<Record<string, T>> | undefined,
  name: string,
): [string, T] | null {
  const wanted = name.toLowerCase();
  return Object.entries(table ?? {}).find(([key]) => key.toLowerCase() === wanted) ?? null;
}

class Batch {
  private readonly objects = new Map<number, WireObject | null>();

  constructor(
    private readonly host: BatchHost,
    private readonly request: WireRequest,
  ) {}

  perform(action: WireAction): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    const name = action.Name ?? '';
    switch (action.ActionType) {
      case ACTION.instantiate:
        return identity(object);
      case ACTION.query:
      case ACTION.queryJson: {
        const { Select = [], Expand = [] } = action.QueryInfo ?? {};
        return this.query(object, [...Select, ...Expand]);
      }
      case ACTION.method:
        // Guess: a method of a null object does nothing.
        return object === null ? null : this.invoke(object, name, action.ArgumentInfo);
      case ACTION.setProperty: {
        if (object === null) return null;
        const setter = object.set?.[name];
        if (setter === undefined) return this.fail(object, name);
        setter(this.arguments(action.ArgumentInfo)[0]);
        this.host.wrote();
        return null;
      }
      default:
        throw new WireError('NotImplemented', `action type ${action.ActionType}`);
    }
  }

  private fail(object: WireObject, name: string): never {
    const missing = `${object.type}.${name}`;
    this.host.missing.add(missing);
    throw new WireError('NotImplemented', `not simulated: ${missing}`);
  }

  private resolve(id: number): WireObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[String(id)];
    if (path === undefined) throw new WireError('InvalidObjectPath');
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: WirePath): WireObject | null {
    const name = path.Name ?? '';
    if (path.ObjectPathType === PATH.global) return this.host.root();
    if (path.ObjectPathType === PATH.nil) return null;
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.host.reference(name);
      if (kept === undefined) throw new WireError('InvalidReference');
      return kept;
    }
    // Microsoft.InternalService.*: the library's own housekeeping.
    if (path.ObjectPathType === PATH.newObject) return { type: name, call: {} };
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.method: {
        const result = this.invokeRaw(parent, name, path.ArgumentInfo);
        return isWireObject(result) ? result : null;
      }
      case PATH.property: {
        const link = parent.nav?.[name];
        return link === undefined ? this.fail(parent, name) : link();
      }
      case PATH.indexer: {
        const key = this.arguments(path.ArgumentInfo)[0];
        return parent.item === undefined ? this.fail(parent, 'getItem') : parent.item(key);
      }
      default:
        throw new WireError('NotImplemented', `path type ${path.ObjectPathType}`);
    }
  }

  private invoke(object: WireObject, name: string, info: WireArguments | undefined): unknown {
    const result = this.invokeRaw(object, name, info);
    return isWireObject(result) ? identity(result) : result;
  }

  private invokeRaw(object: WireObject, name: string, info: WireArguments | undefined): unknown {
    if (object.type.startsWith('Microsoft.InternalService')) return null;
    const method = object.call?.[name];
    if (method === undefined) return this.fail(object, name);
    if (!/^(?:Get|_)/.test(name)) this.host.wrote();
    return method(...this.arguments(info));
  }

  private arguments(info: WireArguments | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((value, i) => {
      const reference = references?.[i];
      if (typeof reference === 'number' && reference > 0) return this.resolve(reference);
      return value ?? undefined;
    });
  }

  private query(object: WireObject | null, paths: readonly string[]): unknown {
    if (object === null) return null;
    if (object.items === undefined) return this.read(object, paths);
    const ofItems = paths.map((path) => path.replace(/^items\//i, ''));
    return {
      _Items: object.items().map((item) => ({ ...identity(item), ...this.read(item, ofItems) })),
    };
  }

  private read(object: WireObject, paths: readonly string[]): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    const nested = new Map<string, string[]>();
    for (const path of paths) {
      const [head = '', ...rest] = path.split('/');
      const scalar = member(object.get, head);
      if (scalar !== null && rest.length === 0) {
        values[scalar[0]] = scalar[1]();
        continue;
      }
      const link = member(object.nav, head);
      if (link === null) return this.fail(object, head);
      nested.set(link[0], [...(nested.get(link[0]) ?? []), rest.join('/')]);
    }
    for (const [name, inner] of nested) {
      values[name] = this.query(object.nav?.[name]?.() ?? null, inner);
    }
    return values;
  }
}

/** What office.js expects back for every object that a batch creates. */
function identity(object: WireObject | null): Record<string, unknown> | null {
  if (object === null) return null;
  const values: Record<string, unknown> = {};
  if (object.reference !== undefined) values['_ReferenceId'] = object.reference;
  for (const name of object.ids ?? []) values[name] = object.get?.[name]?.();
  return values;
}
