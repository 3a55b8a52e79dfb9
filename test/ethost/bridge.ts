/**
 * The strict surface: a member that is not declared throws, every access counts, and the n-th one fails where a test
 * wants it to. What was done before a failure stays done.
 */
import type { EtProfile } from './profile';

export interface Surface {
  /** "Range". */
  readonly type: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  /** Throws where the object is gone. */
  readonly alive?: () => void;
}

export interface Fault {
  /** Counted from arming: 1 is the next access. */
  readonly at: number;
  /** Whether the access has its effect all the same. */
  readonly effect: 'none' | 'done';
  /** All that follow fail too, as when WPS is gone or a dialog is open. */
  readonly lasting?: boolean;
}

/** Provenance: the shape of the message is a guess; the number is what COM gives for everything. */
export function comError(what: string): Error {
  return new Error(`${what}: HRESULT 0x800A03EC`);
}

/** Members that builds are said to differ in: property here, method there. */
const TURNED: readonly string[] = [
  ...['Range.Address', 'Worksheet.UsedRange', 'Range.MergeArea', 'Application.ActiveSheet'],
  ...['Worksheet.Name', 'Range.EntireRow', 'FormatConditions.Count'],
];

/** What VBA calls as well: Worksheets(1). */
const COLLECTIONS = ['Workbooks', 'Worksheets', 'FormatConditions', 'Lines'];

/** What the language itself, promises and printing ask any object for. */
const LANGUAGE = ['then', 'toJSON', 'constructor', '$$typeof', 'asymmetricMatch'];

export class Bridge {
  /** "get Range.Value2", "set Range.Value2", "call Range.Merge". */
  calls: string[] = [];
  readonly missing = new Set<string>();
  private fault: Fault | null = null;
  private armedAt = 0;

  private readonly turned: boolean;

  constructor(private readonly profile: EtProfile) {
    this.turned = profile.members === 'turned';
  }

  arm(fault: Fault | null): void {
    this.fault = fault;
    this.armedAt = this.calls.length;
  }

  /** Each Surface becomes an object that cannot be told from one behind a bridge. */
  wrap(surface: Surface): object {
    const { type, get = {}, set = {}, call = {}, alive } = surface;
    const own = (members: object, name: string): boolean => Object.hasOwn(members, name);
    const pass = <T>(kind: string, name: string, work: () => T): T =>
      this.pass(`${kind} ${type}.${name}`, () => {
        alive?.();
        return work();
      });
    const handler: ProxyHandler<object> = {
      get: (_, name) => {
        if (typeof name === 'symbol' || LANGUAGE.includes(name)) return undefined;
        const turned = this.turned && TURNED.includes(`${type}.${name}`);
        if (own(get, name)) {
          const read = (): unknown => pass('get', name, get[name]!);
          return turned ? method(`${type}.${name}`, read) : read();
        }
        if (own(call, name)) {
          const run = (...args: never[]): unknown => pass('call', name, () => call[name]!(...args));
          return turned ? run() : method(`${type}.${name}`, run);
        }
        return this.unknown(`${type}.${name}`);
      },
      set: (_, name, value: never) => {
        if (typeof name === 'symbol' || !own(set, name)) this.unknown(`${type}.${String(name)} =`);
        else
          pass('set', name, () => {
            set[name]!(value);
          });
        return true;
      },
      has: (_, name) => {
        const { inOperator } = this.profile;
        if (inOperator === 'throws') throw comError(`${String(name)} in ${type}`);
        const answers = inOperator === 'answers' && typeof name === 'string';
        return answers && (own(get, name) || own(call, name));
      },
      apply: () => {
        throw comError(`${type}()`);
      },
    };
    const callable = COLLECTIONS.includes(type) && this.profile.collections === 'function';
    // A function of its own has properties that a proxy must not deny; an arrow function has fewer.
    return new Proxy(callable ? () => undefined : {}, handler);
  }

  private unknown(member: string): never {
    this.missing.add(member);
    throw new TypeError(`${member} is not a member of the simulated object model`);
  }

  private pass<T>(call: string, work: () => T): T {
    this.calls.push(call);
    const n = this.calls.length - this.armedAt;
    const { fault } = this;
    const fails = fault !== null && (n === fault.at || (fault.lasting === true && n > fault.at));
    if (!fails) return work();
    if (fault.effect === 'done' && n === fault.at) work();
    throw comError(`simulated failure of ${call}`);
  }
}

/** A method that somebody takes for a value gives itself away. */
function method(name: string, run: (...args: never[]) => unknown): unknown {
  const refuse = (): never => {
    throw new TypeError(`${name} is a method`);
  };
  return Object.assign(run, { toString: refuse, valueOf: refuse });
}
