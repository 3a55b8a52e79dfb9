import { decimalPlaces, divide } from '../../domain/exact';
import type { Indicator } from '../../domain/indicator';
import type { Value } from '../../domain/value/value';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { measures } from '../../policy/documents';
import { cellNamed, numberDraft, rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { bracketedUnit, withoutBracket } from '../facts/names';
import { nameOf } from '../facts/select';
import { namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

export const ratioAsPercent = defineCheck({
  id: 'N12',
  name: 'ratio-as-percent',
  title: '百分比写成小数或1',
  category: 'standardization',
  severity: 'warning',
  condition: '名称是“…率”“…占比”或带“（%）”，而值大于0、不超过1，且没有写百分号。',
  exceptions: '有单位的值（1次、1%）不提示；效率、频率、汇率等不是百分比的名称不检查。',
  advice: '写明百分号：100%写作“100%”，不写“1”；确为1%的写“1%”。',
  fix: {
    kind: 'safe',
    title: '写成百分数',
    description:
      '名称为“率”而值写成1、0.95的，改为100%、95%：数值单元格只改显示格式，文字改数字部分。名称括号里已写“%”的，1也可能是1%，只作建议，并删去括号；有单位列的不改。',
  },
  examples: [
    {
      with: { quality: { name: '学员考核合格率', lastYear: '95%' } },
      wrong: [
        { quality: { target: '≥0.95' } },
        { quality: { target: '≥１' } },
        { quality: { target: 0.955 } },
      ],
      right: [{ quality: { target: '≥95%' } }, { quality: { target: '≥94%', lastYear: '94%' } }],
      at: ['quality', 'target'],
      fixed: '≥95%',
      also: { N08: 'a number alone has no sign' },
    },
    {
      with: { benefit: { name: '学员岗位技能提升率', target: '≥80%' } },
      wrong: [{ benefit: { lastYear: 0.78 } }, { benefit: { lastYear: '0.78' } }],
      right: { benefit: { lastYear: '78%' } },
      at: ['benefit', 'lastYear'],
      fixed: '78%',
    },
  ],
  citations: [measures('绩效目标设定：细化量化')],
  *check({ table, sheet }) {
    for (const indicator of namedIndicators(table)) {
      const values = [
        ['指标值', indicator.target],
        ['上年完成值', indicator.lastYear],
        ['实际完成值', indicator.actual],
      ] as const;
      for (const [label, value] of values) {
        if (!value?.flags.includes('ratio-without-percent')) continue;
        yield {
          cells: [value.cell],
          message: `${nameOf(indicator)}的${label}${quote(value.raw)}没有百分号，按${value.number ?? ''}%读取。`,
          steps: () => [
            readStep(label, value),
            `写的数大于0、不超过1，又没有百分号：是${value.number ?? ''}%还是不足1%，看不出来。`,
          ],
          fix: () => asPercent(sheet, indicator, value),
        };
      }
    }
  },
});

const NUMERAL = /[\d０-９]+(?:[.．][\d０-９]+)?|[.．][\d０-９]+/g;

/** A number keeps its value and gets a format; in a text the number is written anew. */
function asPercent(sheet: SheetSnapshot, row: Indicator, value: Value): Proposal | null {
  const { number, cell } = value;
  if (number === null || row.cells.unit !== undefined) return null;
  const percent = `${number}%`;
  const places = decimalPlaces(number);
  const format = `0${places > 0 ? `.${'0'.repeat(places)}` : ''}%`;
  const isNumber = typeof cellNamed(sheet, cell)?.value === 'number';
  if (!isNumber && value.raw.match(NUMERAL)?.length !== 1) return null;
  const draft = isNumber
    ? numberDraft(cell, divide(number, '100'), format, percent)
    : rewrite(sheet, cell, (text) => text.replace(NUMERAL, percent));
  if (draft === null) return null;
  if (bracketedUnit(row) === null) return { drafts: [draft] };
  const name = row.cells.level3;
  const others = [row.target, row.lastYear, row.actual].filter((each) => each?.cell !== cell);
  const leans = others.some((each) => each?.unitSource === 'name');
  if (name === undefined || leans) return null;
  return { drafts: [draft, rewrite(sheet, name, withoutBracket)], kind: 'suggestion' };
}
