/** Keys of the whole page: what everybody's fingers know from Excel and WPS, and F6 between its parts. */
import { keysOfGrid } from './keyboard';

export interface ShortcutActions {
  save(asNew: boolean): void;
  open(): void;
  undo(): void;
  redo(): void;
  /** 查找 in the sheet. */
  find(andReplace: boolean): void;
  /** A cell is open: its editor has undo and redo of its own. */
  readonly isEditing: () => boolean;
}

export function listenToKeys(actions: ShortcutActions): void {
  const keyed: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    s: ({ shiftKey }) =>
      done(() => {
        actions.save(shiftKey);
      }),
    o: () =>
      done(() => {
        actions.open();
      }),
    z: (event) =>
      isFree(event, actions) &&
      done(() => {
        if (event.shiftKey) actions.redo();
        else actions.undo();
      }),
    y: (event) =>
      isFree(event, actions) &&
      done(() => {
        actions.redo();
      }),
    f: ({ target }) =>
      !isTextField(target) &&
      done(() => {
        actions.find(false);
      }),
    h: ({ target }) =>
      !isTextField(target) &&
      done(() => {
        actions.find(true);
      }),
  };
  window.addEventListener(
    'keydown',
    (event) => {
      const isCommand = (event.ctrlKey || event.metaKey) && !event.altKey;
      const isTaken =
        event.key === 'F6'
          ? !event.ctrlKey && moveOn(event.shiftKey)
          : isCommand && keyed[event.key.toLowerCase()]?.(event) === true;
      if (!isTaken) return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

function done(work: () => void): true {
  work();
  return true;
}

function isFree({ target }: KeyboardEvent, { isEditing }: ShortcutActions): boolean {
  return !isTextField(target) && !isEditing();
}

/** Of the page itself: the grid takes its keys in an element of another kind. */
function isTextField(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('input, textarea, select') !== null;
}

/** The parts of the page that are there, in the order in which F6 goes through them: [data-part]. */
function moveOn(backwards: boolean): boolean {
  const parts = [...document.querySelectorAll<HTMLElement>('[data-part]')].filter(
    (part) => part.offsetParent !== null,
  );
  if (parts.length === 0) return false;
  const at = parts.findIndex((part) => part.contains(document.activeElement));
  const step = backwards ? -1 : 1;
  const next = at < 0 ? 0 : (at + step + parts.length) % parts.length;
  const part = parts[next];
  const keys = part?.dataset['part'] === 'grid' ? keysOfGrid() : null;
  (keys ?? part?.querySelector<HTMLElement>(FOCUSABLE))?.focus();
  return true;
}

const FOCUSABLE =
  '[role="tab"][aria-selected="true"], button:not([disabled]), input, select, [tabindex="0"]';
