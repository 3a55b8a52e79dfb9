/** The wire protocol of office.js: batches of actions over object paths, and what an object of ours answers to. */
import type { Rectangle } from '../../src/grid/address';
import type { SimSheet } from './model';

export interface WireArguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly unknown[];
}

export interface WireAction {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: WireArguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

export interface WirePath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: WireArguments;
}

export interface WireRequest {
  readonly Actions: readonly WireAction[];
  readonly ObjectPaths: Readonly<Record<string, WirePath>>;
}

export interface WireResponse {
  readonly Results: readonly { readonly ActionId: number; readonly Value: unknown }[];
  readonly TraceIds: readonly number[];
  readonly Error?: {
    readonly Code: string;
    readonly Message: string;
    readonly Location: string;
    readonly ActionIndex: number;
  };
}

/**
 * One object of the Excel model with the members that the add-in uses, under their wire names.
 * Anything else that is asked of it fails the batch with NotImplemented.
 */
export interface WireObject {
  readonly type: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: unknown) => void>>;
  readonly nav?: Readonly<Record<string, () => WireObject | null>>;
  readonly call?: Readonly<Record<string, (...args: unknown[]) => unknown>>;
  readonly items?: () => readonly WireObject[];
  /** The indexer, getItem(key). */
  readonly item?: (key: unknown) => WireObject;
  /** Scalars that office.js wants with every item of a collection. */
  readonly ids?: readonly string[];
  /** Where a range argument points. */
  readonly range?: { readonly sheet: SimSheet; readonly areas: readonly Rectangle[] };
  reference?: string;
}

export function isWireObject(value: unknown): value is WireObject {
  return typeof value === 'object' && value !== null && 'type' in value && 'ids' in value;
}

/** Fills in what a WireObject may leave out, and marks it as one. */
export function wireObject(parts: WireObject): WireObject {
  return { ids: [], ...parts };
}

const MESSAGES: Readonly<Record<string, string>> = {
  ItemNotFound: "The requested resource doesn't exist.",
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  AccessDenied: 'You cannot perform the requested operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  GeneralException: 'There was an internal error while processing the request.',
};

/** An error as Excel would answer it; the message texts are ours. */
export class WireError extends Error {
  readonly code: string;

  constructor(code: string, message?: string) {
    super(message ?? MESSAGES[code] ?? code);
    this.code = code;
  }
}

export function invalidArgument(): WireError {
  return new WireError('InvalidArgument');
}

export function textOf(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function numberOf(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return Object.fromEntries(Object.entries(value));
}
