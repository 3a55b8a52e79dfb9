/** styles.xml: cell formats and the formats of rules. Entries are only ever added at the end: indexes are references. */
import type { SpecFormat } from '../../../grid/sheet-spec';
import { BUILT_IN_FORMATS, CHINESE_FORMATS } from '../number-formats';
import { align, borderMarkup, fillMarkup, fontMarkup } from './look-markup';
import { STYLES } from './orders';
import { WorkbookFileError } from '../workbook-file-error';
import { attributeOf, childOf, childrenOf, type XmlElement } from './xml-tree';
import { markup, xml, type Fragment } from './xml-fragment';
import { XmlPart } from './xml-part';

/** How a cell of a spec looks; what is left out is as in the workbook's own default. */
export interface Look extends Omit<SpecFormat, 'range'> {
  readonly quotePrefix?: boolean;
}

export interface CellFormat {
  /** As a code; "General" where none is given. */
  readonly numberFormat: string;
  /** The apostrophe: what stands in the cell is text, whatever it looks like. */
  readonly quotePrefix: boolean;
  readonly locked: boolean;
}

export interface FormatChange {
  readonly numberFormat?: string;
  readonly quotePrefix?: boolean;
}

const BUILT_IN_IDS = new Map(
  Object.entries(BUILT_IN_FORMATS)
    .filter(([id]) => !(id in CHINESE_FORMATS))
    .map(([id, code]) => [code, Number(id)]),
);

const FIRST_OWN_FORMAT = 164;

type List = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Formats of cells that Excel can hold in one workbook. */
const MOST_CELL_FORMATS = 65_490;

/** The entries of a list, and the place of each by its text: there may be tens of thousands. */
interface Listed {
  readonly items: XmlElement[];
  readonly places: Map<string, number>;
}

const TOO_MANY_FORMATS =
  `工作簿里的单元格格式已达到 Excel 的上限（${MOST_CELL_FORMATS.toLocaleString('en')} 种），不能再添加；` +
  '请在 Excel 或 WPS 中清理多余的格式后再试。';

/** By the tree that they were found in, which grows with what is added. */
const LISTED = new WeakMap<XmlElement, Map<List, Listed>>();
const CODES = new WeakMap<XmlElement, Map<number, string>>();

export class Styles {
  private readonly p: string;

  constructor(private readonly part: XmlPart) {
    this.p = part.prefix;
  }

  get prefix(): string {
    return this.p;
  }

  formatOf(index: number): CellFormat {
    const xf = this.xf(index);
    if (xf === null) return { numberFormat: 'General', quotePrefix: false, locked: true };
    const id = Number(attributeOf(xf, 'numFmtId') ?? 0);
    const protection = childOf(xf, 'protection');
    return {
      numberFormat: this.formatCodes().get(id) ?? BUILT_IN_FORMATS[id] ?? 'General',
      quotePrefix: isTrue(attributeOf(xf, 'quotePrefix')),
      locked: protection === null || !isFalse(attributeOf(protection, 'locked')),
    };
  }

  /** Whether a cell of this format shows although it is empty, or will show what is written into it otherwise. */
  isPlain(index: number): boolean {
    const xf = this.xf(index);
    if (xf === null || index === 0) return true;
    return ['numFmtId', 'fontId', 'fillId', 'borderId'].every(
      (name) => Number(attributeOf(xf, name) ?? 0) === 0,
    );
  }

