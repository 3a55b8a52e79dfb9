import { ownReading } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { nameOf } from '../facts/select';
import { namedIndicators } from '../facts/structure';

const INSIDE = /(?<=\S)[ \u00a0\u3000\t]+(?=\S)/;
const EVERY_INSIDE = new RegExp(INSIDE.source, 'g');

export const systemSpaces = defineCheck({
  id: 'N39',
  name: 'system-spaces',
  title: '一体化系统：名称、指标值中有空格',
  category: 'standardization',
  severity: 'error',
  condition: '三级指标名称或指标值的文字中间有空格，一体化系统不予保存。',
  exceptions:
    '只在选用“一体化系统填报”时检查；首尾的空格不检查；名称里汉字之间的空格由“文字排版残留”提示。',
  advice: '删去空格。',
  fix: {
    kind: 'safe',
    title: '删去空格',
    description: '删去名称、指标值文字中间的空格，其余不动。',
  },
  examples: [
    {
      with: { profile: 'yitihua', quality: { name: '学员考核合格率' } },
      wrong: [{ quality: { target: '≥ 95%' } }, { quality: { target: '≥95 %' } }],
      right: { quality: { target: '≥95%' } },
      at: ['quality', 'target'],
      fixed: '≥95%',
    },
    {
      with: { profile: 'yitihua' },
      wrong: { benefit: { name: '学员AI 技能提升率' } },
      right: { benefit: { name: '学员AI技能提升率' } },
      at: ['benefit', 'name'],
      fixed: '学员AI技能提升率',
    },
  ],
  citations: [ownReading('一体化系统录入校验')],
  offByDefault: true,
  appliesTo: ['target'],
  yieldsTo: ['N26', 'N31', 'C17', 'C23'],
  *check({ table, sheet }) {
    for (const indicator of namedIndicators(table)) {
      const { level3, target } = indicator.cells;
      const places = [
        ['名称', level3],
        ['指标值', target],
      ] as const;
      for (const [label, cell] of places) {
        if (cell === undefined || !INSIDE.test(shownAt(sheet, cell))) continue;
        yield {
          cells: [cell],
          message: `${nameOf(indicator)}的${label}里有空格，一体化系统不接收。`,
          steps: () => [`${cell}的文字${inQuotes(shownAt(sheet, cell).trim())}中间有空格。`],
          fix: () => withoutSpaces(sheet, cell),
        };
      }
    }
  },
});

function withoutSpaces(sheet: SheetSnapshot, cell: string): Proposal {
  return { drafts: [rewrite(sheet, cell, (text) => text.replace(EVERY_INSIDE, ''))] };
}
