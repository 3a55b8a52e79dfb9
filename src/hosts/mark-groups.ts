/** Marks -> the conditional formats to draw. */
import { parseCell, rangeName, type Rectangle } from '../grid/address';
import { markFormula, worseMark, type Mark, type MarkSeverity } from '../grid/mark';
import { HostError } from './host-error';

/** Worksheet.getRanges takes at most 8192 characters. */
const ADDRESS_CHARACTERS = 8000;

export interface MarkGroup {
  readonly severity: MarkSeverity;
  readonly formula: string;
  readonly address: string;
}

/** One conditional format for all cells that break the same rules; of two marks on a cell, the worse look. */
export function groupMarks(
  marks: readonly Mark[],
  merges: readonly Rectangle[],
  drawing = 0,
): MarkGroup[] {
  const anchors = new Map(merges.map((merge) => [`${merge.top},${merge.left}`, merge]));
  const cells = new Map<string, { severity: MarkSeverity; rules: string[] }>();
  for (const { cell, severity, rules } of marks) {
    const at = parseCell(cell);
    if (at === null) throw new HostError('unknown', { message: `标记的单元格“${cell}”无效。` });
    const { row, column } = at;
    const merge = anchors.get(`${row},${column}`);
    const area = merge ?? { top: row, left: column, bottom: row, right: column };
    const name = rangeName(area);
    const seen = cells.get(name);
    cells.set(name, {
      severity: seen === undefined ? severity : worseMark(seen.severity, severity),
      rules: [...(seen?.rules ?? []), ...rules],
    });
  }
  const groups = new Map<string, { severity: MarkSeverity; formula: string; names: string[] }>();
  for (const [name, { severity, rules }] of cells) {
    const formula = markFormula(rules, drawing);
    const key = `${severity} ${formula}`;
    const group = groups.get(key) ?? { severity, formula, names: [] };
    group.names.push(name);
    groups.set(key, group);
  }
  return [...groups.values()].flatMap(({ severity, formula, names }) =>
    addresses(names).map((address) => ({ severity, formula, address })),
  );
}

function addresses(names: readonly string[]): string[] {
  const lists: string[] = [];
  let list = '';
  for (const name of names) {
    if (list.length + name.length >= ADDRESS_CHARACTERS) {
      lists.push(list);
      list = '';
    }
    list = list === '' ? name : `${list},${name}`;
  }
  return list === '' ? lists : [...lists, list];
}
