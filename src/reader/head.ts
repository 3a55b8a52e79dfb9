/** The rows above the indicators: labels, and the cell where each one's value stands. */
import { compact, isBlank } from '../domain/text';
import type { Field } from '../domain/located';
import { executionColumn, type FundLabel } from '../domain/form-words/fund-labels';
import type { FieldName } from '../domain/form-words/label-words';
import type { FieldLabel, Label } from '../domain/form-words/labels';
import type { SheetView } from './sheet-view';
import type { Rectangle } from '../grid/address';

export interface HeadCell {
  readonly row: number;
  readonly column: number;
  readonly area: Rectangle;
  readonly text: string;
  readonly label: Label;
  readonly field: FieldLabel | null;
  readonly fund: FundLabel | null;
  readonly isLabel: boolean;
}

const BARE_ORDINAL = /^目标[\d一二三四五六七八九十]{1,2}[:：]?$/;
/** 1., （2）, 三、 in a column of their own before the lines of a goal. */
const BARE_NUMBER = /^[（(]?[\d一二三四五六七八九十]{1,2}[.．、)）]?$/;
const BARE_CODE = /^[[【(（]?\d{3}[\d-]*[\]】)）]?$/;

/** 财政拨款 | 小计 | 80: the amount is that of the label before. */
const SUBTOTAL = /^小计:?$/;

/** A sheet has at most 16,384 columns. */
const MOST_COLUMNS = 16_384;

/** The head of a form: rows [top, bottom], columns [left, right]. */
export class Head {
  readonly view: SheetView;
  readonly area: Rectangle;
  readonly cells: readonly HeadCell[];
  readonly #byPlace = new Map<number, HeadCell>();
  readonly #byField = new Map<FieldName, HeadCell[]>();

  constructor(view: SheetView, area: Rectangle) {
    this.view = view;
    this.area = area;
    const cells: HeadCell[] = [];
    for (let row = area.top; row <= area.bottom; row++) {
      for (const column of view.filledColumns(row, area.left, area.right)) {
        const isValue = isValuePlace(cells.at(-1), row, column);
        const parts = splitLabels(view, view.text(row, column)).map((text) =>
          headCell(view, row, column, text, isValue),
        );
        cells.push(...parts);
        const [first] = parts;
        if (first !== undefined) this.#byPlace.set(row * MOST_COLUMNS + column, first);
        for (const cell of parts) if (cell.field !== null) this.#file(cell, cell.field.field);
      }
    }
    this.cells = cells;
  }

