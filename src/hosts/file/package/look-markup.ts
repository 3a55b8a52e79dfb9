/** Fonts, fills and borders as styles.xml writes them; `p` is the prefix of its elements. */
import type { SpecFormat } from '../../../grid/sheet-spec';
import { markup, xml, type Fragment } from './xml-fragment';
import type { XmlPart } from './xml-part';
import { childOf } from './xml-tree';

export const LINES = { Continuous: 'thin', Dash: 'dashed', Dot: 'dotted' } as const;

/** "#FFC7CE" -> "FFFFC7CE". */
export function argb(color: string): string {
  return `FF${color.replace('#', '').toUpperCase()}`;
}

/** What is left out is as in `usual`. */
export function fontMarkup(
  p: string,
  font: NonNullable<SpecFormat['font']>,
  usual: { readonly name: string; readonly size: number },
): Fragment {
  const name = font.name ?? usual.name;
  return xml(`${p}font`, {}, [
    ...(font.bold === true ? [xml(`${p}b`)] : []),
    xml(`${p}sz`, { val: font.size ?? usual.size }),
    ...(font.color === undefined ? [] : [xml(`${p}color`, { rgb: argb(font.color) })]),
    xml(`${p}name`, { val: name }),
    // 134 is GB2312: names in Chinese are of Chinese fonts.
    ...(/^[\x20-\x7e]*$/.test(name) ? [] : [xml(`${p}charset`, { val: 134 })]),
  ]);
}

export function fillMarkup(p: string, color: string): Fragment {
  return xml(`${p}fill`, {}, [
    xml(`${p}patternFill`, { patternType: 'solid' }, [
      xml(`${p}fgColor`, { rgb: argb(color) }),
      xml(`${p}bgColor`, { indexed: 64 }),
    ]),
  ]);
}

export function borderMarkup(
  p: string,
  { style, color }: NonNullable<SpecFormat['border']>,
): Fragment {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) =>
    xml(`${p}${side}`, { style: LINES[style] }, [xml(`${p}color`, { rgb: argb(color) })]),
  );
  return xml(`${p}border`, {}, [...sides, xml(`${p}diagonal`)]);
}

/** Gives the cell format that `format` holds the alignment of a look; false where the look has none. */
export function align(
  format: XmlPart,
  p: string,
  { horizontal, vertical, wrap, shrink }: Omit<SpecFormat, 'range'>,
): boolean {
  const aligned = Object.entries({
    horizontal: horizontal?.toLowerCase(),
    vertical: vertical?.toLowerCase(),
    wrapText: wrap === undefined ? undefined : Number(wrap),
    shrinkToFit: shrink === undefined ? (wrap === true ? 0 : undefined) : Number(shrink),
  }).flatMap(([name, value]) => (value === undefined ? [] : [[name, value] as const]));
  if (aligned.length === 0) return false;
  if (childOf(format.root, 'alignment') === null) {
    // The first of its children in the schema.
    const made = markup([xml(`${p}alignment`)]);
    if (format.isInOneTag(format.root)) format.append(format.root, made);
    else format.replace(format.root.openEnd, format.root.openEnd, made);
  }
  for (const [name, value] of aligned) {
    const alignment = childOf(format.root, 'alignment');
    if (alignment !== null) format.setAttribute(alignment, name, value);
  }
  return true;
}
