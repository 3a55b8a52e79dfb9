/** Univer with its screen: formula bar, grid and sheet tabs, in Chinese. Its toolbar and menus would change looks, which stay the file's. */
import {
  LifecycleService,
  LifecycleStages,
  LocaleType,
  LogLevel,
  mergeLocales,
  Univer,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreTexts from '@univerjs/preset-sheets-core/locales/zh-CN';
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import formattingTexts from '@univerjs/preset-sheets-conditional-formatting/locales/zh-CN';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import validationTexts from '@univerjs/preset-sheets-data-validation/locales/zh-CN';
import { UniverSheetsFindReplacePreset } from '@univerjs/preset-sheets-find-replace';
import findTexts from '@univerjs/preset-sheets-find-replace/locales/zh-CN';
import { UniverSheetsNotePreset } from '@univerjs/preset-sheets-note';
import noteTexts from '@univerjs/preset-sheets-note/locales/zh-CN';
import '@univerjs/preset-sheets-core/lib/index.css';
import '@univerjs/preset-sheets-conditional-formatting/lib/index.css';
import '@univerjs/preset-sheets-data-validation/lib/index.css';
import '@univerjs/preset-sheets-find-replace/lib/index.css';
import '@univerjs/preset-sheets-note/lib/index.css';
import { editNumbersAsNumbers } from './edited-number';
import { nameTheGrid } from './grid-names';
import { hoverOf, type WatchHover } from './hover';
import { keepTheKeyboard } from './keyboard';
import { UndoSteps } from './undo-steps';

export interface GridApi {
  readonly api: FUniver;
  readonly container: HTMLElement;
  readonly steps: UndoSteps;
  readonly watchHover: WatchHover;
  /** 查找, or 查找替换: its provider comes with Univer's last stage, seconds after the grid is drawn; a key before that waits. */
  find(andReplace: boolean): Promise<void>;
}

/** `container`: where it draws. */
export function startUniver(
  container: HTMLElement,
  isDark: boolean,
  wishes: ConstructorParameters<typeof UndoSteps>[1],
): GridApi {
  const univer = new Univer({
    locale: LocaleType.ZH_CN,
    locales: {
      [LocaleType.ZH_CN]: mergeLocales(
        ...[coreTexts, formattingTexts, validationTexts, noteTexts, findTexts],
      ),
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
    UniverSheetsFindReplacePreset(),
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
  nameTheGrid(container);
  void editNumbersAsNumbers(univer);
  const api = FUniver.newAPI(univer);
  const steps = new UndoSteps(univer, wishes);
  const find = async (andReplace: boolean): Promise<void> => {
    await univer.__getInjector().get(LifecycleService).onStage(LifecycleStages.Steady);
    await api.executeCommand(`ui.operation.open-${andReplace ? 'replace' : 'find'}-dialog`);
  };
  return { api, container, steps, watchHover: hoverOf(univer, container), find };
}
