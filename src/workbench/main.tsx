/** The page: a spreadsheet in the browser, the pane beside it, and files that are saved without loss. */
import { createRoot } from 'react-dom/client';
import { sentenceOf } from '../session/sentence';
import { showNotice } from '../taskpane/notice';
import { Autosave, type Refusal } from './autosave';
import { Hands } from './clipboard/hands';
import { listenToClipboard } from './clipboard/listen';
import { Documents } from './documents';
import { DraftStore } from './draft-store';
import { Frame } from './frame';
import { pickFiles, sample, SAMPLES } from './pick-files';
import { listenToKeys } from './shortcuts';
import { openTab } from './tabs';

function filling(): HTMLElement {
  const element = document.createElement('div');
  element.style.height = '100%';
  return element;
}

async function start(root: HTMLElement): Promise<void> {
  const [grid, panes] = [filling(), filling()];
  const { startUniver } = await import('./univer');
  const isDark = window.matchMedia('(prefers-color-scheme: dark)').matches;
  // Before the grid's own listeners, which take keys for themselves.
  listenToKeys({
    save: (asNew) => void documents.save(asNew),
    open: () => void documents.openAll(pickFiles()),
    undo: () => {
      documents.undo();
    },
    redo: () => {
      documents.redo();
    },
    find: (andReplace) => void univer.find(andReplace),
    isEditing: () => documents.isEditing,
  });
  const say = (sentence: string): void => {
    documents.say('info', sentence);
  };
  const hands = new Hands(say);
  listenToClipboard(grid, hands, () => documents.active?.host ?? null);
  const univer = startUniver(grid, isDark, {
    place: () => documents.active,
    say,
  });
  const autosave = new Autosave(DraftStore.open(openTab()), (why, name) => {
    documents.say('info', `${refusalWords(why, name)}，未保存的改动不会自动保留；请及时保存。`);
  });
  const documents: Documents = new Documents(univer, panes, autosave);
  const { watchHover } = univer;
  createRoot(root).render(<Frame {...{ grid, panes, documents, hands, watchHover }} />);
  window.addEventListener('beforeunload', (event) => {
    if (documents.isUnsaved) event.preventDefault();
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') autosave.flush();
  });
  // For the journeys: what the canvas shows can only be asked for here (docs/workbench.md).
  Object.assign(window, { workbench: { univer: univer.api, documents } });
  void documents.left.offer();
  await documents.open(sample(SAMPLES[0].file));
}

function refusalWords(why: Refusal, name: string): string {
  switch (why) {
    case 'forbidden':
      return '浏览器不允许本页在本机保存数据';
    case 'full':
      return '浏览器的存储空间已满';
    case 'large':
      return `“${name}”较大`;
  }
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
start(root).catch((error: unknown) => {
  showNotice(root, sentenceOf(error)[0]);
});
