/** Ctrl+C, Ctrl+X and Ctrl+V over the grid. Univer's own take a cell of Excel for nothing and line breaks for rows. */
import { valuesOf, type Copied } from '../../hosts/workbench/grid-clipboard';
import { pastedContent } from '../../hosts/workbench/pasted-content';
import { readTableHtml } from './table-html';
import { readTableText, writeTableText } from './table-text';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';

interface ClipboardPlace {
  /** The file before the user; null for none. */
  readonly host: () => WorkbenchHost | null;
  readonly say: (sentence: string) => void;
}

/** What was copied here last. */
interface Held {
  readonly host: WorkbenchHost;
  readonly copied: Copied;
  readonly text: string;
  readonly isCut: boolean;
}

export function listenToClipboard(grid: HTMLElement, { host, say }: ClipboardPlace): void {
  let held: Held | null = null;
  const concerned = ({ target }: Event): WorkbenchHost | null => {
    const isOther = target instanceof Element && target.closest('input, textarea') !== null;
    const open = host();
    const isGrid = target instanceof Node && grid.contains(target) && !isOther;
    return isGrid && open?.isEditing === false ? open : null;
  };
  const take = (event: ClipboardEvent, isCut: boolean): void => {
    const open = concerned(event);
    const copied = open?.clipboard?.copy() ?? null;
    if (open === null || copied === null) return;
    stop(event);
    const text = writeTableText(copied.rows);
    event.clipboardData?.setData('text/plain', text);
    held = { host: open, copied, text, isCut };
  };
  const paste = (event: ClipboardEvent): void => {
    const open = concerned(event);
    if (open === null) return;
    stop(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    const isOwn = held !== null && sameText(held.text, text);
    if (held !== null && isOwn) {
      const { copied, isCut } = held;
      // What is cut moves within its file; elsewhere it is a copy.
      const moved = isCut && held.host === open ? copied : null;
      const table = moved === null ? valuesOf(copied) : copied.table;
      const refusal = open.clipboard?.paste(table, moved) ?? null;
      if (refusal === null && moved !== null) held = null;
      if (refusal !== null) say(refusal);
      return;
    }
    // A picture has no text: it must not pass for an empty cell.
    const rows = readTableHtml(html) ?? (text === '' ? null : readTableText(text));
    const table = rows?.map((row) => row.map(pastedContent));
    const refusal =
      table === undefined
        ? '剪贴板中没有文字，没有粘贴；图片等请在 Excel 或 WPS 中插入。'
        : (open.clipboard?.paste(table, null) ?? null);
    if (refusal !== null) say(refusal);
  };
  const events = {
    copy: (event: ClipboardEvent) => {
      take(event, false);
    },
    cut: (event: ClipboardEvent) => {
      take(event, true);
    },
    paste,
  } as const;
  for (const name of ['copy', 'cut', 'paste'] as const) {
    window.addEventListener(name, events[name], { capture: true });
  }
  // The keys themselves stay the browser's, which makes these events of them.
  window.addEventListener(
    'keydown',
    (event) => {
      const isKey = (event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key);
      if (isKey && concerned(event) !== null) event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}

/** Browsers and systems change line ends on the way. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
