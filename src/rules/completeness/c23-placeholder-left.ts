import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { isLevelWord } from '../../domain/vocabulary';
import { compact, normalizeText } from '../../domain/text';
import { parseCell } from '../../grid/address';
import { measures, ownReading } from '../../policy/documents';
import { wordOf } from '../../domain/form-words/words';
import { defineCheck, type CheckContext, type LocatedText, type Report } from '../engine/check';
import type { TypedRow } from '../engine/example';
import { isOpenTarget, promptIn, withoutPrompt } from '../facts/library-prompt';
import { cellOf, nameOf } from '../facts/select';
import { listCells, listFirstCells, quote } from '../facts/structure';
import { wordStep } from '../wording/steps';
import { promptsLeft } from '../facts/writing-prompt';

/** What a template leaves to be filled in; texts are looked at after NFKC, so that … is "...". */
const PLACEHOLDERS: readonly RegExp[] = [
  /(?<!\*)\*{2,}(?!\*)/,
  /(?<!×)×{2,}/,
  /(?<![A-Za-z])X{2,}(?![A-Za-z])/i,
  /(?<!\.)\.{6,}|^\.{2,}$/,
  /(?<!_)_{3,}/,
];
/** Prompts, which a printed label may carry. */
const PROMPTS: readonly RegExp[] = [
  /请(在此)?(填写|输入|填列)/,
  /待填(写|报)?/,
  /\((限|不超过|控制在)?\d{2,4}字(以内|左右|以下)?\)/,
];
/** One quick look at every cell; few pass. */
const MAY_BE_LEFT = /[*＊×xXＸｘ…_＿□☐字请待]|[.．]{2}|·{2}/;

const TICKED = /[☑☒■√✓✔]/;
const UNTICKED = /[□☐]/;

/** 189****1234, 6501XXXX: hidden digits of a person's number. */
const MASKED_NUMBER = /(?<!\d)(?!20\d{2}[*X×])\d{3,}-?[*X×]{2,}|(?<![*X×])[*X×]{2,}\d{3,}/i;
/** 彭**, 李XX: a hidden given name. */
const MASKED_NAME = /^\p{Script=Han}{1,3}[*X×]{1,3}$/iu;
const PERSONAL = /负责人|责任人|联系人|联系方式|电话|手机|经办人|填表人|审核人|身份证|账号/;
const NOTE = /^(注\d?|备注|说明|填表说明|填报说明)[:：]/;

/** What stands further out in a cell is prose, or an attack on the patterns. */
const LOOK_AT = 3000;

/** Cells of people's names and numbers: the leader's, and what stands right of such a label. */
function personalCells({ table, texts }: CheckContext): Set<string> {
  const cells = new Set<string>();
  if (table.fields.leader !== null) cells.add(table.fields.leader.cell);
  // Below the header 电话回访率 is an indicator, not a label.
  const header = parseCell(table.columns[0]?.cell ?? '')?.row ?? Infinity;
  texts.forEach((text, index) => {
    if (text.row >= header) return;
    const before = texts[index - 1];
    const label = before?.row === text.row ? compact(before.text) : '';
    const own = compact(text.text);
    if (label.length <= 16 && PERSONAL.test(label)) cells.add(text.cell);
    if (own.length <= 40 && PERSONAL.test(own) && /[:：]/.test(own)) cells.add(text.cell);
  });
  return cells;
}

/** Columns that a 自评表 still has to be answered in. */
function answerCells(table: PerformanceTable): Set<string> {
  return new Set(
    table.kind === 'self-evaluation'
      ? table.indicators.flatMap(({ cells }) =>
          [cells.actual, cells.score, cells.deviation].filter((cell) => cell !== undefined),
        )
      : [],
  );
}

function leftover(text: string, mayPrompt: boolean): string | null {
  // 《关于……的通知》 shortens a title.
  const plain = normalizeText(text.slice(0, LOOK_AT)).replace(/《[^》]*》?/g, (title) =>
    title.endsWith('》') ? '' : title,
  );
  if (MASKED_NUMBER.test(plain) || MASKED_NAME.test(plain.trim())) return null;
  const patterns = mayPrompt ? PLACEHOLDERS : [...PLACEHOLDERS, ...PROMPTS];
  for (const pattern of patterns) {
    const found = pattern.exec(plain)?.[0];
    if (found !== undefined) return found.startsWith('.') ? '……' : found;
  }
  return null;
}

