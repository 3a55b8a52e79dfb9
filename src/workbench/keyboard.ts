/** The keyboard goes to the editor that the user is in: Univer gives it to another one in three places. */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
} from '@univerjs/core';
import { IEditorService } from '@univerjs/preset-sheets-core';

export function keepTheKeyboard(univer: Univer): void {
  const injector = univer.__getInjector();
  const [editors, context] = [injector.get(IEditorService), injector.get(IContextService)];
  // Its editors go with the last workbook and are made anew with the next: the one that is gone must not pass for the one
  // that has the focus, or a click gives it to none.
  injector
    .get(IUniverInstanceService)
    .getTypeOfUnitDisposed$(UniverInstanceType.UNIVER_DOC)
    .subscribe((unit) => {
      if (unit.getUnitId() === editors.getFocusId()) editors.blur();
    });
  // A click into the formula bar opens the editor of the cell as well, which draws the focus to itself by both ways that there
  // are. Univer notes whom it gave the focus to only afterwards: given back in between, the keys would reach one editor
  // while the other is noted, and be lost.
  const inFormulaBar = () => context.getContextValue(FOCUSING_FX_BAR_EDITOR);
  const focus = editors.focus.bind(editors);
  editors.focus = (editor) => {
    if (editor !== DOCS_NORMAL_EDITOR_UNIT_ID_KEY || !inFormulaBar()) focus(editor);
  };
  window.addEventListener(
    'pointerdown',
    ({ target }) => {
      const inCell = editors.getEditor(DOCS_NORMAL_EDITOR_UNIT_ID_KEY)?.editorDOM;
      if (inCell?.contains(target as Node)) context.setContextValue(FOCUSING_FX_BAR_EDITOR, false);
    },
    { capture: true },
  );
  window.addEventListener('focusin', ({ target }) => {
    if (target === keysOf(DOCS_NORMAL_EDITOR_UNIT_ID_KEY) && inFormulaBar()) {
      keysOf(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
    }
  });
}

/** What takes the keys while a cell is selected. */
export function keysOfGrid(): HTMLElement | null {
  return keysOf(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
}

/** What takes the keys of an editor. */
function keysOf(editor: string): HTMLElement | null {
  return document.getElementById(`__editor_${editor}`);
}
