import type { Value } from '../../domain/value/value';
import { cellText } from '../../domain/text';
import { filing } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { listCells } from '../facts/structure';

export type GlyphStyle = 'standard' | 'ascii' | 'double' | 'other' | 'equals';

export const GLYPH =
  /^(?:[≥≤]=|[≥≤≧≦]|[>＞<＜]\s*[=＝]|[=＝]\s*[>＞<＜]|[》《]\s*[=＝]?|[>＞<＜=＝])/;

export function styleOf(glyph: string): GlyphStyle {
  if (/^[=＝]$/.test(glyph)) return 'equals';
  if (/^[≥≤>＞<＜]$/.test(glyph)) return 'standard';
  if (/^[>＞<＜]\s*[=＝]$/.test(glyph)) return 'ascii';
  return /^[≧≦]$/.test(glyph) ? 'double' : 'other';
}

/** As it is written; where characters that are not seen stand in it, as it is meant. */
export function glyphBefore(target: Value | null): string | undefined {
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
  title: '比较符写法不统一',
  category: 'standardization',
  severity: 'info',
  condition:
    '指标值的比较符写成 >=、<=、≧、≦、》、≥= 等，或同一张表里混用几种写法；混用三种以上为警告。',
  exceptions: '地区系统统一导出 >= <= 的，只要全表一致就不提示。',
  advice: '统一写成≥、≤、=。',
  example: { wrong: '指标值：>=4期（其他指标都写≥）', right: '指标值：≥4期' },
  citations: [filing('计算符号')],
  *check({ table, profile }) {
    const seen = new Map<GlyphStyle, { cell: string; glyph: string }[]>();
    for (const { target } of table.indicators) {
      const glyph = glyphBefore(target);
      if (target === null || glyph === undefined) continue;
      const style = styleOf(glyph);
      if (style === 'equals') continue;
      seen.set(style, [...(seen.get(style) ?? []), { cell: target.cell, glyph }]);
    }
    const mixed = seen.size > 1;
    const usual: GlyphStyle = profile.asciiComparators && seen.has('ascii') ? 'ascii' : 'standard';
    const main = mixed ? mostOf(seen, usual) : usual;
    const odd = [...seen].flatMap(([style, cells]) => (style === main ? [] : cells));
    const [first, ...rest] = odd;
    if (first === undefined) return;
    const glyphs = [...new Set(odd.map(({ glyph }) => glyph))].join('、');
    yield {
      cells: [first.cell, ...rest.map(({ cell }) => cell)],
      message: mixed
        ? `比较符写法混用：${listCells(odd.map(({ cell }) => cell))}写“${glyphs}”，与其余指标不同。`
        : `${listCells(odd.map(({ cell }) => cell))}的比较符写成“${glyphs}”。`,
      ...(seen.size > 2 ? { severity: 'warning' as const } : {}),
      steps: () => [
        ...[...seen].map(
          ([style, cells]) =>
            `写“${[...new Set(cells.map(({ glyph }) => glyph))].join('、')}”的有${cells.length}处${style === main ? '，以它为准' : `：${listCells(cells.map(({ cell }) => cell))}`}。`,
        ),
        `规范写法是“≥、≤”；${mixed ? `本表共有${seen.size}种写法` : '全表都没有用它'}。`,
      ],
    };
  },
});