function isLabel({ text }: LocatedText): boolean {
  const word = wordOf(text);
  return word.field !== null || word.fund !== null || word.isOther;
}

/** …… or 指标1：…… and nothing else. */
const ONLY_DOTS = /^(?:指标\d{0,2}[:：])?[.·]{2,}$/;

function isDots({ text }: LocatedText): boolean {
  return text.length <= 20 && ONLY_DOTS.test(compact(normalizeText(text)));
}

/** …… in rows below the header that hold nothing else: rows that the template offers and nobody used. */
function spareRows({ table, texts }: CheckContext): LocatedText[] {
  const header = parseCell(table.columns[0]?.cell ?? '')?.row ?? Infinity;
  const dots = texts.filter((text) => text.row > header && isDots(text));
  if (dots.length === 0) return [];
  const used = new Set(
    texts.filter((text) => !isDots(text) && !isLevelWord(compact(text.text))).map(({ row }) => row),
  );
  return dots.filter(({ row }) => !used.has(row));
}

/** True where the cell holds nothing else, so that quoting the cell would say it twice. */
function isAll({ text }: LocatedText, found: string): boolean {
  return compact(text) === found || /^[.·]+$/.test(compact(normalizeText(text.slice(0, LOOK_AT))));
}

function spareReports(spare: readonly LocatedText[], merged: number): Report[] {
  const common = { severity: 'warning' as const, advice: '删除没有用到的行。' };
  const reports = spare.map(({ cell, row }): Report => ({
    ...common,
    cells: [cell],
    message: `第${row + 1}行只有模板留下的“……”，没有填写内容。`,
  }));
  const [first, ...rest] = spare.map(({ cell }) => cell);
  if (first === undefined || spare.length < merged) return reports;
  const rows = new Set(spare.map(({ row }) => row)).size;
  return [
    {
      ...common,
      cells: [first, ...rest],
      message: `共${rows}行只有模板留下的“……”，没有填写内容（${listFirstCells(reports)}）。`,
    },
  ];
}

/** 培训人数（≥**人）, and no other placeholder. */
function isOnlyPrompt({ name }: Indicator): boolean {
  return promptIn(name) !== null && leftover(withoutPrompt(name ?? ''), true) === null;
}

function* promptReport(rows: readonly Indicator[]): Iterable<Report> {
  const [first, ...rest] = rows;
  if (first === undefined) return;
  const cells = rows.map((row) => cellOf(row, 'level3'));
  const prompt = quote(promptIn(first.name) ?? '');
  yield {
    cells: [cellOf(first, 'level3'), ...rest.map((row) => cellOf(row, 'level3'))],
    severity: 'warning',
    message:
      rest.length === 0
        ? `${nameOf(first)}的名称里留着指标库的占位符${prompt}。`
        : `${rows.length}个指标名称里留着指标库的占位符${prompt}等（${listCells(cells)}）。`,
    advice: '删去名称里的占位符，名称只写考核什么；数值写在指标值一栏。',
    steps: () =>
      rows
        .slice(0, MOST_STEPS)
        .map(({ name }) => wordStep('名称', name ?? '', promptIn(name) ?? '')),
  };
}

const MOST_STEPS = 4;

/** A row of the template that nobody used. */
const SPARE: TypedRow = {
  name: '……',
  target: null,
  basis: null,
  lastYear: null,
  weight: null,
  scoringRule: null,
  evidence: null,
};

