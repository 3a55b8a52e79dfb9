/** Univer with its screen: formula bar, grid and sheet tabs, in Chinese. Its toolbar and menus would change looks, which stay the file's. */
import {
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  FOCUSING_FX_BAR_EDITOR,
  IContextService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
  UniverInstanceType,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  IEditorService,
  UniverSheetsCorePreset,
} from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';

export function startUniver(container: HTMLElement, isDark: boolean): FUniver {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(coreTexts, formattingTexts, validationTexts, noteTexts),
    },
    logLevel: LogLevel.ERROR,
    darkMode: isDark,
  });
  const presets = [
    UniverSheetsCorePreset({
      container,
      header: true,
      toolbar: false,
      formulaBar: true,
      contextMenu: false,
      disableAutoFocus: true,
      footer: {
        sheetBar: true,
        statisticBar: true,
        menus: false,
        zoomSlider: true,
        addSheetButtonConfig: { show: false },
      },
      // The file's own results stand until something changes.
      formula: { initialFormulaComputing: CalculationMode.NO_CALCULATION },
      sheets: { clipboardConfig: { hidePasteOptions: true } },
    }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsDataValidationPreset(),
    UniverSheetsNotePreset(),
  ];
  const known = new Set<string>();
  for (const plugin of presets.flatMap(({ plugins }) => plugins)) {
    const type = Array.isArray(plugin) ? plugin[0] : plugin;
    const config: unknown = Array.isArray(plugin) ? plugin[1] : undefined;
    if (known.has(type.pluginName)) continue;
    known.add(type.pluginName);
    univer.registerPlugin(type, config);
  }
  keepTheKeyboard(univer);
  return FUniver.newAPI(univer);
}

/** Two places where Univer gives the keyboard to an editor that the user is not in. */
function keepTheKeyboard(univer: Univer): void {
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
  // A click into the formula bar opens the editor of the cell as well, which draws the focus to itself.
  window.addEventListener('focusin', ({ target }) => {
    const isDrawn = target === keysOf(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    if (isDrawn && context.getContextValue(FOCUSING_FX_BAR_EDITOR)) {
      keysOf(DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY)?.focus();
    }
  });
}

/** What takes the keys of an editor. */
function keysOf(editor: string): HTMLElement | null {
  return document.getElementById(`__editor_${editor}`);
}
