/** What the page has before anything else: clicks wait, are refused or carried out, and always answered. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { COMMANDS } from '../../src/commands/commands';
import type { EarlyStart } from '../../src/excel-addin/start';

const EARLY = readFileSync(join(__dirname, '../../src/excel-addin/early.js'), 'utf8');

type Listener = (event: object) => void;
type Click = (event: { completed(): void }) => void;

interface Options {
  readonly browser?: object;
  readonly shared?: boolean;
}

/** The page with a clock of its own; `log` says in which order office.js was asked. */
function openPage({ browser = { Promise }, shared = true }: Options = {}) {
  const log: string[] = [];
  const listeners = new Map<string, Listener>();
  const timers = new Map<number, { at: number; run: () => void }>();
  const clicks = new Map<string, Click>();
  let now = 0;
  let ready = (): void => undefined;
  let text = '正在启动';
  const listen = (kind: string, listener: Listener): void => void listeners.set(kind, listener);
  const element = {
    ...{ className: '', setAttribute: () => undefined },
    appendChild: (child: string) => child,
  };
  const root = {
    firstChild: null,
    appendChild: ({ says }: { says: string }) => {
      text = says;
    },
  };
  const window = {
    ...browser,
    addEventListener: listen,
    clearTimeout: (id: number) => timers.delete(id),
    setTimeout: (run: () => void, delay: number) => {
      timers.set(timers.size + now * 100 + 1, { at: now + delay, run });
      return timers.size + now * 100;
    },
  };
  const document = {
    addEventListener: listen,
    getElementById: () => root,
    createTextNode: (said: string) => said,
    createElement: () => {
      const made = { ...element, says: '' };
      made.appendChild = (child: string) => (made.says = child);
      return made;
    },
  };
  const Office = {
    actions: {
      associate: (name: string, click: Click) => {
        log.push(name);
        clicks.set(name, click);
      },
    },
    onReady: (callback: () => void) => {
      log.push('onReady');
      ready = callback;
    },
    context: { requirements: { isSetSupported: () => shared } },
    addin: {
      showAsTaskpane: () => {
        log.push('pane');
        return Promise.reject(new Error('closed'));
      },
    },
  };
  runInContext(EARLY, createContext({ window, document, Office }));
  return {
    log,
    text: () => text,
    start: (window as unknown as { jixiaoStart: EarlyStart }).jixiaoStart,
    officeLoads: () => listeners.get('load')?.({ target: { id: 'office' } }),
    officeIsReady: () => {
      ready();
    },
    fails: (event: object) => listeners.get('error')?.({ target: {}, ...event }),
    click: (name: string) => {
      clicks.get(name)?.({
        completed: () => {
          log.push(`${name} completed`);
        },
      });
    },
    wait: (milliseconds: number) => {
      now += milliseconds;
      for (const [id, { at, run }] of [...timers]) {
        if (at > now) continue;
        timers.delete(id);
        run();
      }
    },
  };
}

const NAMES = Object.keys(COMMANDS);

