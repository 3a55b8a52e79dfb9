/** Colours of a file -> "#RRGGBB". */
import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childOf, descendants, type XmlElement } from '../package/xml-tree';
import { parseXml } from '../package/xml-tree';
import { decodeXml } from '../ooxml/xml-text';

/** What Excel takes where a file has no theme; in the order in which files count them. */
const OFFICE_THEME = [
  ...['FFFFFF', '000000', 'E7E6E6', '44546A', '4472C4', 'ED7D31'],
  ...['A5A5A5', 'FFC000', '5B9BD5', '70AD47', '0563C1', '954F72'],
];
const THEME_NAMES = ['lt1', 'dk1', 'lt2', 'dk2', 'accent1', 'accent2', 'accent3', 'accent4'];
const MORE_NAMES = ['accent5', 'accent6', 'hlink', 'folHlink'];

/** The palette of old versions (ECMA-376 part 1, 18.8.27); 64 and 65 are the system's own. */
const BASE = ['000000', 'FFFFFF', 'FF0000', '00FF00', '0000FF', 'FFFF00', 'FF00FF', '00FFFF'];
const PALETTE = [
  ...BASE,
  ...BASE,
  ...['800000', '008000', '000080', '808000', '800080', '008080', 'C0C0C0', '808080'],
  ...['9999FF', '993366', 'FFFFCC', 'CCFFFF', '660066', 'FF8080', '0066CC', 'CCCCFF'],
  ...['000080', 'FF00FF', 'FFFF00', '00FFFF', '800080', '800000', '008080', '0000FF'],
  ...['00CCFF', 'CCFFFF', 'CCFFCC', 'FFFF99', '99CCFF', 'FF99CC', 'CC99FF', 'FFCC99'],
  ...['3366FF', '33CCCC', '99CC00', 'FFCC00', 'FF9900', 'FF6600', '666699', '969696'],
  ...['003366', '339966', '003300', '333300', '993300', '993366', '333399', '333333'],
];

export type ColorReader = (element: XmlElement | null) => string | undefined;

export function colorReader(pack: WorkbookPackage): ColorReader {
  const theme = themeColors(pack);
  return (element) => {
    if (element === null) return undefined;
    const value = (name: string): string | null => attributeOf(element, name);
    const rgb = value('rgb');
    const number = (name: string): number => Number(value(name) ?? -1);
    const base =
      rgb !== null ? rgb.slice(-6) : (theme[number('theme')] ?? PALETTE[number('indexed')]);
    if (base === undefined || !/^[0-9a-f]{6}$/i.test(base)) return undefined;
    return `#${tinted(base, Number(value('tint') ?? 0)).toUpperCase()}`;
  };
}

function themeColors(pack: WorkbookPackage): readonly string[] {
  const name = pack.relations().find(({ kind }) => kind === 'theme')?.target;
  const bytes = name == null ? undefined : pack.contents((other) => other === name).get(name);
  if (bytes === undefined) return OFFICE_THEME;
  const all = [...descendants(parseXml(decodeXml(bytes)))];
  const scheme = all.find(({ local }) => local === 'clrScheme');
  return [...THEME_NAMES, ...MORE_NAMES].map((wanted, i) => {
    const color = scheme?.children.find(({ local }) => local === wanted)?.children[0];
    const rgb =
      color === undefined ? null : (attributeOf(color, 'lastClr') ?? attributeOf(color, 'val'));
    return rgb !== null && /^[0-9a-f]{6}$/i.test(rgb) ? rgb : (OFFICE_THEME[i] ?? '000000');
  });
}

/** Lighter (positive) or darker, each channel by itself: near enough to Excel's for a screen. */
function tinted(rgb: string, tint: number): string {
  if (tint === 0 || !Number.isFinite(tint)) return rgb;
  return [0, 2, 4]
    .map((at) => {
      const channel = parseInt(rgb.slice(at, at + 2), 16);
      const moved = tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint;
      const whole = Math.round(Math.min(255, Math.max(0, moved)));
      return whole.toString(16).padStart(2, '0');
    })
    .join('');
}

export function colorChild(element: XmlElement | null, name: string): XmlElement | null {
  return element === null ? null : childOf(element, name);
}