export const placeholderLeft = defineCheck({
  id: 'C23',
  name: 'placeholder-left',
  title: '模板残留/占位符',
  category: 'completeness',
  severity: 'error',
  options: { spare: 3 },
  condition:
    '表内任一单元格留有“**”“××”“XX”“……”“____”“请填写”“（100字以内）”等模板文字，或已开始填报的自评表（含下方的结论、问题、措施）的填写处只有填写提示；同一行没有任何一项勾选的“□”、整行只有模板留下的“……”、指标名称里留着指标库的“≥**人”（全表合并为一条）为警告。',
  exceptions:
    '书名号内的省略号、遮盖的姓名和电话号码（彭**、189****）、已有一项勾选的复选框、标签自带的填写提示、“注：”开头的说明不提示；自评表中作为标签的、尚未填报的自评表的填写提示，以及完成值、得分、原因栏不检查；指标值为空而名称里有“≥**人”的由“指标值为空”提示；只有“……”的行{spare}处以上合并为一条。',
  advice: '删除占位符，填写实际内容；没有内容的行整行删除。',
  examples: [
    {
      wrong: [
        { goalEnd: '培训××名教师。' },
        { goalEnd: '培训XX名教师。' },
        { goalEnd: '培训**名教师。' },
        { goalEnd: '培训……名教师。' },
      ],
      right: { goalEnd: '培训20名教师。' },
      at: 'goal',
    },
    {
      wrong: [
        { unit: '××市人力资源和社会保障局' },
        { unit: 'XX市人力资源和社会保障局' },
        { unit: '**市人力资源和社会保障局' },
        { unit: '……市人力资源和社会保障局' },
        { unit: '____市人力资源和社会保障局' },
      ],
      right: { unit: '某市人力资源和社会保障局' },
      at: 'unit',
    },
    {
      with: { benefit: { target: '≥80%', lastYear: '78%' } },
      wrong: [
        { benefit: { name: '学员岗位技能提升率（≥**%）' } },
        { benefit: { name: '学员岗位技能提升率≥××%' } },
        { benefit: { name: '学员岗位技能提升率（**%）' } },
      ],
      right: { benefit: { name: '学员岗位技能提升率' } },
      at: ['benefit', 'name'],
    },
  ],
  bounds: {
    // The second of two is a finding of its own, the second of three is not.
    spare: {
      wrong: { below: { deadline: [SPARE, SPARE] } },
      right: { below: { deadline: [SPARE, SPARE, SPARE] } },
      at: ['deadline', 'name', 1],
    },
  },
  citations: [measures('绩效目标审核：完整性'), ownReading('模板文字清理')],
  *check(context) {
    const { table, texts } = context;
    for (const { cell, written } of promptsLeft(context)) {
      yield {
        cells: [cell],
        message: `${quote(written)}是填写提示，没有填写内容。`,
        advice: '按提示写出内容，并删去提示文字。',
        steps: () => [
          '表中已有完成值或得分，说明自评已经开始填报。',
          `${cell}只有${quote(written)}，没有写上内容。`,
        ],
      };
    }
    if (!texts.some(({ text }) => MAY_BE_LEFT.test(text))) return;
    const spare = spareRows(context);
    yield* spareReports(spare, context.options.spare);
    const isSpare = new Set(spare);
    const headers = new Set(table.columns.map((column) => column.cell));
    // Instructions for answers still to come (对照年度目标…100字以内) are part of a 自评表.
    const isEvaluation = table.kind === 'self-evaluation';
    const named = new Map(table.indicators.map((row) => [row.cells.level3, row]));
    const prompts: Indicator[] = [];
    let skipped: Set<string> | null = null;
    for (const text of texts) {
      if (isSpare.has(text)) continue;
      if (!MAY_BE_LEFT.test(text.text) || NOTE.test(normalizeText(text.text))) continue;
      const row = named.get(text.cell);
      if (row !== undefined && isOnlyPrompt(row)) {
        prompts.push(row);
        continue;
      }
      const mayPrompt = isEvaluation || headers.has(text.cell) || isLabel(text);
      const found = leftover(text.text, mayPrompt);
      if (found === null && !UNTICKED.test(text.text)) continue;
      skipped ??= new Set([...personalCells(context), ...answerCells(table)]);
      if (skipped.has(text.cell)) continue;
      if (found !== null) {
        yield {
          cells: [text.cell],
          message: isAll(text, found)
            ? `只写着占位符${quote(found)}，没有填写内容。`
            : `${quote(text.written)}中留有占位符${quote(found)}。`,
          steps: () => [wordStep(text.cell, text.text, found)],
        };
      } else if (!texts.some(({ row, text: other }) => row === text.row && TICKED.test(other))) {
        yield {
          cells: [text.cell],
          message: `${quote(text.written)}中的选项都没有勾选。`,
          advice: '勾选适用的一项；不适用的选项可以删除。',
          severity: 'warning',
        };
      }
    }
    // Where the value is empty too, that is what has to be mended, and says so.
    yield* promptReport(prompts.filter((row) => !isOpenTarget(row)));
  },
});
