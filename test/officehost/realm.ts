/**
 * Loads Microsoft's unmodified office.js in Node, in this realm.
 *
 * The scripts are classic scripts for a browser. Each is run as the body of `with (window) { … }`, where `window` is
 * a proxy over a small stand-in, so that its top-level variables land there, while objects and arrays stay of the
 * realm of the code under test: the library compares prototypes.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const BASE = 'https://officehost.invalid/office/';
const DIST = join(dirname(require.resolve('@microsoft/office-js/package.json')), 'dist');

type Bag = Record<string | symbol, unknown>;

interface Script {
  readonly run: (window: object) => void;
  readonly variables: readonly string[];
}

function compile(file: string): Script {
  const source = readFileSync(file, 'utf8');
  // The library's own scripts are what there is to run here.
  // eslint-disable-next-line @typescript-eslint/no-implied-eval
  const run = new Function('window', `with(window){${source}\n}`) as (window: object) => void;
  const declared = source.matchAll(/^(?:var|function)\s+([A-Za-z_$][\w$]*)/gm);
  return { run, variables: [...declared].map((match) => match[1]!) };
}

class Storage {
  private readonly items = new Map<string, string>();
  getItem(key: string): string | null {
    return this.items.get(key) ?? null;
  }
  setItem(key: string, value: string): void {
    this.items.set(key, value);
  }
  removeItem(key: string): void {
    this.items.delete(key);
  }
  key(index: number): string | null {
    return [...this.items.keys()][index] ?? null;
  }
  get length(): number {
    return this.items.size;
  }
}

interface FakeElement {
  src?: string;
  onload?: () => void;
  onerror?: (error: Error) => void;
  readonly tagName: string;
}

const nothing = (): void => undefined;

function element(tag: string): FakeElement & Bag {
  return {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: nothing,
    getAttribute: () => null,
    appendChild: (child: unknown) => child,
    removeChild: nothing,
    addEventListener: nothing,
  };
}

/** Timers of the library must not keep the test process alive. */
function timer(start: typeof setTimeout | typeof setInterval) {
  return (callback: () => void, milliseconds = 0): NodeJS.Timeout => {
    const handle = start(callback, milliseconds);
    if (start === setInterval || milliseconds >= 1000) handle.unref();
    return handle;
  };
}

export interface OfficeLibrary {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

export async function loadOfficeJs(external: object, hostInfo: string): Promise<OfficeLibrary> {
  const known = new Set<string | symbol>();
  const bag: Bag = {};
  const window: object = new Proxy(bag, {
    has: (target, key) => key in target || known.has(key) || !(key in globalThis),
    get: (target, key) => (key === Symbol.unscopables ? undefined : target[key]),
    set: (target, key, value: unknown) => {
      target[key] = value;
      return true;
    },
  });
  const run = (file: string): void => {
    const script = compile(file);
    for (const name of script.variables) known.add(name);
    script.run.call(window, window);
  };
  const head = element('head');
  head['appendChild'] = (child: FakeElement): FakeElement => {
    if (child.tagName !== 'SCRIPT') return child;
    const source = child.src ?? '';
    const file = source.startsWith(BASE) ? join(DIST, source.slice(BASE.length)) : '';
    const usable = file !== '' && existsSync(file) && !source.includes('telemetry');
    setTimeout(() => {
      if (!usable) {
        child.onerror?.(new Error(`blocked ${source}`));
        return;
      }
      run(file);
      child.onload?.();
    }, 0);
    return child;
  };
  const ownScript = { src: `${BASE}office.debug.js`, getAttribute: () => null };
  const page = new URL(`${BASE}taskpane.html?_host_Info=${encodeURIComponent(hostInfo)}`);
  const { href, search, protocol, host, hostname, pathname, origin, port } = page;
  Object.assign(bag, {
    external,
    name: '',
    closed: false,
    document: {
      getElementsByTagName: (tag: string) =>
        tag === 'script' ? [ownScript] : tag === 'head' ? [head] : [],
      createElement: element,
      addEventListener: nothing,
      removeEventListener: nothing,
      getElementById: () => null,
      cookie: '',
      readyState: 'complete',
      referrer: '',
      documentElement: element('html'),
      body: element('body'),
      URL: `${BASE}taskpane.html`,
    },
    location: { href, search, protocol, host, hostname, pathname, origin, port, hash: '' },
    navigator: { userAgent: 'Edg/120 officehost', language: 'zh-CN', platform: 'Win32' },
    history: { pushState: nothing, replaceState: nothing },
    sessionStorage: new Storage(),
    localStorage: new Storage(),
    performance: {
      now: () => performance.now(),
      timing: {},
      mark: nothing,
      measure: nothing,
      getEntriesByType: () => [],
    },
    console: { log: nothing, warn: nothing, error: nothing, info: nothing, debug: nothing },
    addEventListener: nothing,
    removeEventListener: nothing,
    postMessage: nothing,
    setTimeout: timer(setTimeout),
    clearTimeout,
    setInterval: timer(setInterval),
    clearInterval,
    Promise,
  });
  for (const name of ['window', 'self', 'top', 'parent', 'globalThis']) bag[name] = window;
  run(join(DIST, 'office.debug.js'));
  const library = bag as unknown as OfficeLibrary;
  await library.Office.onReady();
  return library;
}
