/** Reads 指标值, 上年完成值 and 实际完成值: what a cell says, completed by what stands around it. */
import { memoize } from '../memo';
import { isBlank } from '../text';
import { describeReading, readText, type Reading } from './read-text';
import { completeReading } from './complete-reading';
import type { ParsedValue, ValueContext } from './value';
import { valueText } from '../quantity/spelling';

/** No cell holds this character: it keeps the parts of the memory's key apart. */
const APART = '\u0000';

/** A workbook repeats the same few hundred values; a bounded memory spares reading them again. */
const parsed = memoize(
  (key) => {
    const [name = '', unit = '', operator = '', reached, ...raw] = key.split(APART);
    return freeze(read(raw.join(APART), { name, unit, operator, reached: reached !== '' }));
  },
  { longest: 400 },
);

/** What a value cell means. Pure, never throws; the result is shared and frozen. */
export function parseValue(raw: string, context: ValueContext = {}): ParsedValue {
  const { name = '', unit = '', operator = '', reached = false } = context;
  return parsed([name, unit, operator, reached ? '1' : '', raw].join(APART));
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