test('is ES5, and ends no script element', () => {
  expect(() => parse(EARLY, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
  expect(EARLY).not.toMatch(/<\/script|\{\{/i);
});

test('associates every command before it calls onReady', () => {
  const page = openPage();
  expect(page.log).toEqual([]);
  page.officeLoads();
  expect(page.log).toHaveLength(NAMES.length + 1);
  expect(page.log.slice(0, -1).sort()).toEqual([...NAMES].sort());
  expect(page.log.at(-1)).toBe('onReady');
});

test('clicks wait for the pane, and are carried out in their order', () => {
  const page = openPage();
  page.officeLoads();
  page.log.length = 0;
  page.officeIsReady();
  page.click('checkActiveSheet');
  page.wait(12_000);
  page.click('clearMarks');
  expect(page.log).toEqual([]);
  const run = (name: string): void => void page.log.push(`run ${name}`);
  page.start.begin(run);
  page.click('insertNational');
  expect(page.log).toEqual(['run checkActiveSheet', 'run clearMarks', 'run insertNational']);
  page.wait(90_000);
  expect(page.log).toHaveLength(3);
});

test.each([
  [
    'the pane says so',
    (page: ReturnType<typeof openPage>) => {
      page.start.fail('版本较旧');
    },
    '版本较旧',
  ],
  [
    'its script cannot be had',
    (page: ReturnType<typeof openPage>) => page.fails({ target: { id: 'pane' } }),
    '检查程序没有载入完整',
  ],
  [
    'its script stops at once',
    (page: ReturnType<typeof openPage>) =>
      page.fails({ message: 'TypeError', filename: 'https://a.example/taskpane.js' }),
    '检查程序没有载入完整',
  ],
] as const)(
  'a start that failed, since %s, is said, and every click is answered',
  (_, fail, says) => {
    const page = openPage();
    page.officeLoads();
    page.officeIsReady();
    page.log.length = 0;
    page.click('checkActiveSheet');
    fail(page);
    expect(page.text()).toContain(says);
    page.click('clearMarks');
    expect(page.log).toEqual([
      ...['pane', 'checkActiveSheet completed'],
      ...['pane', 'clearMarks completed'],
    ]);
    page.wait(90_000);
    expect(page.text()).toContain(says);
  },
);

test('without a shared runtime no pane is asked for', () => {
  const page = openPage({ shared: false });
  page.officeLoads();
  page.start.fail('版本较旧');
  page.log.length = 0;
  page.click('clearMarks');
  expect(page.log).toEqual(['clearMarks completed']);
});

test('an error of some other script, or after the start, says nothing', () => {
  const page = openPage();
  page.officeLoads();
  page.fails({ message: 'TypeError', filename: 'https://a.example/office.js' });
  page.fails({ target: { id: '' } });
  expect(page.text()).toBe('正在启动');
  page.start.begin(() => undefined);
  page.fails({ target: { id: 'pane' } });
  page.start.fail('不会');
  expect(page.text()).toBe('正在启动');
});

test('office.js cannot be had', () => {
  const page = openPage();
  page.fails({ target: { id: 'office' } });
  expect(page.text()).toContain('没有载入 Office 组件（office.js）');
});

test('a browser without the language of the pane is told so at once, and clicks are answered', () => {
  const page = openPage({ browser: {} });
  expect(page.text()).toContain('浏览器组件版本较旧');
  page.officeLoads();
  page.log.length = 0;
  page.click('clearMarks');
  expect(page.log).toContain('clearMarks completed');
});

describe('after 15 s it says what it waits for, and goes on waiting', () => {
  test.each([
    ['office.js', 0, '还没有载入 Office 组件'],
    ['Excel', 1, 'Excel 还没有回应加载项'],
    ['the pane', 2, '检查程序还没有载入完'],
  ] as const)('%s', (_, steps, says) => {
    const page = openPage();
    if (steps > 0) page.officeLoads();
    if (steps > 1) page.officeIsReady();
    page.wait(14_999);
    expect(page.text()).toBe('正在启动');
    page.wait(1);
    expect(page.text()).toContain(says);
    expect(page.text()).not.toContain('版本');
    let begun = false;
    page.start.begin(() => (begun = true));
    page.officeLoads();
    page.click('clearMarks');
    expect(begun).toBe(true);
  });
});

test('no click waits longer than a minute', () => {
  const page = openPage();
  page.officeLoads();
  page.officeIsReady();
  page.log.length = 0;
  page.click('checkActiveSheet');
  page.wait(59_999);
  expect(page.log).toEqual([]);
  page.wait(1);
  expect(page.log).toEqual(['pane', 'checkActiveSheet completed']);
  const run = (name: string): void => void page.log.push(`run ${name}`);
  page.start.begin(run);
  page.click('clearMarks');
  expect(page.log.at(-1)).toBe('run clearMarks');
});
