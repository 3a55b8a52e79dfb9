import type { Value } from '../../domain/value/value';
import { cellText, inQuotes } from '../../domain/text';
import { systemRule } from '../../policy/documents';
import { allOf, rewrite } from '../drafts/drafts';
import { glyphOf } from '../drafts/wording';
import { defineCheck, type CheckContext } from '../engine/check';
import type { Draft, Proposal } from '../engine/fix';
import { listCells } from '../facts/structure';

type GlyphStyle = 'standard' | 'ascii' | 'double' | 'other' | 'equals';

const GLYPH = /^(?:[≥≤]=|[≥≤≧≦]|[>＞<＜]\s*[=＝]|[=＝]\s*[>＞<＜]|[》《]\s*[=＝]?|[>＞<＜=＝])/;

function styleOf(glyph: string): GlyphStyle {
  if (/^[=＝]$/.test(glyph)) return 'equals';
  if (/^[≥≤>＞<＜]$/.test(glyph)) return 'standard';
  if (/^[>＞<＜]\s*[=＝]$/.test(glyph)) return 'ascii';
  return /^[≧≦]$/.test(glyph) ? 'double' : 'other';
}

/** As it is written; where characters that are not seen stand in it, as it is meant. */
function glyphBefore(target: Value | null): string | undefined {
  if (target === null) return undefined;
  const written = GLYPH.exec(target.raw)?.[0];
  const meant = GLYPH.exec(target.text)?.[0];
  return written !== undefined && cellText(written) === meant ? written : meant;
}

/** The style of most cells; the usual one where they are as many. */
function mostOf(seen: ReadonlyMap<GlyphStyle, readonly unknown[]>, usual: GlyphStyle): GlyphStyle {
  const [first] = [...seen].sort(
    ([a, x], [b, y]) => y.length - x.length || Number(b === usual) - Number(a === usual),
  );
  return first?.[0] ?? usual;
}

export const comparatorGlyphs = defineCheck({
  id: 'N07',
  name: 'comparator-glyphs',
  title: '计算符号写法不统一',
  category: 'standardization',
  severity: 'info',
  condition:
    '指标值的计算符号写成 >=、<=、≧、≦、》、≥= 等，或同一张表里混用几种写法；混用三种以上为警告。',
  exceptions: '全表一致写 >= <= 的（系统导出多如此）不提示。',
  advice: '统一写成≥、≤、=。',
  fix: {
    kind: 'safe',
    title: '统一计算符号写法',
    description:
      '全表改为≥、≤；地区系统统一导出 >= <= 的，改为 >= <=。只改符号，不改方向和数值；单写一个“>”或“<”的不动。',
  },
  examples: [
    {
      with: { count: { name: '培训班期数', lastYear: '4期' } },
      wrong: [
        { count: { target: '>=4期' } },
        { count: { target: '≧4期' } },
        { count: { target: '》=4期' } },
        { count: { target: '＞＝4期' } },
        { count: { target: '≥=4期' } },
      ],
      right: [{ count: { target: '≥4期' } }, { count: { target: '=4期' } }],
      at: ['count', 'target'],
      fixed: '≥4期',
    },
    {
      with: { cost: { name: '人均培训成本', lastYear: '500元/人' } },
      wrong: [
        { cost: { target: '≦500元/人' } },
        { cost: { target: '<=500元/人' } },
        { cost: { target: '《=500元/人' } },
        { cost: { target: '＜=500元/人' } },
      ],
      right: { cost: { target: '≤500元/人' } },
      at: ['cost', 'target'],
      fixed: '≤500元/人',
    },
  ],
  citations: [systemRule('计算符号')],
  matter: 'writing',
  *check(context) {
    const { table, profile } = context;
    const seen = new Map<GlyphStyle, { cell: string; glyph: string }[]>();
    for (const { target } of table.indicators) {
      const glyph = glyphBefore(target);
      if (target === null || glyph === undefined) continue;
      const style = styleOf(glyph);
      if (style === 'equals') continue;
      seen.set(style, [...(seen.get(style) ?? []), { cell: target.cell, glyph }]);
    }
    const mixed = seen.size > 1;
    // Systems export >= and <= throughout: one way of writing is none too many.
    if (!mixed && seen.has('ascii')) return;
    const usual: GlyphStyle = profile.asciiComparators && seen.has('ascii') ? 'ascii' : 'standard';
    const main = mixed ? mostOf(seen, usual) : usual;
    const odd = [...seen].flatMap(([style, cells]) => (style === main ? [] : cells));
    const [first, ...rest] = odd;
    if (first === undefined) return;
    const glyphs = [...new Set(odd.map(({ glyph }) => glyph))].join('、');
    yield {
      cells: [first.cell, ...rest.map(({ cell }) => cell)],
      message: mixed
        ? `计算符号写法混用：${listCells(odd.map(({ cell }) => cell))}写${inQuotes(glyphs)}，与其余指标不同。`
        : `${listCells(odd.map(({ cell }) => cell))}的计算符号写成${inQuotes(glyphs)}。`,
      ...(seen.size > 2 ? { severity: 'warning' as const } : {}),
      steps: () => [
        ...[...seen].map(
          ([style, cells]) =>
            `写${inQuotes([...new Set(cells.map(({ glyph }) => glyph))].join('、'))}的有${cells.length}处${style === main ? '，以它为准' : `：${listCells(cells.map(({ cell }) => cell))}`}。`,
        ),
        `规范写法是“≥、≤”；${mixed ? `本表共有${seen.size}种写法` : '全表都没有用它'}。`,
      ],
      fix: () => unified(context),
    };
  },
});

/** Every sign of the table, whichever style is the most frequent. */
function unified(context: CheckContext): Proposal | null {
  const drafts = new Map<string, Draft | null>();
  for (const { target } of context.table.indicators) {
    const glyph = glyphBefore(target);
    if (target === null || glyph === undefined || styleOf(glyph) === 'equals') continue;
    const comparator = comparatorOf(glyph);
    const wanted = glyphOf(context, comparator);
    if (glyph === wanted || /^[>＞<＜]$/.test(glyph)) continue;
    // A bracket of a title, or the number's own text, must not be taken for the sign.
    const isRead = target.comparator === comparator;
    drafts.set(
      target.cell,
      isRead ? rewrite(context.sheet, target.cell, (text) => text.replace(glyph, wanted)) : null,
    );
  }
  const all = allOf([...drafts.values()]);
  return all === null ? null : { drafts: all };
}

/** ≧, 》=, >＝ -> >=; a single > stays what it is. */
function comparatorOf(glyph: string): '>=' | '<=' | '>' | '<' {
  const isOrEqual = /[≥≤≧≦=＝]/.test(glyph);
  return /[≥≧>＞》]/.test(glyph) ? (isOrEqual ? '>=' : '>') : isOrEqual ? '<=' : '<';
}
