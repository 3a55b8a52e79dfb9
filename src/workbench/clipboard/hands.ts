/** Copy, cut, paste and clear over the grid, whether the keys or the menu ask for them. */
import { valuesOf, type Copied } from '../../hosts/workbench/grid-clipboard';
import { pastedContent } from '../../hosts/workbench/pasted-content';
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import { readTableHtml } from './table-html';
import { readTableText, writeTableText } from './table-text';

/** What the clipboard of the system holds; '' for what it has not. */
export interface ClipboardContent {
  readonly text: string;
  readonly html: string;
}

/** What was copied here last. */
interface Held {
  readonly copied: Copied;
  readonly text: string;
}

export class Hands {
  private held: Held | null = null;

  constructor(private readonly say: (sentence: string) => void) {}

  /** The text of the selection, for the clipboard; null where nothing is selected. */
  take({ clipboard }: WorkbenchHost, isCut: boolean): string | null {
    const copied = (isCut ? clipboard?.cut() : clipboard?.copy()) ?? null;
    if (copied === null) return null;
    const text = writeTableText(copied.rows);
    this.held = { copied, text };
    return text;
  }

  paste({ clipboard }: WorkbenchHost, { text, html }: ClipboardContent): void {
    if (clipboard === null) return;
    const { held } = this;
    if (held !== null && sameText(held.text, text)) {
      // What is cut moves within its file; elsewhere, and once the file is another, it is a copy.
      const moved = clipboard.isCut(held.copied) ? held.copied : null;
      const table = moved === null ? valuesOf(held.copied) : held.copied.table;
      const refusal = clipboard.paste(table, moved);
      if (refusal !== null) this.say(refusal);
      else if (moved !== null) this.held = null;
      return;
    }
    // A picture has no text: it must not pass for an empty cell.
    const rows = readTableHtml(html) ?? (text === '' ? null : readTableText(text));
    const refusal =
      rows === null
        ? '剪贴板中没有文字，没有粘贴；图片等请在 Excel 或 WPS 中插入。'
        : clipboard.paste(
            rows.map((row) => row.map(pastedContent)),
            null,
          );
    if (refusal !== null) this.say(refusal);
  }

  /** From the menu: pages may write to the clipboard after a click, where they may at all. */
  async takeByMenu(host: WorkbenchHost, isCut: boolean): Promise<void> {
    const text = this.take(host, isCut);
    if (text === null) return;
    try {
      await systemClipboard().writeText(text);
    } catch {
      this.held = null;
      host.clipboard?.endCut();
      const keys = isCut ? 'Ctrl+X 剪切' : 'Ctrl+C 复制';
      this.say(`浏览器不允许网页写入剪贴板，请按 ${keys}。`);
    }
  }

  /** From the menu: browsers ask the user first, or do not let a page read at all. */
  async pasteByMenu(host: WorkbenchHost): Promise<void> {
    let content: ClipboardContent;
    try {
      content = await readSystemClipboard();
    } catch {
      this.say('浏览器不允许网页读取剪贴板，请按 Ctrl+V 粘贴。');
      return;
    }
    this.paste(host, content);
  }
}

/** Throws where the page does not stand on a safe address. */
function systemClipboard(): Clipboard {
  const { clipboard } = navigator as { readonly clipboard?: Clipboard };
  if (clipboard === undefined) throw new Error('no clipboard for this page');
  return clipboard;
}

/** Newer than its types. */
interface UnsafeReader {
  read(options: { readonly unsanitized: readonly string[] }): Promise<ClipboardItem[]>;
}

async function readSystemClipboard(): Promise<ClipboardContent> {
  // What browsers make safe has lost who wrote it, by which a spreadsheet's table is known (table-html.ts).
  const items = await (systemClipboard() as UnsafeReader).read({ unsanitized: ['text/html'] });
  const of = async (type: string): Promise<string> => {
    const item = items.find(({ types }) => types.includes(type));
    return item === undefined ? '' : (await item.getType(type)).text();
  };
  return { text: await of('text/plain'), html: await of('text/html') };
}

/** Browsers and systems change line ends on the way. */
function sameText(a: string, b: string): boolean {
  const plain = (text: string): string => text.replaceAll('\r\n', '\n').replace(/\n$/, '');
  return plain(a) === plain(b);
}