  #file(cell: HeadCell, field: FieldName): void {
    const filed = this.#byField.get(field);
    if (filed === undefined) this.#byField.set(field, [cell]);
    else filed.push(cell);
  }

  at(row: number, column: number): HeadCell | null {
    return this.#byPlace.get(row * MOST_COLUMNS + column) ?? null;
  }

  /** The labels of a field in reading order. */
  labelsOf(field: FieldName): readonly HeadCell[] {
    return this.#byField.get(field) ?? [];
  }

  /** Cell and text of a label's value, to its right or below it; null text where the place is empty. */
  valueOf(label: HeadCell): Field {
    const inline = inlineText(label);
    if (inline !== null) return { value: inline, cell: this.#name(label.row, label.column) };
    const right = this.#toTheRight(label, label.row);
    if (right.found !== null) return this.#withFurtherRows(label, right.found);
    const longText = label.field !== null && /Goal|goal/.test(label.field.field);
    if (right.labelFollows || right.blank === null || longText) {
      const below = this.#below(label);
      if (below !== null) return this.#field(below);
    }
    const blank = this.#openPlace(label, right.blank);
    return { value: null, cell: this.#name(blank.row, blank.column) };
  }

  /** Where a missing value belongs: below where goals stand side by side, else to the right. */
  #openPlace(
    label: HeadCell,
    right: { row: number; column: number } | null,
  ): { row: number; column: number } {
    const isGoal = (cell: HeadCell): boolean => /[gG]oal/.test(cell.field?.field ?? '');
    const besideGoals =
      isGoal(label) &&
      this.cells.some((other) => other.row === label.row && other !== label && isGoal(other));
    if (besideGoals && label.area.bottom < this.area.bottom) {
      return { row: label.area.bottom + 1, column: label.column };
    }
    return right ?? { row: label.area.top, column: label.column };
  }

  /** The label directly to the right, if the neighbour is one. */
  neighbour(label: HeadCell): HeadCell | null {
    const column = label.area.right + 1;
    if (column > this.area.right) return null;
    const area = this.view.area(label.row, column);
    const cell = this.at(area.top, area.left);
    return cell?.isLabel === true ? cell : null;
  }

  /** A goal label merged over several rows: 目标1, 目标2 … each in a row of its own. */
  #withFurtherRows(label: HeadCell, first: HeadCell): Field {
    const isGoal = /[gG]oal/.test(label.field?.field ?? '');
    const parts = [this.#textFrom(first, isGoal)];
    for (let row = first.area.bottom + 1; isGoal && row <= label.area.bottom; row++) {
      const next = this.#toTheRight(label, row).found;
      if (next?.row === row) parts.push(this.#textFrom(next, isGoal));
    }
    const word = compact(first.text);
    const isOrdinal = BARE_ORDINAL.test(word) || (isGoal && BARE_NUMBER.test(word));
    const at = isOrdinal ? (this.#after(first) ?? first) : first;
    return { value: parts.join('\n'), cell: this.#name(at.row, at.column) };
  }

  /** The cell's text; behind a bare 目标1 or [055] what stands right of it. */
  #textFrom(cell: HeadCell, isGoal: boolean): string {
    const word = compact(cell.text);
    const next = this.#after(cell);
    if (next === null) return cell.text;
    if (BARE_ORDINAL.test(word)) return `${word.replace(/[:：]$/, '')}：${next.text}`;
    if (isGoal && BARE_NUMBER.test(word)) return `${word}${next.text}`;
    return BARE_CODE.test(word) ? next.text : cell.text;
  }

  #after(cell: HeadCell): HeadCell | null {
    const column = cell.area.right + 1;
    const next = column > this.area.right ? null : this.at(cell.row, column);
    return next === null || next.isLabel ? null : next;
  }

  #toTheRight(
    label: HeadCell,
    row: number,
  ): {
    found: HeadCell | null;
    blank: { row: number; column: number } | null;
    labelFollows: boolean;
  } {
    let blank: { row: number; column: number } | null = null;
    for (let column = label.area.right + 1; column <= this.area.right;) {
      const area = this.view.area(row, column);
      const cell = this.at(area.top, area.left);
      if (cell !== null) {
        if (label.fund !== null && SUBTOTAL.test(compact(cell.text))) {
          column = area.right + 1;
          continue;
        }
        const isNext = column === label.area.right + 1;
        if (cell.isLabel || (!isNext && looksLikeLabel(cell.text))) {
          return { found: null, blank, labelFollows: isNext };
        }
        return { found: cell, blank, labelFollows: false };
      }
      blank ??= { row: area.top, column: area.left };
      // A merged empty cell is the place that was left open.
      if (area.right > area.left || area.bottom > area.top) break;
      column = area.right + 1;
    }
    return { found: null, blank, labelFollows: false };
  }

  #below(label: HeadCell): HeadCell | null {
    const row = label.area.bottom + 1;
    if (row > this.area.bottom) return null;
    const area = this.view.area(row, label.column);
    const cell = this.at(area.top, area.left);
    if (cell === null || cell.isLabel) return null;
    // What stands right of a label that begins in its row is that label's value.
    const before = area.left > this.area.left ? this.view.area(row, area.left - 1) : null;
    const beside = before?.top === row ? this.at(row, before.left) : null;
    return beside?.isLabel === true && beside.label.inline === null ? null : cell;
  }

  #field(cell: HeadCell): Field {
    return { value: cell.text, cell: this.#name(cell.row, cell.column) };
  }

  #name(row: number, column: number): string {
    return this.view.name(row, column);
  }
}

