/** How a content is handed to Excel so that it stays what it is. */
import type { CellContent } from '../grid/sheet-patch';
import { staysText } from './plain-text';

export interface CellInput {
  readonly value: string | number | boolean;
  /** A cell formatted as text ("@") would keep a number or formula as its characters. */
  readonly general: boolean;
}

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

/** An apostrophe leaves the number format alone, which "@" would not. */
function textInput(text: string, textCell: boolean): string {
  return textCell || staysText(text) ? text : `'${text}`;
}
