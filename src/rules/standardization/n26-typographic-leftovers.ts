import { filing } from '../../policy/documents';
import { defineCheck } from '../check';
import { wordStep } from '../steps';

export const LEFTOVER = /\[bookmark[^\]]{0,40}\]?|_GoBack|_Hlk\d+|_x000D_/i;
export const GAP = /\S[ \u00A0\u3000\t]{3,}\S/;

/** 预算单位：某局    项目名称：某项目 in one cell of the head: the gap keeps two labels apart. */
const GAP_BEFORE_LABEL = /[ \u00A0\u3000\t]{3,}[^\s:：。；;，,]{2,14}[:：]/;

export const typographicLeftovers = defineCheck({
  id: 'N26',
  name: 'typographic-leftovers',
  title: '文字排版残留',
  category: 'standardization',
  severity: 'info',
  condition: '表中有书签残留[bookmark…]，或目标、名称里夹有3个以上连续空格。',
  exceptions:
    '表题字间的空格、段首缩进、同一单元格里隔开两个栏目（预算单位：…　　项目名称：…）的空格不提示。',
  advice: '清理多余空格和残留文字。',
  example: { wrong: '举办职业    技能培训班', right: '举办职业技能培训班' },
  citations: [filing('文字规范')],
  *check({ table, texts }) {
    const nameCell = table.fields.projectName?.cell;
    const checked = new Set(
      [table.goals.annual, table.goals.overall, table.fields.projectName]
        .concat(
          table.indicators.map(({ name, cells }) => ({ value: name, cell: cells.level3 ?? '' })),
        )
        .flatMap((field) => field?.cell ?? []),
    );
    for (const { cell, text } of texts) {
      const leftover = LEFTOVER.exec(text)?.[0];
      if (leftover !== undefined) {
        yield {
          cells: [cell],
          message: `残留文字“${leftover}”。`,
          steps: () => [wordStep(cell, text, leftover)],
        };
      } else if (checked.has(cell) && GAP.test(text)) {
        if (cell === nameCell && GAP_BEFORE_LABEL.test(text)) continue;
        yield {
          cells: [cell],
          message: '文字中间夹有大段空格。',
          steps: () => [`${cell}里，${gapStep(text)}`],
        };
      }
    }
  },
});

/** Which characters stand before and after the gap, and how wide it is. */
function gapStep(text: string): string {
  const gap = GAP.exec(text)?.[0] ?? '';
  const [before, after] = [gap.slice(0, 1), gap.slice(-1)];
  return `“${before}”与“${after}”之间有${gap.length - 2}个空格。`;
}
