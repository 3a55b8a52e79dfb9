/**
 * What Univer may do by itself. The file is the truth and the grid its picture: contents of cells go into the file, all
 * else that would change a workbook is refused, or picture and file would drift apart unnoticed.
 */

/** Changes of a workbook that are more than a change of contents. */
const HELD_MUTATION =
  /^(sheet\.mutation\.|data-validation\.mutation\.|formula\.mutation\.(set|remove)-defined-name)/;

/** The picture's own matters. */
const FREE_MUTATION = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.set.numfmt',
  'sheet.mutation.remove.numfmt',
  'sheet.mutation.set-worksheet-row-auto-height',
  'sheet.mutation.empty',
  'sheet.mutation.mark-dirty-filter-change',
  'sheet.mutation.data-validation-formula-mark-dirty',
  'sheet.mutation.toggle-note-popup',
  'sheet.mutation.set-worksheet-active',
  // Room for a paste: how much of a sheet is drawn.
  'sheet.mutation.set-worksheet-row-count',
  'sheet.mutation.set-worksheet-column-count',
]);

const FREE_COMMAND = new Set(
  [
    ...['set-range-values', 'clear-selection-content', 'auto-clear-content', 'auto-fill', 'refill'],
    ...['copy-down', 'copy-right', 'toggle-cell-checkbox', 'paste', 'paste-by-short-key'],
    ...['paste-value', 'cut', 'copy', 'copy-formula-only', 'paste-formula', 'select-range'],
    ...['set-worksheet-activate', 'expand-selection', 'move-selection', 'select-all'],
    ...['move-selection-enter-tab', 'scroll-to-cell', 'scroll-view', 'scroll-view-reset'],
    ...['change-zoom-ratio', 'set-zoom-ratio', 'set-scroll-relative', 'toggle-note-popup'],
    'replace',
    ...['set-row-header-width', 'set-col-header-height', 'move-selection-arrow'],
  ].map((name) => `sheet.command.${name}`),
);

export function isHeldMutation(id: string): boolean {
  return HELD_MUTATION.test(id) && !FREE_MUTATION.has(id);
}

export function isRefusedCommand(id: string): boolean {
  if (/^(data-validation|sheets)\.command\./.test(id)) return true;
  return id.startsWith('sheet.command.') && !FREE_COMMAND.has(id);
}

export const REFUSAL =
  '工作台修改单元格的内容，也可用右键插入、删除行和列；格式、合并和工作表的增删改名，请在 Excel 或 WPS 中进行，这样文件不会丢失任何内容。';
