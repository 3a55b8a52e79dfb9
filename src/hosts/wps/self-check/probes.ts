/**
 * Questions to the WPS that is there, about what nobody has measured. Each answer names a way that the simulator
 * (test/ethost) knows too. Everything happens on a scratch workbook.
 */
import { read, type Remote } from '../bridge';

/** Members are asked for as they are, without the tolerance of bridge.ts. */
type Raw = Record<string, unknown>;

export interface Scratch {
  readonly application: Remote;
  readonly book: Remote;
  readonly sheet: Remote;
}

export type Probe = (scratch: Scratch) => string | Promise<string>;

const EXPRESSION = 2;
const TAG = '=LEN("jixiao:A12")>0';

function get(owner: Remote, name: string): unknown {
  return read(owner, name);
}

function object(value: unknown): Remote {
  if (value !== null && (typeof value === 'object' || typeof value === 'function')) return value;
  throw new Error(`not an object: ${String(value)}`);
}

function run(owner: Remote, name: string, ...args: readonly unknown[]): unknown {
  const method = (owner as Raw)[name];
  return typeof method === 'function' ? Reflect.apply(method, owner, args) : method;
}

function range({ sheet }: Scratch, address: string): Remote {
  return object(run(sheet, 'Range', address));
}

function put(scratch: Scratch, address: string, value: unknown): void {
  (range(scratch, address) as Raw)['Value2'] = value;
}

function value(scratch: Scratch, address: string): unknown {
  return get(range(scratch, address), 'Value2');
}

