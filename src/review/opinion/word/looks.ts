/** How official correspondence looks: paper, fonts and sizes as GB/T 9704 has them. Lengths in twips, sizes in half points. */
import { AlignmentType, LineRuleType, type IParagraphOptions, type IStylesOptions } from 'docx';

const mm = (length: number): number => Math.round((length * 1440) / 25.4);
const pt = (length: number): number => length * 20;

export const MARGINS = {
  ...{ top: mm(37), bottom: mm(35), left: mm(28), right: mm(26) },
  footer: mm(28),
};

/** 三号, 二号, 四号, 小四, 五号. */
const SIZES = { body: 32, title: 44, page: 28, table: 24, basis: 21 } as const;

/** What a machine without a font shows instead, the nearest first. */
export const FONTS: Readonly<Record<string, readonly string[]>> = {
  仿宋_GB2312: ['仿宋', 'FangSong', 'Noto Serif CJK SC'],
  方正小标宋简体: ['小标宋体', '宋体', 'SimSun', 'Noto Serif CJK SC'],
  黑体: ['SimHei', 'Noto Sans CJK SC'],
  楷体_GB2312: ['楷体', 'KaiTi', 'Noto Serif CJK SC'],
  宋体: ['SimSun', 'Noto Serif CJK SC'],
};

const [BODY, TITLE, FIRST, SECOND, PAGE] = Object.keys(FONTS) as [
  ...[string, string, string],
  ...[string, string],
];

const exactly = (points: number) => ({ line: pt(points), lineRule: LineRuleType.EXACT });

/** Two characters of the body. */
const TWO = pt(SIZES.body);

export const STYLES: IStylesOptions = {
  default: {
    document: {
      run: { font: BODY, size: SIZES.body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
      paragraph: { spacing: { before: 0, after: 0, ...exactly(28) } },
    },
    title: {
      run: { font: TITLE, size: SIZES.title },
      paragraph: {
        alignment: AlignmentType.CENTER,
        spacing: { ...exactly(36), after: pt(28) },
        keepLines: true,
      },
    },
    heading1: {
      run: { font: FIRST, size: SIZES.body, color: '000000' },
      paragraph: {
        indent: { firstLine: TWO },
        keepNext: true,
        spacing: { ...exactly(28), before: pt(14) },
      },
    },
    heading2: {
      run: { font: SECOND, size: SIZES.body, color: '000000' },
      paragraph: {
        indent: { firstLine: TWO },
        keepNext: true,
        spacing: { ...exactly(28), before: pt(4), after: pt(4) },
      },
    },
  },
  paragraphStyles: [
    {
      ...{ id: 'Text', name: '正文缩进', basedOn: 'Normal', quickFormat: true },
      paragraph: { indent: { firstLine: TWO } },
    },
    {
      ...{ id: 'Closing', name: '结尾', basedOn: 'Text', quickFormat: true },
      paragraph: { spacing: { ...exactly(28), before: pt(14) }, keepNext: true },
    },
    {
      ...{ id: 'Signature', name: '落款', basedOn: 'Normal', quickFormat: true },
      paragraph: { indent: { left: TWO * 6 }, keepNext: true },
    },
    {
      ...{ id: 'Cell', name: '表格文字', basedOn: 'Normal', quickFormat: true },
      run: { size: SIZES.table },
      paragraph: { spacing: exactly(18) },
    },
    {
      ...{ id: 'Basis', name: '表格依据', basedOn: 'Cell', quickFormat: true },
      run: { font: SECOND, size: SIZES.basis },
      paragraph: { spacing: exactly(16) },
    },
    {
      ...{ id: 'CellHead', name: '表格标题', basedOn: 'Cell', quickFormat: true },
      run: { font: FIRST },
      paragraph: { alignment: AlignmentType.CENTER },
    },
    {
      ...{ id: 'Note', name: '附注', basedOn: 'Normal', quickFormat: true },
      run: { size: SIZES.table },
      paragraph: { spacing: { ...exactly(18), before: pt(14) } },
    },
    {
      ...{ id: 'Page', name: '页码', basedOn: 'Normal' },
      run: { font: PAGE, size: SIZES.page },
    },
  ],
};

/** One character in from the outer edge: right on odd pages, left on even ones. */
export const PAGE_NUMBER: Readonly<Record<'odd' | 'even', IParagraphOptions>> = {
  odd: { style: 'Page', alignment: AlignmentType.RIGHT, indent: { right: pt(14) } },
  even: { style: 'Page', alignment: AlignmentType.LEFT, indent: { left: pt(14) } },
};

/** 序号, 位置, 问题及依据, 修改要求: the width of the text. */
export const COLUMNS = [mm(12), mm(37), mm(61), mm(46)] as const;
