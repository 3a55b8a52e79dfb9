/** Writing instructions of a 自评表 (对照年度目标，说明完成情况（100字以内）) that stand where the answer should. */
import type { PerformanceTable } from '../../domain/performance-table';
import { cellText, normalizeText } from '../../domain/text';
import { cellName, parseRange, type Rectangle } from '../../grid/address';
import { cellAt, type SheetSnapshot } from '../../grid/sheet-snapshot';
import { wordOf } from '../../domain/form-words/words';
import type { CheckContext, LocatedText } from '../engine/check';

/** 结论, 问题 and 措施 stand below the indicators, outside the table that is read. */
const ROWS_BELOW = 12;
const LONGEST = 120;

/** Nothing but the instruction: it begins with what to do and ends with how long. */
const INSTRUCTION =
  /^(?:\d{1,2}[.、])?请?(?:对照|结合|针对|根据|围绕|简要|概述|简述|简析|说明|分析|阐述|总结|逐条|逐项|描述|填写).*\((?:限|不超过|控制在)?\d{2,4}字(?:以内|左右|以下)?\)[。.;,]?$/s;

function isInstruction(text: string): boolean {
  return text.length <= LONGEST && text.includes('字') && INSTRUCTION.test(normalizeText(text));
}

/** A form that nobody has begun to answer still shows its instructions rightly. */
function isBegun({ indicators, funds }: PerformanceTable): boolean {
  return (
    (funds.execution?.executed?.value ?? null) !== null ||
    indicators.some(
      ({ actual, score }) =>
        (actual !== null && actual.kind !== 'empty') || (score?.value ?? null) !== null,
    )
  );
}

function textsBelow(sheet: SheetSnapshot, form: Rectangle): LocatedText[] {
  const found: LocatedText[] = [];
  for (let row = form.bottom + 1; row <= form.bottom + ROWS_BELOW; row++) {
    const texts: LocatedText[] = [];
    for (let column = form.left; column <= form.right; column++) {
      const written = cellAt(sheet, row, column)?.text ?? '';
      const text = cellText(written);
      if (text !== '') texts.push({ cell: cellName(row, column), row, column, text, written });
    }
    // The head of the next form.
    if (texts.some(({ text }) => wordOf(text).field !== null || wordOf(text).isTitle)) break;
    found.push(...texts);
  }
  return found;
}

/** The instructions in answer cells; an instruction with something right of it or below it is a label. */
export function promptsLeft({ table, texts, sheet }: CheckContext): LocatedText[] {
  const form = parseRange(table.range);
  if (table.kind !== 'self-evaluation' || form === null || !isBegun(table)) return [];
  const all = [...texts, ...textsBelow(sheet, form)];
  return all.filter(({ text, row, column }, at) => {
    if (column === form.left || !isInstruction(text)) return false;
    const next = all[at + 1];
    if (next?.row === row && !isInstruction(next.text)) return false;
    const below = cellText(cellAt(sheet, row + 1, column)?.text ?? '');
    return below === '' || isInstruction(below);
  });
}