  /** The format like `index` with these changes. */
  variant(index: number, change: FormatChange): number {
    const known = this.formatOf(index);
    const { numberFormat = known.numberFormat, quotePrefix = known.quotePrefix } = change;
    if (numberFormat === known.numberFormat && quotePrefix === known.quotePrefix) return index;
    const id = numberFormat === known.numberFormat ? null : this.numberFormatId(numberFormat);
    const xf = this.xf(index);
    const own = new XmlPart(
      xf === null
        ? markup([xml(`${this.p}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 })])
        : this.part.slice(xf.start, xf.end),
    );
    if (id !== null) {
      own.setAttribute(own.root, 'numFmtId', id);
      own.setAttribute(own.root, 'applyNumberFormat', 1);
    }
    if (quotePrefix !== known.quotePrefix) {
      own.setAttribute(own.root, 'quotePrefix', quotePrefix ? 1 : 0);
    }
    return this.indexOf('cellXfs', own.text);
  }

  /** The colour of a solid fill, "#FFC7CE"; null for any other fill, or none. */
  fillOf(index: number): string | null {
    const xf = this.xf(index);
    const fill = this.listed('fills').items[Number((xf && attributeOf(xf, 'fillId')) ?? 0)];
    const pattern = fill === undefined ? null : childOf(fill, 'patternFill');
    if (pattern === null || attributeOf(pattern, 'patternType') !== 'solid') return null;
    const color = childOf(pattern, 'fgColor');
    const rgb = color === null ? null : attributeOf(color, 'rgb');
    return rgb === null ? null : `#${rgb.slice(-6).toUpperCase()}`;
  }

  /** The format like `index` without a fill. */
  withoutFill(index: number): number {
    const xf = this.xf(index);
    if (xf === null) return index;
    const own = new XmlPart(this.part.slice(xf.start, xf.end));
    own.setAttribute(own.root, 'fillId', 0);
    if (own.root.attributes.has('applyFill')) own.setAttribute(own.root, 'applyFill', 0);
    return this.indexOf('cellXfs', own.text);
  }

  /** The format of a cell that looks like this; `base`: and otherwise like that format. */
  formatFor(look: Look, base?: number): number {
    const like = base === undefined ? null : this.xf(base);
    return like === null ? this.formatOfItsOwn(look) : this.formatLike(like, look);
  }

  private formatLike(like: XmlElement, look: Look): number {
    const { font, fill, border, numberFormat } = look;
    const own = new XmlPart(this.part.slice(like.start, like.end));
    const set = (name: string, value: number): void => {
      own.setAttribute(own.root, name, value);
    };
    const point = (name: string, apply: string, id: number): void => {
      set(`${name}Id`, id);
      set(apply, 1);
    };
    if (numberFormat !== undefined)
      point('numFmt', 'applyNumberFormat', this.numberFormatId(numberFormat));
    if (font !== undefined) {
      point(
        'font',
        'applyFont',
        this.indexOf('fonts', markup([fontMarkup(this.p, font, this.defaultFont())])),
      );
    }
    if (fill !== undefined)
      point('fill', 'applyFill', this.indexOf('fills', markup([fillMarkup(this.p, fill)])));
    if (border !== undefined) {
      point(
        'border',
        'applyBorder',
        this.indexOf('borders', markup([borderMarkup(this.p, border)])),
      );
    }
    if (look.quotePrefix === true || own.root.attributes.has('quotePrefix')) {
      set('quotePrefix', look.quotePrefix === true ? 1 : 0);
    }
    if (align(own, this.p, look)) set('applyAlignment', 1);
    return this.indexOf('cellXfs', own.text);
  }

  private formatOfItsOwn(look: Look): number {
    const { font, fill, border, horizontal, vertical, wrap, shrink, numberFormat, quotePrefix } =
      look;
    const aligned = [horizontal, vertical, wrap, shrink].some((each) => each !== undefined);
    const numFmtId = numberFormat === undefined ? 0 : this.numberFormatId(numberFormat);
    const fontId =
      font === undefined
        ? 0
        : this.indexOf('fonts', markup([fontMarkup(this.p, font, this.defaultFont())]));
    const fillId =
      fill === undefined ? 0 : this.indexOf('fills', markup([fillMarkup(this.p, fill)]));
    const borderId =
      border === undefined ? 0 : this.indexOf('borders', markup([borderMarkup(this.p, border)]));
    const flag = (id: number): 1 | null => (id === 0 ? null : 1);
    const xf = xml(
      `${this.p}xf`,
      {
        ...{ numFmtId, fontId, fillId, borderId, xfId: 0 },
        quotePrefix: quotePrefix === true ? 1 : null,
        applyNumberFormat: flag(numFmtId),
        applyFont: flag(fontId),
        applyFill: flag(fillId),
        applyBorder: flag(borderId),
        applyAlignment: aligned ? 1 : null,
      },
      aligned
        ? [
            xml(`${this.p}alignment`, {
              horizontal: horizontal?.toLowerCase() ?? null,
              vertical: vertical?.toLowerCase() ?? null,
              wrapText: wrap === undefined ? null : Number(wrap),
              shrinkToFit: shrink === undefined ? null : Number(shrink),
            }),
          ]
        : [],
    );
    if (!aligned && quotePrefix !== true && numFmtId + fontId + fillId + borderId === 0) return 0;
    return this.indexOf('cellXfs', markup([xf]));
  }

  /** The number of a rule's format; an equal one is used again. */
  ruleFormat(dxf: string): number {
    return this.indexOf('dxfs', dxf);
  }

  /** Takes formats of rules off the end of the list, as long as they are among these and nothing uses them. */
  dropRuleFormats(candidates: ReadonlySet<string>, used: ReadonlySet<number>): void {
    const { items } = this.listed('dxfs');
    let kept = items.length;
    for (; kept > 0 && !used.has(kept - 1); kept -= 1) {
      const last = items[kept - 1];
      if (last === undefined || !candidates.has(this.part.slice(last.start, last.end))) break;
    }
    const list = this.part.child('dxfs');
    const [first, last] = [items[kept], items.at(-1)];
    if (list === null || first === undefined || last === undefined) return;
    if (kept > 0) this.part.replace(first.start, last.end, '');
    else if (this.part.slice(list.start, list.openEnd) === this.madeList) {
      this.part.remove(list);
      const { root } = this.part;
      if (root.children.length === 0 && this.part.isOpened(root)) this.part.clear(root);
      return;
    } else this.part.clear(list);
    this.changeCount('dxfs', kept - items.length);
  }

  /** The default font: what widths of columns are counted in. */
  defaultFont(): { name: string; size: number } {
    const font = this.listed('fonts').items[0];
    const value = (name: string): string | null => {
      const element = font === undefined ? null : childOf(font, name);
      return element === null ? null : attributeOf(element, 'val');
    };
    return { name: value('name') ?? 'Calibri', size: Number(value('sz') ?? 11) };
  }

  private xf(index: number): XmlElement | null {
    return this.listed('cellXfs').items[index] ?? null;
  }

  private listed(list: List): Listed {
    const { root } = this.part;
    const known = LISTED.get(root) ?? new Map<List, Listed>();
    LISTED.set(root, known);
    let found = known.get(list);
    if (found === undefined) {
      const element = this.part.child(list);
      // Whatever an entry is called (mc:AlternateContent), it takes a place.
      const items = element === null ? [] : [...element.children];
      const { text } = this.part;
      const places = new Map<string, number>();
      items.forEach(({ start, end }, at) => {
        const item = text.slice(start, end);
        if (!places.has(item)) places.set(item, at);
      });
      found = { items, places };
      known.set(list, found);
    }
    return found;
  }

  private indexOf(list: List, item: string): number {
    const { items, places } = this.listed(list);
    const known = places.get(item);
    if (known !== undefined) return known;
    if (list === 'cellXfs' && items.length >= MOST_CELL_FORMATS) {
      throw new WorkbookFileError('too-large', TOO_MANY_FORMATS);
    }
    if (items.length === 0) this.create(list);
    const element = this.part.child(list);
    if (element === null) throw new Error(`no ${list} after making it`);
    const now = this.listed(list);
    const place = now.items.length;
    now.items.push(...this.part.grow(element, item));
    now.places.set(item, place);
    this.changeCount(list, 1);
    return place;
  }

  /** A list that the file lacks or has empty, with what index 0 means to everybody. */
  private create(list: List): void {
    const first = this.firstItems(list);
    const element = this.part.child(list);
    if (element === null) {
      if (this.part.isInOneTag(this.part.root)) this.part.open(this.part.root);
      const made =
        list === 'dxfs'
          ? `${this.madeList}</${this.p}dxfs>`
          : markup([xml(`${this.p}${list}`, { count: first.length }, first)]);
      this.part.insertInOrder(list, STYLES, made);
    } else if (list === 'dxfs') {
      if (this.part.isInOneTag(element)) this.part.open(element);
    } else {
      this.part.append(element, markup(first));
      this.changeCount(list, first.length);
    }
  }

  /** The space tells that the file had no such list: it goes again with its last entry. */
  private get madeList(): string {
    return `<${this.p}dxfs >`;
  }

  private firstItems(list: List): Fragment[] {
    const { p } = this;
    switch (list) {
      case 'fonts':
        return [
          xml(`${p}font`, {}, [
            xml(`${p}sz`, { val: 11 }),
            xml(`${p}name`, { val: '宋体' }),
            xml(`${p}charset`, { val: 134 }),
          ]),
        ];
      case 'fills':
        return ['none', 'gray125'].map((patternType) =>
          xml(`${p}fill`, {}, [xml(`${p}patternFill`, { patternType })]),
        );
      case 'borders':
        return [xml(`${p}border`)];
      case 'cellXfs':
        return [xml(`${p}xf`, { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })];
      case 'dxfs':
        return [];
    }
  }

  /** By as much as entries were added: a count that was wrong stays so by as much, and is exact again when they go. */
  private changeCount(list: string, by: number): void {
    const element = this.part.child(list);
    const stated = element === null ? null : attributeOf(element, 'count');
    if (element === null || stated === null || !/^(?:0|[1-9]\d{0,8})$/.test(stated)) return;
    this.part.setAttribute(element, 'count', Math.max(0, Number(stated) + by));
  }

  private formatCodes(): Map<number, string> {
    const { root } = this.part;
    const known = CODES.get(root);
    if (known !== undefined) return known;
    const list = this.part.child('numFmts');
    const formats = list === null ? [] : childrenOf(list, 'numFmt');
    const codes = new Map(
      formats.map((f) => [Number(attributeOf(f, 'numFmtId')), attributeOf(f, 'formatCode') ?? '']),
    );
    CODES.set(root, codes);
    return codes;
  }

  private numberFormatId(code: string): number {
    const builtIn = BUILT_IN_IDS.get(code);
    if (builtIn !== undefined) return builtIn;
    const own = this.formatCodes();
    const known = [...own].find(([, other]) => other === code)?.[0];
    if (known !== undefined) return known;
    const id = [...own.keys()].reduce((a, b) => Math.max(a, b), FIRST_OWN_FORMAT - 1) + 1;
    if (this.part.child('numFmts') === null) {
      const list = markup([xml(`${this.p}numFmts`, { count: 0 })]);
      this.part.insertInOrder('numFmts', STYLES, list);
    }
    const element = this.part.child('numFmts');
    if (element === null) throw new Error('no numFmts after making it');
    const format = xml(`${this.p}numFmt`, { numFmtId: id, formatCode: code });
    if (this.part.isInOneTag(element)) this.part.append(element, markup([format]));
    else this.part.grow(element, markup([format]));
    this.changeCount('numFmts', 1);
    this.formatCodes().set(id, code);
    return id;
  }
}

export function isTrue(value: string | null): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

export function isFalse(value: string | null): boolean {
  return value === '0' || value === 'false' || value === 'off';
}
