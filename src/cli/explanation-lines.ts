/** An explanation in the text report: its parts below the finding, each behind a label of two characters. */
import type { Explanation } from '../rules/engine/explain';
import { shorten } from '../rules/facts/select';
import { columnsOf, padEnd, paint, wrap, type Style } from './terminal';

const LONGEST_VALUE = 80;
const LABEL_WIDTH = 6;

/** What stands before a text, and the text; further lines of it begin where it began. */
interface Item {
  readonly lead: string;
  readonly text: string;
}

/** `indent`: columns before the labels. */
export function explanationLines(explanation: Explanation, indent: number, style: Style): string[] {
  const { steps, condition, exceptions, example } = explanation;
  const parts: readonly (readonly [string, readonly Item[]])[] = [
    ['数据', inputItems(explanation)],
    ['过程', steps.map((text, index) => ({ lead: `${index + 1}. `, text }))],
    ['条件', sentence(condition)],
    ['例外', sentence(exceptions)],
    [
      '示例',
      example === null
        ? []
        : [...sentence(example.right, '正确：'), ...sentence(example.wrong, '有误：')],
    ],
  ];
  return parts.flatMap(([label, items]) => partLines(label, items, indent, style));
}

/** G8  指标分值权重（“培训班期数”）：10 */
function inputItems({ inputs, moreInputs }: Explanation): Item[] {
  const width = Math.max(...inputs.map(({ cell }) => cell.length));
  const items = inputs.map(({ cell, label, of, value }) => {
    const shown = value === null ? '（空）' : shorten(value, LONGEST_VALUE);
    return {
      lead: `${padEnd(cell, width)}  `,
      text: `${label}${of === null ? '' : `（${of}）`}：${shown}`,
    };
  });
  return moreInputs === 0 ? items : [...items, ...sentence(`另有${moreInputs}个单元格`)];
}

function sentence(text: string, lead = ''): Item[] {
  return text === '' ? [] : [{ lead, text }];
}

function partLines(label: string, items: readonly Item[], indent: number, style: Style): string[] {
  const margin = ' '.repeat(indent);
  const lines = items.flatMap(({ lead, text }) => {
    const width = columnsOf(lead);
    return wrap(text, style.width - indent - LABEL_WIDTH - width).map((line, at) =>
      at === 0 ? lead + line : ' '.repeat(width) + line,
    );
  });
  return lines.map((line, at) =>
    at === 0
      ? `${margin}${paint(style, 'dim', label)}  ${line}`
      : margin + ' '.repeat(LABEL_WIDTH) + line,
  );
}
