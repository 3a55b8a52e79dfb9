import { ownReading } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { rewrite } from '../drafts/drafts';
import { defineCheck } from '../engine/check';

const DOCUMENT_NUMBER =
  /(?:根据|依据|按照)?([一-鿿]{0,6}[[［【](?:19|20)\d{2}[\]］】]\s*(?:第\s*)?\d{1,5}\s*号)/;

export const documentNumberBrackets = defineCheck({
  id: 'N23',
  name: 'document-number-brackets',
  title: '发文字号括号不规范',
  category: 'standardization',
  severity: 'info',
  condition: '发文字号的年份用方括号[ ]或【 】。',
  exceptions: '圆括号不检查。',
  advice: '改为六角括号，如〔2022〕。',
  fix: {
    kind: 'safe',
    title: '发文字号改用六角括号',
    description: '只把年份两边的 [ ]、【 】换成〔 〕，字号本身不变。',
  },
  examples: [
    {
      wrong: { goalEnd: '标准按某人社[2023]15号文件执行。' },
      right: [
        { goalEnd: '标准按某人社〔2023〕15号文件执行。' },
        { goalEnd: '标准按某人社（2023）15号文件执行。' },
      ],
      at: 'goal',
    },
    {
      wrong: [
        { benefit: { basis: '某人社发[2023]15号文件' } },
        { benefit: { basis: '某人社发【2023】15号文件' } },
        { benefit: { basis: '某人社发［2023］ 第15号文件' } },
      ],
      right: { benefit: { basis: '某人社发〔2023〕15号文件' } },
      at: ['benefit', 'basis'],
      fixed: '某人社发〔2023〕15号文件',
    },
  ],
  citations: [ownReading('发文字号')],
  matter: 'writing',
  *check({ texts, sheet }) {
    for (const { cell, text } of texts) {
      const found = DOCUMENT_NUMBER.exec(text)?.[1];
      if (found === undefined) continue;
      yield {
        cells: [cell],
        message: `发文字号${inQuotes(found)}的年份应用六角括号〔〕。`,
        steps: () => [
          `${cell}里有发文字号${inQuotes(found)}。`,
          `年份两边写的是${inQuotes(/[[［【]/.exec(found)?.[0] ?? '')}和${inQuotes(/[\]］】]/.exec(found)?.[0] ?? '')}，不是“〔”和“〕”。`,
        ],
        fix: () => ({ drafts: [rewrite(sheet, cell, withRightBrackets)] }),
      };
    }
  },
});

const EVERY = new RegExp(DOCUMENT_NUMBER.source, 'g');

function withRightBrackets(text: string): string {
  return text.replace(EVERY, (number) =>
    number.replace(/[[［【](\d{4})[\]］】]/, (_, year: string) => `〔${year}〕`),
  );
}
