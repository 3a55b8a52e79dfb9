import type { SheetSnapshot } from '../../grid/sheet-snapshot';
import { inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { rewrite, shownAt } from '../drafts/drafts';
import { defineCheck } from '../engine/check';
import type { Proposal } from '../engine/fix';
import { quote } from '../facts/structure';
import { wordStep } from '../wording/steps';
import { strayReport } from './stray-characters';

const LEFTOVER = /\[bookmark[^\]]{0,40}\]?|_GoBack|_Hlk\d+|_x000D_/i;
const GAP = /\S[ \u00A0\u3000\t]{3,}\S/;

/** 预算单位：某局    项目名称：某项目 in one cell of the head: the gap keeps two labels apart. */
const GAP_BEFORE_LABEL = /(?<![ \u00A0\u3000\t])[ \u00A0\u3000\t]{3,}[^\s:：。；;，,]{2,14}[:：]/;

/** 举办 培训班期数: in a name of one thing a space parts nothing. */
const SPACE_IN_NAME = /(?<=\p{Script=Han})[ \u00A0\u3000\t]+(?=\p{Script=Han})/u;
const SPACES_IN_NAME = new RegExp(SPACE_IN_NAME.source, 'gu');

const ENDS_IN_WORDS = /[\p{Script=Han}A-Za-z\d%)）】》〉”’"]$/u;

const UNFINISHED = /[，,、：:]$/;

