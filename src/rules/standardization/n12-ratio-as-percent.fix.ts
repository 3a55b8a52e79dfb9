import { decimalPlaces, divide } from '../../domain/exact';
import { bracketedUnit, withoutBracket } from '../facts/names';
import { cellNamed, numberDraft, rewrite } from '../drafts/drafts';
import { defineFix } from '../engine/fix';

const NUMERAL = /[\d０-９]+(?:[.．][\d０-９]+)?|[.．][\d０-９]+/g;

export const ratioAsPercentFix = defineFix({
  rule: 'N12',
  kind: 'safe',
  title: '写成百分数',
  description:
    '名称为“率”而值写成1、0.95的，改为100%、95%：数值单元格只改显示格式，文字改数字部分。名称括号里已写“%”的，1也可能是1%，只作建议，并删去括号；有单位列的不改。',
  propose({ table, sheet }, { cells: [cell = ''] }) {
    const row = table.indicators.find(({ target, lastYear, actual }) =>
      [target, lastYear, actual].some((value) => value?.cell === cell),
    );
    const value = [row?.target, row?.lastYear, row?.actual].find((each) => each?.cell === cell);
    if (row === undefined || value?.number == null || row.cells.unit !== undefined) return null;
    const percent = `${value.number}%`;
    const places = decimalPlaces(value.number);
    const format = `0${places > 0 ? `.${'0'.repeat(places)}` : ''}%`;
    const isNumber = typeof cellNamed(sheet, cell)?.value === 'number';
    if (!isNumber && value.raw.match(NUMERAL)?.length !== 1) return null;
    const draft = isNumber
      ? numberDraft(cell, divide(value.number, '100'), format, percent)
      : rewrite(sheet, cell, (text) => text.replace(NUMERAL, percent));
    if (draft === null) return null;
    if (bracketedUnit(row) === null) return { drafts: [draft] };
    const name = row.cells.level3;
    const others = [row.target, row.lastYear, row.actual].filter((each) => each?.cell !== cell);
    const leans = others.some((each) => each?.unitSource === 'name');
    if (name === undefined || leans) return null;
    const plain = rewrite(sheet, name, withoutBracket);
    return { drafts: [draft, plain], kind: 'suggestion' };
  },
});
