/** What passes between the page and the worker that holds a file. */
import { HostError, type HostErrorCode } from '../hosts/host-error';
import { WorkbookFileError } from '../hosts/file/workbook-file-error';

export interface Call {
  readonly id: number;
  readonly method: string;
  readonly args: readonly unknown[];
}

/** Errors lose their class on the way; these are what front ends tell apart. */
export interface Failure {
  readonly kind: 'host' | 'file' | 'other';
  readonly code: string;
  readonly message: string;
  readonly written: readonly string[];
  readonly where: readonly string[];
}

export type Answer =
  | { readonly id: number; readonly result: unknown }
  | { readonly id: number; readonly failure: Failure };

export function failureOf(error: unknown): Failure {
  if (error instanceof HostError) {
    const { code, message, written, where } = error;
    return { kind: 'host', code, message, written, where };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof WorkbookFileError) {
    return { kind: 'file', code: error.code, message, written: [], where: [] };
  }
  return { kind: 'other', code: 'unknown', message, written: [], where: [] };
}

export function errorOf({ kind, code, message, written, where }: Failure): Error {
  if (kind === 'other') return new Error(message);
  return new HostError(kind === 'host' ? (code as HostErrorCode) : 'unsupported', {
    message,
    written,
    where,
  });
}

export const NOT_LOADED = '后台程序没有载入，请确认工作台程序仍在运行，再重试。';

/** Of the first error of a worker: a program that could not be fetched is told with less than one that has failed. */
export function isNotLoaded(event: Event): boolean {
  return !(event instanceof ErrorEvent);
}