/** True right after a label of anything but money or goals: what follows is its value, whatever its words. */
function isValuePlace(before: HeadCell | undefined, row: number, column: number): boolean {
  if (before?.row !== row || before.area.right + 1 !== column || !before.isLabel) return false;
  const isGoal = before.field !== null && /[gG]oal/.test(before.field.field);
  return before.fund === null && !isGoal && before.label.inline === null;
}

const NEXT_LABEL =
  /[\s;；,，](?=(?:其中[:：])?(?:[一二三四五六七八九十\d]{1,2}[、.．])?[\p{Script=Han}()（）]{2,14}\s*[:：])/gu;

/** 预算单位：某局  项目名称：某项目 in one cell: each label with its own value; any other text stays whole. */
function splitLabels({ words }: SheetView, text: string): string[] {
  // True where a text begins with a label that the head knows.
  const says = (part: string): boolean => {
    const { field, fund, isOther } = words.wordOf(part.slice(0, 60));
    return field !== null || fund !== null || isOther;
  };
  // 上级财⏎政资金: a label that was broken to fit its cell.
  const goesOn = (start: number): boolean => {
    const before = /\p{Script=Han}{1,10}$/u.exec(text.slice(Math.max(0, start - 11), start - 1));
    return text[start - 1] === '\n' && before !== null && says(before[0] + text.slice(start));
  };
  if (text.length > 2000 || words.wordOf(text).label.inline === null || !says(text)) return [text];
  // Within a sentence only amounts follow each other: 总额：250万元；财政拨款：200万元.
  const isMoney = (part: string): boolean => words.wordOf(part.slice(0, 60)).fund !== null;
  const parts = (start: number): boolean =>
    /\s/.test(text[start - 1] ?? '') || (isMoney(text) && isMoney(text.slice(start)));
  const starts = [...text.matchAll(NEXT_LABEL)]
    .map((match) => match.index + 1)
    .filter((start) => says(text.slice(start)) && parts(start) && !goesOn(start));
  return [0, ...starts].map((start, index) => text.slice(start, starts[index]).trim());
}

function headCell(
  view: SheetView,
  row: number,
  column: number,
  text: string,
  isValue: boolean,
): HeadCell {
  const { label, field, isOther, ...word } = view.words.wordOf(text);
  const fund = isValue ? null : word.fund;
  return {
    row,
    column,
    area: view.area(row, column),
    text,
    label,
    field,
    fund,
    isLabel:
      fund !== null ||
      field !== null ||
      isOther ||
      (!isValue && executionColumn(label.key) !== null),
  };
}

/** The text after the colon of 预算单位:东莞展览馆; stamp notes and captions are no value. */
function inlineText(cell: HeadCell): string | null {
  if (cell.label.inline === null) return null;
  const start = /^\s*其中\s*[:：]/.exec(cell.text)?.[0].length ?? 0;
  const colon = cell.text.slice(start).search(/[:：]/);
  const text = cell.text
    .slice(start + colon + 1)
    .replace(/^\s*[(（][^()（）]{0,8}(章|字|签)[^()（）]{0,4}[)）]/, '')
    .replace(/(金额)?单位\s*[:：]\s*(人民币)?[千百万亿]*元\s*$/, '')
    .trim();
  return isBlank(text) ? null : text;
}

/** A word further along an empty row that reads like the next label rather than a value. */
function looksLikeLabel(text: string): boolean {
  const word = compact(text);
  return (
    word.length <= 12 &&
    (/[:：]$/.test(text) ||
      /(名称|性质|类别|类型|属性|分类|期限|日期|时间|编码|代码|金额|总额|资金|部门|单位|负责人|电话|依据|情况|目标|计划|概况|用途|来源)$/.test(
        word,
      ))
  );
}
