/** styles.xml -> how cells and rules look. */
import { BUILT_IN_FORMATS } from '../number-formats';
import { isFalse, isTrue } from '../package/styles';
import type { WorkbookPackage } from '../package/workbook-package';
import { attributeOf, childOf, childrenOf, type XmlElement } from '../package/xml-tree';
import { colorChild, colorReader, type ColorReader } from './colors';
import type { BorderLook, CellLook, FontLook, Side } from './sheet-view';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

export interface Looks {
  /** By the number that cells carry. */
  readonly cells: readonly CellLook[];
  /** What widths of columns are counted in. */
  readonly font: FontLook;
}

export function looksOf(pack: WorkbookPackage): Looks {
  const part = pack.stylesPart();
  if (part === null) return { cells: [{}], font: { name: '宋体', size: 11 } };
  const color = colorReader(pack);
  const items = (list: string, item: string): XmlElement[] => {
    const element = part.child(list);
    return element === null ? [] : childrenOf(element, item);
  };
  const fonts = items('fonts', 'font').map((font) => fontLook(font, color));
  const fills = items('fills', 'fill').map((fill) => fillColor(fill, color, false));
  const borders = items('borders', 'border').map((border) => borderLooks(border, color));
  const formats = new Map(
    items('numFmts', 'numFmt').map((format) => [
      Number(attributeOf(format, 'numFmtId')),
      attributeOf(format, 'formatCode') ?? '',
    ]),
  );
  const number = (xf: XmlElement, name: string): number => Number(attributeOf(xf, name) ?? 0);
  const cells = items('cellXfs', 'xf').map((xf): CellLook => {
    const id = number(xf, 'numFmtId');
    const numberFormat = formats.get(id) ?? BUILT_IN_FORMATS[id];
    const font = fonts[number(xf, 'fontId')];
    const fill = fills[number(xf, 'fillId')];
    const sides = borders[number(xf, 'borderId')];
    return {
      ...(font === undefined ? {} : { font }),
      ...(fill === undefined ? {} : { fill }),
      ...(sides === undefined ? {} : { borders: sides }),
      ...(numberFormat === undefined || numberFormat === 'General' ? {} : { numberFormat }),
      ...alignment(childOf(xf, 'alignment')),
    };
  });
  return { cells: cells.length === 0 ? [{}] : cells, font: fonts[0] ?? {} };
}

/** By the number that rules carry. */
export function ruleLooksOf(pack: WorkbookPackage): readonly CellLook[] {
  const list = pack.stylesPart()?.child('dxfs') ?? null;
  if (list === null) return [];
  const color = colorReader(pack);
  return childrenOf(list, 'dxf').map((dxf): CellLook => {
    const font = childOf(dxf, 'font');
    const fill = childOf(dxf, 'fill');
    const border = childOf(dxf, 'border');
    const paint = fill === null ? undefined : fillColor(fill, color, true);
    const sides = border === null ? undefined : borderLooks(border, color);
    return {
      ...(font === null ? {} : { font: fontLook(font, color) }),
      ...(paint === undefined ? {} : { fill: paint }),
      ...(sides === undefined ? {} : { borders: sides }),
    };
  });
}

function fontLook(font: XmlElement, color: ColorReader): FontLook {
  const value = (name: string): string | null => {
    const element = childOf(font, name);
    return element === null ? null : attributeOf(element, 'val');
  };
  const flag = (name: string): boolean => {
    const element = childOf(font, name);
    return element !== null && !isFalse(attributeOf(element, 'val'));
  };
  const [name, size] = [value('name'), value('sz')];
  const paint = color(childOf(font, 'color'));
  return {
    ...(name === null ? {} : { name }),
    ...(size === null ? {} : { size: Number(size) }),
    ...(flag('b') ? { bold: true } : {}),
    ...(flag('i') ? { italic: true } : {}),
    ...(childOf(font, 'u') !== null && value('u') !== 'none' ? { underline: true } : {}),
    ...(flag('strike') ? { strike: true } : {}),
    ...(paint === undefined ? {} : { color: paint }),
  };
}

/** In rules a solid fill stands in the background colour, in cells in the foreground colour. */
function fillColor(fill: XmlElement, color: ColorReader, ofRule: boolean): string | undefined {
  const pattern = childOf(fill, 'patternFill');
  if (pattern === null) return undefined;
  const kind = attributeOf(pattern, 'patternType');
  if (kind === 'none' || (kind === null && !ofRule)) return undefined;
  const [front, back] = [colorChild(pattern, 'fgColor'), colorChild(pattern, 'bgColor')];
  return ofRule ? (color(back) ?? color(front)) : kind === 'solid' ? color(front) : undefined;
}

function borderLooks(border: XmlElement, color: ColorReader): CellLook['borders'] {
  const looks: Partial<Record<Side, BorderLook>> = {};
  for (const side of SIDES) {
    const element = childOf(border, side);
    const style = element === null ? null : attributeOf(element, 'style');
    if (style === null || style === 'none') continue;
    looks[side] = { style, color: color(colorChild(element, 'color')) ?? '#000000' };
  }
  return Object.keys(looks).length === 0 ? undefined : looks;
}

function alignment(element: XmlElement | null): CellLook {
  if (element === null) return {};
  const horizontal = attributeOf(element, 'horizontal');
  const vertical = attributeOf(element, 'vertical');
  const rotation = Number(attributeOf(element, 'textRotation') ?? 0);
  return {
    ...(horizontal === null || horizontal === 'general' ? {} : { horizontal }),
    ...(vertical === null || vertical === 'bottom' ? {} : { vertical }),
    ...(isTrue(attributeOf(element, 'wrapText')) ? { wrap: true } : {}),
    ...(rotation === 0
      ? {}
      : { rotation: rotation > 90 && rotation !== 255 ? 90 - rotation : rotation }),
  };
}
