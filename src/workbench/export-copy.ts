/** Copies of the file before the user: one to hand in, one with the marks of the check. */
import { HostError } from '../hosts/host-error';
import { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { HostSheet } from '../hosts/port';
import { marksOf } from '../review/marks';
import { clearTraces, tracesSentence, verdictSentence } from '../session/submission';
import type { SheetResult } from '../session/state';
import { totalsOf } from '../session/totals';
import { openBook } from './remote-book';
import type { Workplace } from './workplace';

export interface Copy {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** What it contains, and what a check says of it. */
  readonly text: string;
  readonly tone: 'info' | 'warning';
}

/** 报送稿: no marks, no tool sheets, and checked once more as it stands. */
export async function cleanCopy(place: Workplace): Promise<Copy> {
  return copyOf(place, async (host) => {
    const traces = await clearTraces(host);
    const results = await checked(place, await host.read('all'));
    const { verdict } = totalsOf(results);
    const isOpen = verdict === 'fail' || verdict === 'unchecked';
    const left = isOpen ? '报送前请先处理。' : '';
    return {
      name: named(place.name, '报送稿'),
      text: `报送稿已备好。${tracesSentence(traces)}再查一遍的结论：${verdictSentence(results)}。${left}`,
      tone: isOpen ? 'warning' : 'info',
    };
  });
}

/** Marks in the file, for whoever opens it in Excel or WPS; protected sheets too, since they are no contents. */
export async function markedCopy(place: Workplace): Promise<Copy> {
  return copyOf(place, async (host, mark) => {
    const results = await checked(place, await host.read('all'));
    let count = 0;
    for (const { id, tables } of results) {
      const marks = marksOf(tables);
      count += marks.length;
      await mark(id, marks);
    }
    return {
      name: named(place.name, '带标记'),
      text: `带标记副本已备好：在 ${count} 个单元格上标出问题（条件格式），内容与当前文件相同；仅供核对，请勿报送。`,
      tone: 'info',
    };
  });
}

type Mark = WorkbenchHost['mark'];

async function copyOf(
  place: Workplace,
  make: (host: WorkbenchHost, mark: Mark) => Promise<Omit<Copy, 'bytes'>>,
): Promise<Copy> {
  const { bytes } = await place.take();
  const copy = await openBook(bytes, place.name, { marksProtected: true });
  try {
    const host = await WorkbenchHost.over(copy.book, {
      changed: () => undefined,
      said: () => undefined,
    });
    const made = await make(host, (id, marks) => copy.book.mark(id, marks));
    return { ...made, bytes: await copy.book.save() };
  } finally {
    copy.close();
  }
}

/** By the settings, the region and the 不采纳 of the file that it is a copy of. */
async function checked(
  { session }: Workplace,
  sheets: readonly HostSheet[],
): Promise<readonly SheetResult[]> {
  const results: (readonly SheetResult[])[] = [];
  await session.act(async (loaded) => {
    results.push(await loaded.checkOnly(sheets));
  });
  const [first] = results;
  // Why is said in the pane.
  if (first === undefined) throw new HostError('unknown', { message: '没能检查，没有导出。' });
  return first;
}

/** 目标表.xlsx -> 目标表（报送稿）.xlsx */
function named(name: string, what: string): string {
  const [, stem = name, type = '.xlsx'] = /^(.*?)(\.\w+)$/.exec(name) ?? [];
  return `${stem}（${what}）${type}`;
}
