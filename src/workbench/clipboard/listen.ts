/** Ctrl+C, Ctrl+X and Ctrl+V over the grid. Univer's own take a cell of Excel for nothing and line breaks for rows. */
import type { WorkbenchHost } from '../../hosts/workbench/workbench-host';
import type { Hands } from './hands';

/** `host`: of the file before the user; null for none. */
export function listenToClipboard(
  grid: HTMLElement,
  hands: Hands,
  host: () => WorkbenchHost | null,
): void {
  const concerned = ({ target }: Event): WorkbenchHost | null => {
    const isOther = target instanceof Element && target.closest('input, textarea') !== null;
    const open = host();
    const isGrid = target instanceof Node && grid.contains(target) && !isOther;
    return isGrid && open?.isEditing === false ? open : null;
  };
  const take = (event: ClipboardEvent, isCut: boolean): void => {
    const open = concerned(event);
    const text = open === null ? null : hands.take(open, isCut);
    if (text === null) return;
    stop(event);
    event.clipboardData?.setData('text/plain', text);
  };
  const paste = (event: ClipboardEvent): void => {
    const open = concerned(event);
    if (open === null) return;
    stop(event);
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const html = event.clipboardData?.getData('text/html') ?? '';
    hands.paste(open, { text, html });
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
  window.addEventListener(
    'keydown',
    (event) => {
      // The keys themselves stay the browser's, which makes these events of them.
      const isKey = (event.ctrlKey || event.metaKey) && /^[cxv]$/i.test(event.key);
      if (isKey && concerned(event) !== null) event.stopImmediatePropagation();
      if (event.key === 'Escape') concerned(event)?.clipboard?.endCut();
    },
    { capture: true },
  );
}

function stop(event: Event): void {
  event.preventDefault();
  event.stopImmediatePropagation();
}
