import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { writtenTexts } from '../facts/written-texts';
import { wordStep } from '../wording/steps';

/** The same mark twice; three and more of 。 are how some write an ellipsis. */
const SAME = /([，,、；;：:])\1+|(?<!。)。。(?!。)/;
const EVERY_SAME = /([，,、；;：:])\1+|(?<!。)(。)。(?!。)/g;
/** Two marks of which one is too many; which, nobody can tell. */
const MIXED = /[，、；][。；，、]|。[，、；]/;

export const punctuationDoubled = defineCheck({
  id: 'N35',
  name: 'punctuation-doubled',
  title: '标点重复',
  category: 'standardization',
  severity: 'info',
  condition: '项目名称、年度目标、三级指标名称里标点连写两个，如“，，”“。。”“，。”。',
  exceptions: '省略号（……、。。。）不提示。',
  advice: '删去多余的标点；文字有遗漏的，补写完整。',
  fix: {
    kind: 'safe',
    title: '删去重复的标点',
    description: '同一个标点连写的只留一个；“，。”一类不同的标点连写看不出该留哪一个，不改。',
  },
  examples: [
    {
      wrong: [
        { goalEnd: '按期结业，，发放证书。' },
        { goalEnd: '按期结业、、发放证书。' },
        { goalEnd: '按期结业；；发放证书。' },
        { goalEnd: '按期结业。。' },
      ],
      right: { goalEnd: '按期结业，发放证书。' },
      at: 'goal',
    },
    {
      wrong: { benefit: { name: '学员，，岗位技能提升率' } },
      right: { benefit: { name: '学员岗位技能提升率' } },
      at: ['benefit', 'name'],
      fixed: '学员，岗位技能提升率',
    },
    {
      wrong: [{ goalEnd: '按期结业，。' }, { goalEnd: '按期结业；，发放证书。' }],
      right: { goalEnd: '按期结业。' },
      at: 'goal',
      fixed: null,
    },
  ],
  citations: [ownReading('文字规范')],
  *check({ table, sheet }) {
    for (const { label, cell, text } of writtenTexts(table)) {
      const same = SAME.exec(text)?.[0] ?? null;
      const found = same ?? MIXED.exec(text)?.[0] ?? null;
      if (found === null) continue;
      yield {
        cells: [cell],
        message: `${label}里标点${inQuotes(found)}重复。`,
        steps: () => [wordStep(label, text, found)],
        fix: () => (same === null ? null : once(sheet, cell)),
      };
    }
  },
});

/** Null where line breaks or characters that are not seen part the marks. */
function once(sheet: SheetSnapshot, cell: string): Proposal | null {
  if (!SAME.test(shownAt(sheet, cell))) return null;
  return { drafts: [rewrite(sheet, cell, (text) => text.replace(EVERY_SAME, '$1$2'))] };
}
