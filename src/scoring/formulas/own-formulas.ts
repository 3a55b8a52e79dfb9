/** The 得分 formula over the cells that a sheet already has, where these hold numbers. */
import { compare, divide, type Decimal } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import { convert } from '../../domain/quantity/units';
import { inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { measure, type Measured } from '../aim';
import type { ItemScore } from '../item-score';
import type { ScoringOptions } from '../options';
import type { ActualSource } from '../score-indicator';
import { numberAt, weightCell } from '../weights';
import type { CellTerm } from './expressions';
import { scaleOfCell, scoreFormula } from './item-formulas';

export type OwnFormula =
  | { readonly formula: string; readonly reason: null }
  | { readonly formula: null; readonly reason: string };

/** Null with a reason where the row was not scored by numbers, or a cell holds text. */
export function ownFormula(
  indicator: Indicator,
  item: ItemScore,
  sheet: SheetSnapshot,
  source: ActualSource,
  options: ScoringOptions,
): OwnFormula {
  const none = (reason: string): OwnFormula => ({ formula: null, reason });
  const actual = source === 'sheet' ? indicator.actual : indicator.lastYear;
  const { target } = indicator;
  if (item.score === null || item.weight === null || target === null || actual === null) {
    return none('没有可计算的数值');
  }
  if (item.method === 'graded') return none('等级由评价人判定');
  const measured = measure(target, actual, indicator);
  if (typeof measured === 'string') return none('不按数值计算');
  const held = numberAt(sheet, actual.cell);
  if (held === null) return none(`${actual.cell}里是文本${inQuotes(actual.raw)}，不能直接引用`);
  const scale = actualScale(actual, held, measured);
  if (scale === null) return none(`${actual.cell}显示的数与单元格里的不同`);
  const { method, weight } = item;
  const targetTerm = targetCell(target, measured, sheet);
  const weightAt = weightCell(sheet, indicator);
  const formula = scoreFormula(
    { method, aim: measured.aim, unit: measured.unit, weight, options },
    {
      actual: { cell: actual.cell, scale },
      ...(targetTerm === null ? {} : { target: targetTerm }),
      ...(weightAt === null ? {} : { weight: weightAt }),
    },
  );
  return formula === null ? none('不按数值计算') : { formula, reason: null };
}

/** From the cell's number to the unit in which target and actual were compared. */
function actualScale(actual: Value, held: Decimal, measured: Measured): Decimal | null {
  if (actual.number === null) return null;
  const isZero = compare(actual.number, '0') === 0;
  // What is typed over a 0% is a share of 1.
  const shown = isZero && actual.raw.endsWith('%') ? '100' : scaleOfCell(held, actual.number);
  if (shown === null) return null;
  if (actual.unit !== null && measured.unit !== null) {
    const unit = convert('1', actual.unit, measured.unit);
    return unit === null ? null : times(shown, unit);
  }
  return isZero ? shown : times(shown, divide(measured.actual, actual.number));
}

function times(a: Decimal, b: Decimal): Decimal | null {
  if (a === '1') return b;
  return b === '1' ? a : null;
}

function targetCell(target: Value, { aim }: Measured, sheet: SheetSnapshot): CellTerm | null {
  if (aim.kind === 'between') return null;
  const held = numberAt(sheet, target.cell);
  const scale = held === null ? null : scaleOfCell(held, aim.number);
  return scale === null ? null : { cell: target.cell, scale };
}
