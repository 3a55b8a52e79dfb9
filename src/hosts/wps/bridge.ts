/**
 * The only door to WPS. Each access crosses to another process, takes effect at once and cannot be taken back; what
 * comes over is unknown until decoded. Some builds have a property where others have a method, so both are tried.
 */
import { HostError } from '../host-error';

/** An object on the other side. Two of them for the same thing are not equal. */
export type Remote = object;

/** Reads a property, or calls the method that stands in its place. */
export function read(owner: Remote, name: string): unknown {
  return attempt(name, () => {
    const value = (owner as Record<string, unknown>)[name];
    const isMethod = typeof value === 'function' && !isCallableObject(value);
    return isMethod ? (Reflect.apply(value, owner, []) as unknown) : value;
  });
}

/** Whether the object has something under this name; whether objects of WPS answer to `in` is not known. */
export function has(owner: Remote, name: string): boolean {
  try {
    const value = (owner as Record<string, unknown>)[name];
    return value !== undefined && value !== null;
  } catch {
    // A name that is not there may well throw: then there is nothing.
    return false;
  }
}

/** An object of the model that can be called as well, as Worksheets(1) is in VBA: methods have none of these. */
function isCallableObject(value: object): boolean {
  return ['Count', 'Item', 'Parent', 'Application'].some((name) => has(value, name));
}

/** Calls a method, or reads the property that stands in its place. */
export function call(owner: Remote, name: string, ...args: readonly unknown[]): unknown {
  return attempt(name, () => {
    const value = (owner as Record<string, unknown>)[name];
    return typeof value === 'function' ? (Reflect.apply(value, owner, args) as unknown) : value;
  });
}

export function write(owner: Remote, name: string, value: unknown): void {
  attempt(name, () => {
    (owner as Record<string, unknown>)[name] = value;
  });
}

/** A property that holds an object. */
export function child(owner: Remote, name: string): Remote {
  return asRemote(name, read(owner, name));
}

/** A method that gives an object. */
export function callChild(owner: Remote, name: string, ...args: readonly unknown[]): Remote {
  return asRemote(name, call(owner, name, ...args));
}

function asRemote(name: string, value: unknown): Remote {
  if (isRemote(value)) return value;
  throw new HostError('unsupported', { message: `当前版本的 WPS 表格没有提供 ${name}。` });
}

export function isRemote(value: unknown): value is Remote {
  return value !== null && (typeof value === 'object' || typeof value === 'function');
}

function attempt<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof HostError) throw error;
    // Mostly a cell that is being edited or a dialog: whoever can wait tries again.
    throw new HostError('busy', {
      message: `WPS 表格没有完成这项操作（${name}）；如有单元格正在编辑，请按回车键或 Esc 键退出编辑后再试。`,
      cause: error,
    });
  }
}
