/** How a content is handed to Excel so that it stays what it is. */
import type { CellContent } from '../../grid/sheet-patch';

export interface CellInput {
  readonly value: string | number | boolean;
  /** A cell formatted as text ("@") would keep a number or formula as its characters. */
  readonly general: boolean;
}

/**
 * Starts that Excel takes for nothing but text. Everything else gets an apostrophe, which is not part of the value:
 * "-5%", "=100%", "+1", "@name", "3-5" (a date), "2024年5月" (a date), "TRUE", "１２". An apostrophe leaves the number
 * format alone, which "@" would not. 上午 and 下午 begin times.
 */
const PLAIN_START = /^(?![上下]午)[\p{Script=Han}“《【≥≤]/u;

export function cellInput(content: CellContent, numberFormat: string): CellInput {
  const general = numberFormat === '@';
  switch (content.kind) {
    case 'empty':
      return { value: '', general: false };
    case 'text':
      return { value: textInput(content.text, general), general: false };
    case 'number':
      return { value: content.number, general };
    case 'boolean':
      return { value: content.boolean, general };
    case 'error':
      return { value: content.error, general };
    case 'formula':
      return { value: content.formula, general };
  }
}

function textInput(text: string, textCell: boolean): string {
  return textCell || text === '' || PLAIN_START.test(text) ? text : `'${text}`;
}
