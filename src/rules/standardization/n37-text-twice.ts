import { compact, inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { shorten } from '../facts/select';
import { writtenTexts } from '../facts/written-texts';

const MARKS = /[，,。.；;、：:\s]/g;

/** The part that is there twice: the whole text as X X, or a sentence of some length; null where none is. */
function repeatedIn(text: string, shortest: number): string | null {
  const plain = compact(text);
  const letters = plain.replace(MARKS, '');
  const half = letters.length / 2;
  if (Number.isInteger(half) && half >= shortest && letters.startsWith(letters.slice(half))) {
    return text.slice(0, Math.ceil(text.length / 2));
  }
  const seen = new Set<string>();
  for (const sentence of plain.split(/[。；;]/)) {
    const own = sentence.replace(MARKS, '').replace(/^[一二三四五六七八九十\d（）()]{1,4}/, '');
    if (own.length < Math.max(shortest, SENTENCE)) continue;
    if (seen.has(own)) return sentence;
    seen.add(own);
  }
  return null;
}

/** Shorter sentences may be said of two things. */
const SENTENCE = 15;

export const textTwice = defineCheck({
  id: 'N37',
  name: 'text-twice',
  title: '文字重复粘贴',
  category: 'standardization',
  severity: 'info',
  options: { shortest: 4 },
  condition:
    '项目名称、年度目标、三级指标名称的整段文字写了两遍（一遍{shortest}个字以上），或年度目标里同一句话出现两次。',
  exceptions: '只有个别短语重复的不提示。',
  advice: '删去重复的一遍。',
  examples: [
    {
      wrong: [
        { benefit: { name: '学员岗位技能提升率学员岗位技能提升率' } },
        { benefit: { name: '学员岗位技能提升率，学员岗位技能提升率' } },
      ],
      right: { benefit: { name: '学员岗位技能提升率' } },
      at: ['benefit', 'name'],
    },
    {
      wrong: {
        goalEnd: '为结业学员发放证书并做好跟踪回访服务；为结业学员发放证书并做好跟踪回访服务。',
      },
      right: { goalEnd: '为结业学员发放证书并做好跟踪回访服务。' },
      at: 'goal',
    },
  ],
  bounds: {
    shortest: {
      wrong: { benefit: { name: '技能提升技能提升' } },
      right: { benefit: { name: '技能率技能率' } },
      at: ['benefit', 'name'],
    },
  },
  citations: [ownReading('文字规范')],
  *check({ table, options: { shortest } }) {
    for (const { label, cell, text } of writtenTexts(table)) {
      const found = repeatedIn(text, shortest);
      if (found === null) continue;
      yield {
        cells: [cell],
        message: `${label}里${inQuotes(shorten(found))}写了两遍。`,
        steps: () => [`不计标点，${inQuotes(shorten(found))}这段文字在${cell}里出现了两次。`],
      };
    }
  },
});