/** A text that is punctuated and stops without 。; a list without a mark at any line's end is none. */
function lacksFullStop(text: string, shortest: number): boolean {
  const lines = text
    .trim()
    .split(/\n+/)
    .map((line) => line.trim());
  const last = lines.pop() ?? '';
  return (
    ENDS_IN_WORDS.test(last) &&
    text.trim().length >= shortest &&
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
  options: { shortest: 20 },
  condition:
    '表中有书签残留[bookmark…]，目标、项目名称里夹有3个以上连续空格，三级指标名称的汉字之间夹有空格，或年度目标文中用了逗号、分号、句号而段末没有句号，或以逗号、顿号、冒号结尾；或文字里夹有康熙部首、兼容汉字等与常用字形似的字符，零宽空格、软连字符、异体字选择符等看不见的字符（全表合并为一条）。',
  exceptions:
    '表题字间的空格、段首缩进、同一单元格里隔开两个栏目（预算单位：…　　项目名称：…）的空格，分行列举而各行都不加标点的、{shortest}个字以内的目标不提示；全角标点、全角空格、不间断空格、换行，表情符号里的选择符，公式算出的文字，不作为夹带的字符提示。',
  advice: '清理多余空格和残留文字。',
  fix: {
    kind: 'safe',
    title: '清理多余空格和残留文字',
    description:
      '删去[bookmark…]、_GoBack等残留，把文字中间连续3个以上的空格并为一个，删去指标名称里汉字之间的空格；形似的字符换成常用字，看不见的字符删去，其余一字不动，公式不改；段末的句号只作建议。',
  },
  examples: [
    {
      wrong: [
        { goalEnd: '为学员举办职业    技能培训班。' },
        { goalEnd: '为学员举办职业　　　技能培训班。' },
        { goalEnd: '为学员举办职业[bookmark2]技能培训班。' },
        { goalEnd: '_GoBack' },
      ],
      right: { goalEnd: '为学员举办职业技能培训班。' },
      at: 'goal',
    },
    {
      wrong: [
        { benefit: { name: '学员岗位    技能提升率' } },
        { benefit: { name: '学员岗位 技能提升率' } },
        { benefit: { name: '学员岗位　技能提升率' } },
        { benefit: { name: '学员[bookmark1]岗位技能提升率' } },
        { benefit: { name: '学员岗位技能提升率_GoBack' } },
      ],
      right: [
        { benefit: { name: '学员岗位技能提升率' } },
        { benefit: { name: '    学员岗位技能提升率' } },
        { benefit: { name: '学员AI 技能提升率' } },
      ],
      at: ['benefit', 'name'],
      fixed: '学员岗位技能提升率',
    },
    {
      wrong: {
        goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能',
      },
      right: {
        goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
      },
      at: 'goal',
      fixed:
        '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
      field: 'training',
    },
    {
      wrong: [
        { quality: { name: '学员⽣考核合格率' } },
        { quality: { name: '学员生考核合格率\u200b' } },
        { quality: { name: '学员生\u00ad考核合格率' } },
      ],
      right: { quality: { name: '学员生考核合格率' } },
      at: ['quality', 'name'],
      fixed: '学员生考核合格率',
    },
  ],
  bounds: {
    shortest: {
      wrong: { goal: '培训学员两百人，考核合格率达到百分之九十' },
      right: { goal: '培训学员百人，考核合格率达到百分之九十' },
      at: 'goal',
    },
  },
  citations: [ownReading('文字规范')],
  matter: 'writing',
  *check(context) {
    const {
      table,
      texts,
      sheet,
      options: { shortest },
    } = context;
    const nameCell = table.fields.projectName?.cell;
    const checked = new Set(
      [table.goals.annual, table.goals.overall, table.fields.projectName]
        .concat(
          table.indicators.map(({ name, cells }) => ({ value: name, cell: cells.level3 ?? '' })),
        )
        .flatMap((field) => field?.cell ?? []),
    );
    const names = new Set(table.indicators.flatMap(({ cells }) => cells.level3 ?? []));
    for (const { cell, text } of texts) {
      const leftover = LEFTOVER.exec(text)?.[0];
      if (leftover !== undefined) {
        yield {
          cells: [cell],
          message: `残留文字${inQuotes(leftover)}。`,
          steps: () => [wordStep(cell, text, leftover)],
          fix: () => withoutLeftovers(sheet, cell),
        };
      } else if (names.has(cell) && SPACE_IN_NAME.test(text)) {
        yield {
          cells: [cell],
          message: `指标名称${quote(text)}里夹有空格。`,
          steps: () => [`${cell}里，${spaceStep(text)}`],
          fix: () => withoutSpaces(sheet, cell),
        };
      } else if (checked.has(cell) && GAP.test(text)) {
        if (cell === nameCell && GAP_BEFORE_LABEL.test(text)) continue;
        yield {
          cells: [cell],
          message: '文字中间夹有大段空格。',
          steps: () => [`${cell}里，${gapStep(text)}`],
          fix: () => withoutGaps(sheet, cell),
        };
      } else if (
        cell === table.goals.annual?.cell &&
        (table.goals.annual.value ?? '').trim().length >= shortest &&
        UNFINISHED.test((table.goals.annual.value ?? '').trim())
      ) {
        const mark = (table.goals.annual.value ?? '').trim().slice(-1);
        yield {
          cells: [cell],
          message: `目标文字以${inQuotes(mark)}结尾，可能没有写完。`,
          advice: '把目标写完整，以句号结尾。',
          steps: () => [`目标的最后是${inQuotes(text.trim().slice(-12))}。`],
        };
      } else if (
        cell === table.goals.annual?.cell &&
        lacksFullStop(table.goals.annual.value ?? '', shortest)
      ) {
        yield {
          cells: [cell],
          message: '目标文字段末缺句号。',
          advice: '补上句号；文字没有写完的，补写完整。',
          steps: () => [
            `目标的文字用标点断句，最后是${inQuotes(text.trim().slice(-12))}，没有句号。`,
          ],
          fix: () =>
            lacksFullStop(shownAt(sheet, cell), shortest) ? withFullStop(sheet, cell) : null,
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
  return `${inQuotes(before)}与${inQuotes(after)}之间有${gap.length - 2}个空格。`;
}

/** Which characters stand before and after the space. */
function spaceStep(text: string): string {
  const at = SPACE_IN_NAME.exec(text)?.index ?? 0;
  return `${inQuotes(text.slice(Math.max(0, at - 4), at))}与${inQuotes(text.slice(at).trimStart().slice(0, 4))}之间有空格。`;
}

const EVERY_LEFTOVER = new RegExp(LEFTOVER.source, 'gi');
const GAPS = /(?<=\S)[ \u00A0\u3000\t]{3,}(?=\S)/g;

/** Null where characters that are not seen part the leftover, and where the cell holds nothing else. */
function withoutLeftovers(sheet: SheetSnapshot, cell: string): Proposal | null {
  if (!LEFTOVER.test(shownAt(sheet, cell))) return null;
  const draft = rewrite(sheet, cell, (text) => text.replace(EVERY_LEFTOVER, '').replace(GAPS, ' '));
  return draft.shown.trim() === '' ? null : { drafts: [draft] };
}

/** Null where characters that are not seen part the gap. */
function withoutGaps(sheet: SheetSnapshot, cell: string): Proposal | null {
  if (!GAP.test(shownAt(sheet, cell))) return null;
  return { drafts: [rewrite(sheet, cell, (text) => text.replace(GAPS, ' '))] };
}

/** Null where characters that are not seen stand beside the space. */
function withoutSpaces(sheet: SheetSnapshot, cell: string): Proposal | null {
  if (!SPACE_IN_NAME.test(shownAt(sheet, cell))) return null;
  return { drafts: [rewrite(sheet, cell, (text) => text.replace(SPACES_IN_NAME, ''))] };
}

function withFullStop(sheet: SheetSnapshot, cell: string): Proposal {
  return {
    drafts: [rewrite(sheet, cell, (text) => `${text.trimEnd()}。`)],
    title: '补上句号',
    // The text may have been cut off.
    kind: 'suggestion',
  };
}
