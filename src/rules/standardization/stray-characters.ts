/** Look-alikes and characters that are not seen, in all cells of a form: one report of N26. */
import { kindOfStray, meantBy, strayIn, withoutStray, inQuotes } from '../../domain/text';
import { cellAt } from '../../grid/sheet-snapshot';
import { textDraft } from '../drafts/drafts';
import type { CheckContext, Report } from '../engine/check';
import { listCells } from '../facts/structure';

interface StrayCell {
  readonly cell: string;
  /** What the cell holds, to the last character. */
  readonly held: string;
  readonly found: readonly string[];
}

/** Cells of typed text that hold such characters; what a formula shows is mended where it comes from. */
function strayCells({ texts, sheet }: CheckContext): StrayCell[] {
  return texts.flatMap(({ cell, row, column, text, written }) => {
    // Nothing was folded.
    if (text === written) return [];
    const { value = null, formula = null } = cellAt(sheet, row, column) ?? {};
    if (typeof value !== 'string' || formula !== null) return [];
    const found = strayIn(value);
    return found.length === 0 ? [] : [{ cell, held: value, found }];
  });
}

const MOST_CHARACTERS = 8;
const MOST_STEPS = 6;

/** Null where the form has none. */
export function strayReport(context: CheckContext): Report | null {
  const cells = strayCells(context);
  const [first, ...rest] = cells.map(({ cell }) => cell);
  if (first === undefined) return null;
  return {
    cells: [first, ...rest],
    message: `文字里夹有看不见或与常用字形似的字符：${kindsIn(cells).join('；')}。`,
    advice:
      '把形似的字符换成常用字，删去看不见的字符；它们多是从PDF、网页复制时带进来的，会使查找、比对和系统导入出错。',
    steps: () => [
      ...cells
        .flatMap(({ cell, found }) => found.map((character) => strayStep(cell, character)))
        .slice(0, MOST_STEPS),
      '本工具按它们看上去的样子读取，其他检查不受影响。',
    ],
    fix: () => ({
      drafts: cells.map(({ cell, held }) => textDraft(cell, withoutStray(held))),
      title: '换成常用字，删去看不见的字符',
    }),
  };
}

/** 康熙部首“⽣”“⼯”（C8、D9）, 零宽空格（C10）: each kind with its characters and cells. */
function kindsIn(cells: readonly StrayCell[]): string[] {
  const kinds = new Map<string, { characters: Set<string>; cells: Set<string> }>();
  for (const { cell, found } of cells) {
    for (const character of found) {
      const { name, isSeen } = kindOfStray(character);
      const kind = kinds.get(name) ?? { characters: new Set(), cells: new Set() };
      kinds.set(name, kind);
      kind.cells.add(cell);
      if (isSeen) kind.characters.add(character);
    }
  }
  return [...kinds].map(([name, kind]) => {
    const all = [...kind.characters].map((character) => inQuotes(character));
    const more = all.length > MOST_CHARACTERS ? `等${all.length}个` : '';
    return `${name}${all.slice(0, MOST_CHARACTERS).join('')}${more}（${listCells([...kind.cells])}）`;
  });
}

function strayStep(cell: string, character: string): string {
  const { name, isSeen } = kindOfStray(character);
  const meant = meantBy(character);
  return isSeen
    ? `${cell}里的${inQuotes(character)}（${codeOf(character)}）是${name}，常用字${inQuotes(meant)}是${codeOf(meant)}，看着一样，编码不同。`
    : `${cell}里有${name}（${codeOf(character)}），看不见，却使文字与标准写法不同。`;
}

function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
