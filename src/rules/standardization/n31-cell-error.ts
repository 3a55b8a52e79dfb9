import { cellName, parseRange, parseCell } from '../../grid/address';
import { inQuotes } from '../../domain/text';
import { cellAt, isErrorText, type Cell } from '../../grid/sheet-snapshot';
import { measures } from '../../policy/documents';
import { defineCheck, type CheckContext } from '../engine/check';
import { listCells } from '../facts/structure';
import { shorten } from '../facts/select';

/** [1]Sheet1!A1, '[预算.xlsx]Sheet 1'!A1, 'C:\[预算.xlsx]表'!A1. */
const OTHER_WORKBOOK = /\[[^[\]]+\][^[\]!'"]*'?!/;

interface Formulas {
  readonly errors: { cell: string; text: string }[];
  readonly external: string[];
}

/** The error that a cell shows or holds; texts may carry spaces around it. */
function errorIn({ text, value }: Cell): string | null {
  if (text.includes('#') && isErrorText(text.trim())) return text.trim();
  const held = typeof value === 'string' && value.includes('#') ? value.trim() : '';
  return isErrorText(held) ? held : null;
}

function scan({ table, sheet }: CheckContext): Formulas {
  const found: Formulas = { errors: [], external: [] };
  const area = parseRange(table.range);
  if (area === null) return found;
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      const cell = cellAt(sheet, row, column);
      if (cell === null) continue;
      const error = errorIn(cell);
      if (error !== null) found.errors.push({ cell: cellName(row, column), text: error });
      else if (cell.formula !== null && OTHER_WORKBOOK.test(cell.formula)) {
        found.external.push(cellName(row, column));
      }
    }
  }
  return found;
}

export const cellError = defineCheck({
  id: 'N31',
  name: 'cell-error',
  title: '单元格错误值或公式失效',
  category: 'standardization',
  severity: 'error',
  condition:
    '表内单元格是 #REF!、#DIV/0!、#VALUE!、#NAME?、#N/A 等错误值；或公式引用了其他工作簿。',
  exceptions: '引用本工作簿其他工作表的公式不提示；引用其他工作簿的公式合并为一条。',
  advice: '修复公式，或把结果粘贴为数值。',
  examples: [
    {
      with: { count: { name: '培训班期数', target: '≥4期' } },
      wrong: [
        { count: { lastYear: '#REF!' } },
        { count: { lastYear: '#DIV/0!' } },
        { count: { lastYear: '#VALUE!' } },
        { count: { lastYear: '#NAME?' } },
        { count: { lastYear: '#N/A' } },
      ],
      right: { count: { lastYear: '4期' } },
      at: ['count', 'lastYear'],
    },
    {
      wrong: [{ cost: { basis: '#REF!' } }, { cost: { basis: '#N/A' } }],
      right: { cost: { basis: '预算支出标准' } },
      at: ['cost', 'basis'],
    },
    {
      wrong: [{ satisfaction: { evidence: '#NAME?' } }, { satisfaction: { evidence: '#VALUE!' } }],
      right: { satisfaction: { evidence: '工作资料' } },
      at: ['satisfaction', 'evidence'],
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  appliesTo: ['target', 'self-evaluation', 'other'],
  *check(context) {
    const { errors, external } = scan(context);
    for (const { cell, text } of errors) {
      yield {
        cells: [cell],
        message: `${cell}是错误值${inQuotes(text)}，公式已失效。`,
        steps: () => [
          `${cell}显示${inQuotes(text)}${formulaOf(context, cell)}。`,
          '以“#”开头的是表格程序的错误值，不是数，也不是文字。',
        ],
      };
    }
    const [first, ...others] = external;
    if (first === undefined) return;
    yield {
      cells: [first, ...others],
      message: `${listCells(external)}的公式引用了其他工作簿，报送后对方打不开原文件，数值可能失效。`,
      advice: '把这些单元格粘贴为数值，或把数据移到本工作簿内再引用。',
      steps: () =>
        external
          .slice(0, MOST_SHOWN)
          .map((cell) => `${cell}${formulaOf(context, cell)}，方括号里是另一个文件。`),
    };
  },
});

/** Formulas that an explanation shows. */
const MOST_SHOWN = 3;

/** ，公式是“=A1/B1”; '' for a constant. */
function formulaOf({ sheet }: CheckContext, cell: string): string {
  const place = parseCell(cell);
  const formula = place === null ? null : (cellAt(sheet, place.row, place.column)?.formula ?? null);
  return formula === null ? '' : `，公式是${inQuotes(shorten(formula, 60))}`;
}