function throws(work: () => unknown): boolean {
  try {
    work();
    return false;
  } catch {
    // That it fails is the answer.
    return true;
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** Adds a rule; returns the name of the operator that was taken, null for none. */
function operatorTaken(rules: Remote, formula: string): string | null {
  const taken = [1, 3, undefined, null].findIndex(
    (operator) => !throws(() => run(rules, 'Add', EXPRESSION, operator, formula)),
  );
  return ['1', '3', 'undefined', 'null'][taken] ?? null;
}

function indexOfAdded(book: Remote, gap: null | undefined): string | null {
  const sheets = object(get(book, 'Worksheets'));
  const last = object(run(sheets, 'Item', Number(get(sheets, 'Count'))));
  let added: unknown = null;
  if (throws(() => (added = run(sheets, 'Add', gap, last)))) return null;
  const isLast = Number(get(object(added), 'Index')) === Number(get(sheets, 'Count'));
  return isLast ? String(gap) : 'ignored';
}

/** By the names of the simulator's profile. */
export const PROBES: Readonly<Record<string, Probe>> = {
  blank: (scratch) => {
    const blank = (value(scratch, 'A1:B2') as unknown[][])[0]?.[0];
    return blank === '' ? 'empty string' : String(blank);
  },
  line: (scratch) => {
    put(scratch, 'A1', 'a');
    put(scratch, 'B1', 'b');
    const line = value(scratch, 'A1:B1') as unknown[];
    return Array.isArray(line[0]) ? 'nested' : 'flat';
  },
  errors: (scratch) => {
    put(scratch, 'A2', '=1/0');
    const error = value(scratch, 'A2');
    return error === -2_146_826_281 ? 'number' : error === '#DIV/0!' ? 'text' : describe(error);
  },
  members: ({ sheet }) => (typeof (sheet as Raw)['Name'] === 'function' ? 'turned' : 'declared'),
  matrices: (scratch) => {
    put(scratch, 'A3:B4', [
      [1, 2],
      [3, 4],
    ]);
    const seen = ['A3', 'B3', 'A4', 'B4'].map((cell) => value(scratch, cell)).join();
    if (seen === '1,2,3,4') return 'taken';
    return seen === '1,2,1,2' ? 'first row only' : seen === ',,,' ? 'ignored' : seen;
  },
  apostrophe: (scratch) => {
    put(scratch, 'A5', "'=1");
    const text = value(scratch, 'A5');
    return text === '=1' ? 'prefix' : text === "'=1" ? 'kept' : describe(text);
  },
  inOperator: ({ application }) => {
    const seen = { answer: false };
    if (throws(() => (seen.answer = 'Workbooks' in application))) return 'throws';
    return seen.answer ? 'answers' : 'denies';
  },
  collections: ({ application }) => typeof (application as Raw)['Workbooks'],
  operator: (scratch) => {
    const rules = object(get(range(scratch, 'A1:A2,C1'), 'FormatConditions'));
    return operatorTaken(rules, TAG) ?? 'none';
  },
  ruleLooks: (scratch) => {
    const rule = object(run(object(get(range(scratch, 'A1'), 'FormatConditions')), 'Item', 1));
    const all = !throws(() => {
      (object(get(rule, 'Font')) as Raw)['Bold'] = true;
      (object(get(rule, 'Borders')) as Raw)['LineStyle'] = 1;
    });
    return all ? 'all' : 'fill only';
  },
  ruleFormulas: (scratch) => {
    const rules = object(get(range(scratch, 'A1'), 'FormatConditions'));
    const formula = get(object(run(rules, 'Item', 1)), 'Formula1');
    return formula === TAG ? 'kept' : formula === '' ? 'forgotten' : describe(formula);
  },
  grid: (scratch) => {
    const all = object(get(scratch.sheet, 'Cells'));
    const count = (lines: string): string => describe(get(object(get(all, lines)), 'Count'));
    return `${count('Rows')} x ${count('Columns')}`;
  },
  addAfter: ({ book }) => indexOfAdded(book, null) ?? indexOfAdded(book, undefined) ?? 'neither',
  ownWrites: async (scratch) => {
    const events = (scratch.application as Raw)['ApiEvent'];
    let heard = 0;
    const listener = (): void => {
      heard += 1;
    };
    run(object(events), 'AddApiEventListener', 'SheetChange', listener);
    put(scratch, 'A6', 1);
    const atOnce = heard > 0;
    await pause(300);
    run(object(events), 'RemoveApiEventListener', 'SheetChange', listener);
    return atOnce ? 'at once' : heard > 0 ? 'later' : 'silent';
  },
  events: ({ application }) =>
    (application as Raw)['ApiEvent'] === undefined ? 'absent' : 'fired',
  storage: ({ application }) => {
    const storage = object(get(application, 'PluginStorage'));
    run(storage, 'setItem', 'jixiao_check', true);
    const back = run(storage, 'getItem', 'jixiao_check');
    run(storage, 'removeItem', 'jixiao_check');
    return back === true ? 'primitives' : back === 'true' ? 'strings' : describe(back);
  },
  stalePane: ({ application }) => {
    let pane: unknown = null;
    if (throws(() => (pane = run(application, 'GetTaskPane', 987_654)))) return 'throws';
    return pane === null || pane === undefined ? 'null' : describe(pane);
  },
};

/** Of the browser, and whether WPS would tell that a cell is being edited. */
export const PAGE: Readonly<Record<string, Probe>> = {
  findLast: () => describe('findLast' in Array.prototype),
  throwIfAborted: () => describe('throwIfAborted' in AbortSignal.prototype),
  NFKC: () => '㎡'.normalize('NFKC'),
  Intl: () => new Intl.NumberFormat('zh-CN').format(1234.5),
  collator: () => describe(['乙', '甲'].sort((a, b) => a.localeCompare(b, 'zh-CN'))),
  secure: () => describe(globalThis.isSecureContext),
  'typeof Application': ({ application }) => typeof application,
  'typeof Range': (scratch) => typeof range(scratch, 'A1'),
  'Application.Ready': ({ application }) => describe((application as Raw)['Ready']),
  'Application.Interactive': ({ application }) => describe((application as Raw)['Interactive']),
};

/** What the simulator takes for granted: an answer other than `expected` is news. */
export const EXPECTED: Readonly<Record<string, readonly [expected: string, probe: Probe]>> = {
  'used range of a filled sheet': [
    'A1:B6',
    (scratch) => {
      put(scratch, 'A6', 1);
      return plain(get(object(get(scratch.sheet, 'UsedRange')), 'Address'));
    },
  ],
  'MergeCells of a mixed area': [
    'null',
    (scratch) => {
      run(range(scratch, 'D1:E1'), 'Merge', false);
      return describe(get(range(scratch, 'D1:E2'), 'MergeCells'));
    },
  ],
  'MergeArea of a covered cell': [
    'D1:E1',
    (scratch) => plain(get(object(get(range(scratch, 'E1'), 'MergeArea')), 'Address')),
  ],
  'Interior.Pattern without a fill': [
    '-4142',
    (scratch) => describe(get(object(get(range(scratch, 'G1'), 'Interior')), 'Pattern')),
  ],
  'Borders.LineStyle without a line': [
    '-4142',
    (scratch) => describe(get(object(get(range(scratch, 'G1:H2'), 'Borders')), 'LineStyle')),
  ],
  'one rule over several areas': [
    'A1:A2,C1',
    (scratch) => {
      const rules = object(get(range(scratch, 'C1'), 'FormatConditions'));
      return plain(get(object(get(object(run(rules, 'Item', 1)), 'AppliesTo')), 'Address'));
    },
  ],
  'a rule is deleted by reference after another was added': [
    '1',
    (scratch) => {
      const rules = object(get(range(scratch, 'A1'), 'FormatConditions'));
      const first = object(run(rules, 'Item', 1));
      operatorTaken(rules, '=TRUE');
      run(first, 'Delete');
      return describe(get(rules, 'Count'));
    },
  ],
  'Hidden of rows that differ': [
    'null',
    (scratch) => {
      (object(get(range(scratch, 'A6'), 'EntireRow')) as Raw)['Hidden'] = true;
      return describe(get(object(get(range(scratch, 'A5:A6'), 'EntireRow')), 'Hidden'));
    },
  ],
  'a held sheet follows its new name': [
    '自检',
    ({ book, sheet }) => {
      (object(run(object(get(book, 'Worksheets')), 'Item', get(sheet, 'Name'))) as Raw)['Name'] =
        '自检';
      return describe(get(sheet, 'Name'));
    },
  ],
};

/** "$A$1" -> "A1". */
function plain(address: unknown): string {
  return describe(address).replaceAll('$', '');
}

export function describe(answer: unknown): string {
  if (typeof answer === 'string') return answer;
  return answer === undefined ? 'undefined' : JSON.stringify(answer);
}
