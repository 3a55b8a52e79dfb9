import { ownReading } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck } from '../engine/check';
import { writtenTexts } from '../facts/written-texts';
import { wordStep } from '../wording/steps';

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['）', '（'],
  ['》', '《'],
  ['】', '【'],
  ['〕', '〔'],
  ['”', '“'],
]);
const OPENERS = new Set(PAIRS.values());
const LONGEST = 3000;

/** The first bracket that nothing closes, with the words behind it; a closing one alone may be that of a list: 1）. */
function unclosedIn(text: string): string | null {
  const open: { readonly mark: string; readonly at: number }[] = [];
  const plain = text.slice(0, LONGEST).replaceAll('(', '（').replaceAll(')', '）');
  Array.from(plain).forEach((mark, at) => {
    if (OPENERS.has(mark)) open.push({ mark, at });
    const opener = PAIRS.get(mark);
    if (opener === undefined) return;
    const last = open.map((each) => each.mark).lastIndexOf(opener);
    if (last >= 0) open.splice(last, 1);
  });
  const [first] = open;
  return first === undefined
    ? null
    : Array.from(text)
        .slice(first.at, first.at + 9)
        .join('');
}

export const bracketUnclosed = defineCheck({
  id: 'N36',
  name: 'bracket-unclosed',
  title: '括号、引号不成对',
  category: 'standardization',
  severity: 'info',
  condition: '项目名称、年度目标、三级指标名称里的括号、书名号或引号只有前一半，没有后一半。',
  exceptions: '只有后一半的（“1）”一类序号）不提示；全角、半角的括号可以互相配对。',
  advice: '补上另一半；文字被截断的，补写完整。',
  examples: [
    {
      wrong: [
        { goalEnd: '发放证书（含电子证书。' },
        { goalEnd: '发放《结业证书。' },
        { goalEnd: '发放“结业证书。' },
      ],
      right: [{ goalEnd: '发放证书（含电子证书)。' }, { goalEnd: '1）发放证书。' }],
      at: 'goal',
    },
    {
      wrong: { benefit: { name: '学员岗位技能提升率（初级工' } },
      right: { benefit: { name: '学员岗位技能提升率（初级工）' } },
      at: ['benefit', 'name'],
    },
  ],
  citations: [ownReading('文字规范')],
  *check({ table }) {
    for (const { label, cell, text } of writtenTexts(table)) {
      const found = unclosedIn(text);
      if (found === null) continue;
      const [mark = ''] = found;
      yield {
        cells: [cell],
        // eslint-disable-next-line no-restricted-syntax -- The mark may be a quote itself.
        message: `${label}里${inQuotes(`${found}…`)}处的“${mark}”没有配对的后一半。`,
        steps: () => [wordStep(label, text, found)],
      };
    }
  },
});
