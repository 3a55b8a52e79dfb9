/** Reads 指标值, 上年完成值 and 实际完成值: what a cell says, completed by what stands around it. */
import { isBlank } from '../text';
import { describeReading, readText, type Reading } from './read-text';
import { completeReading } from './complete-reading';
import type { ParsedValue, ValueContext } from './value';
import { valueText } from './value-text';

/** A workbook repeats the same few hundred values; a bounded memory spares reading them again. */
const REMEMBERED = 2000;
const LONGEST_REMEMBERED = 400;
const remembered = new Map<string, ParsedValue>();

/** What a value cell means. Pure, never throws; the result is shared and frozen. */
export function parseValue(raw: string, context: ValueContext = {}): ParsedValue {
  const { name = '', unit = '', operator = '' } = context;
  const key = `${raw}\u0000${name}\u0000${unit}\u0000${operator}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const value = freeze(read(raw, context));
  if (key.length <= LONGEST_REMEMBERED) {
    if (remembered.size >= REMEMBERED) remembered.clear();
    remembered.set(key, value);
  }
  return value;
}

function read(raw: string, context: ValueContext): ParsedValue {
  const shown = raw.trim();
  const text = valueText(shown);
  if (text === '' && isBlank(shown)) return describeReading('', { kind: 'empty' });
  const reading: Reading = readText(text, shown, context);
  return completeReading(shown, reading, context);
}

function freeze(value: ParsedValue): ParsedValue {
  Object.freeze(value.flags);
  Object.freeze(value.explanation);
  Object.freeze(value.parts);
  return Object.freeze(value);
}
