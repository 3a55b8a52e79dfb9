import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { wordStep } from '../wording/steps';
import { strayReport } from './stray-characters';

export const LEFTOVER = /\[bookmark[^\]]{0,40}\]?|_GoBack|_Hlk\d+|_x000D_/i;
export const GAP = /\S[ \u00A0\u3000\t]{3,}\S/;

/** 预算单位：某局    项目名称：某项目 in one cell of the head: the gap keeps two labels apart. */
const GAP_BEFORE_LABEL = /(?<![ \u00A0\u3000\t])[ \u00A0\u3000\t]{3,}[^\s:：。；;，,]{2,14}[:：]/;

const ENDS_IN_WORDS = /[\p{Script=Han}A-Za-z\d%)）】》〉”’"]$/u;
const SHORTEST = 20;

/** A text that is punctuated and stops without 。; a list without a mark at any line's end is none. */
export function lacksFullStop(text: string): boolean {
  const lines = text
    .trim()
    .split(/\n+/)
    .map((line) => line.trim());
  const last = lines.pop() ?? '';
  return (
    ENDS_IN_WORDS.test(last) &&
    text.trim().length >= SHORTEST &&
    /[，,；;。]/.test(text) &&
    lines.every((line) => line === '' || !ENDS_IN_WORDS.test(line))
  );
}

export const typographicLeftovers = defineCheck({
  id: 'N26',
  name: 'typographic-leftovers',
  title: '文字排版残留',
  category: 'standardization',
  severity: 'info',
  condition:
    '表中有书签残留[bookmark…]，目标、名称里夹有3个以上连续空格，或年度目标文中用了逗号、分号、句号而段末没有句号；或文字里夹有康熙部首、兼容汉字等与常用字形似的字符，零宽空格、软连字符、异体字选择符等看不见的字符（全表合并为一条）。',
  exceptions:
    '表题字间的空格、段首缩进、同一单元格里隔开两个栏目（预算单位：…　　项目名称：…）的空格，分行列举而各行都不加标点的、20个字以内的目标不提示；全角标点、全角空格、不间断空格、换行，表情符号里的选择符，公式算出的文字，不作为夹带的字符提示。',
  advice: '清理多余空格和残留文字。',
  example: { wrong: '举办职业    技能培训班', right: '举办职业技能培训班' },
  citations: [filing('文字规范')],
  *check(context) {
    const { table, texts } = context;
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
      } else if (
        cell === table.goals.annual?.cell &&
        lacksFullStop(table.goals.annual.value ?? '')
      ) {
        yield {
          cells: [cell],
          message: '目标文字段末缺句号。',
          advice: '补上句号；文字没有写完的，补写完整。',
          steps: () => [`目标的文字用标点断句，最后是“${text.trim().slice(-12)}”，没有句号。`],
        };
      }
    }
    const stray = strayReport(context);
    if (stray !== null) yield stray;
  },
});

/** Which characters stand before and after the gap, and how wide it is. */
function gapStep(text: string): string {
  const gap = GAP.exec(text)?.[0] ?? '';
  const [before, after] = [gap.slice(0, 1), gap.slice(-1)];
  return `“${before}”与“${after}”之间有${gap.length - 2}个空格。`;
}
