/** A text that holds the indicators of a whole project: 【产出指标-数量指标】培训期数：≥5期. Nothing is read of one that is not understood. */
import { wordOf } from '../domain/form-words/words';
import { annotatedPoints, homeOfLevel2, level1Of, stripAnnotation } from '../domain/vocabulary';
import { bareValue, splitEntry, type Entry } from './indicator-entry';
import { piecesOf, type Piece } from './text-pieces';

export interface TextLevel {
  /** As written, without annotations. */
  readonly text: string;
  readonly raw: string;
}

export interface TextIndicator extends Entry {
  readonly level1: TextLevel | null;
  readonly level2: TextLevel | null;
}

export interface Levels {
  readonly level1: TextLevel | null;
  readonly level2: TextLevel | null;
}

export type TextReading =
  | {
      readonly kind: 'read';
      readonly indicators: readonly TextIndicator[];
      /** 产出指标（50分）. */
      readonly points: readonly { readonly level1: string; readonly points: string }[];
      /** The levels that a text in the next row goes on with. */
      readonly levels: Levels;
    }
  /** It names levels, and something of it is no indicator. */
  | { readonly kind: 'not-understood'; readonly part: string }
  /** It names no level. */
  | { readonly kind: 'other' };

/** The indicators of a project take a page at most. */
const LONGEST = 6000;
export const NO_LEVELS: Levels = { level1: null, level2: null };

export interface TextContext {
  /** What stands left of the text or above it. */
  readonly levels?: Levels;
  /** Sentences may stand before the first level: the text is that of a goal. */
  readonly afterGoal?: boolean;
}

/** Every part of the text has to be a level or an indicator. */
export function indicatorsInText(
  text: string,
  { levels = NO_LEVELS, afterGoal = false }: TextContext = {},
): TextReading {
  const mayBe = levels !== NO_LEVELS || /指标|产出|效益|满意度|成本/.test(text);
  if (text.length > LONGEST || !mayBe) return { kind: 'other' };
  const reader = new Reader(levels);
  for (const piece of piecesOf(text)) {
    const failed = reader.take(piece, afterGoal);
    if (failed === null) continue;
    return reader.namesLevels ? { kind: 'not-understood', part: failed } : { kind: 'other' };
  }
  return reader.result();
}

class Reader {
  #levels: Levels;
  /** How the last 二级指标 was marked (1., 【, nothing): 成本指标 marked alike is one more of them. */
  #mark: string | null = null;
  #namesLevels: boolean;
  #isPath = false;
  readonly #indicators: TextIndicator[] = [];
  readonly #points: { level1: string; points: string }[] = [];
  #record: Partial<Record<'name' | 'value' | 'weight', string>> = {};

  constructor(levels: Levels) {
    this.#levels = levels;
    this.#namesLevels = levels.level1 !== null || levels.level2 !== null;
  }

  get namesLevels(): boolean {
    return this.#namesLevels;
  }

  /** The part that was not understood, or null. */
  take(piece: Piece, afterGoal: boolean): string | null {
    const labelled = labelledPart(piece.text);
    if (labelled !== null) return this.#takeLabelled(labelled, piece);
    const rest = this.#takeLevels(piece);
    if (rest === null) return piece.heading;
    if (rest === '') return null;
    if (!this.#namesLevels) return afterGoal || /[:：]$/.test(rest) ? null : rest;
    const entries =
      splitEntry(rest) ?? this.#namedByLevel(rest, piece.heading !== null || rest !== piece.text);
    if (entries === null) return rest;
    this.#indicators.push(...entries.map((entry) => ({ ...entry, ...this.#levels })));
    return null;
  }

  result(): TextReading {
    if (!this.#flush()) return { kind: 'not-understood', part: this.#record.value ?? '' };
    const speaks = this.#indicators.some(({ value }) => value !== '');
    if (!this.#namesLevels || !speaks) return { kind: 'other' };
    return {
      kind: 'read',
      indicators: this.#indicators,
      points: this.#points,
      levels: this.#levels,
    };
  }

  /** 一级指标：产出指标；二级指标：数量指标；三级指标：培训期数；指标值：≥5期. */
  #takeLabelled({ role, text }: LabelledPart, { mark }: Piece): string | null {
    if (role === 'level1' || role === 'level2') {
      if (!this.#flush()) return text;
      const level = { text: stripAnnotation(text), raw: text };
      if (role === 'level1') this.#setLevel1(level);
      else this.#levels = { ...this.#levels, level2: level };
      this.#namesLevels = true;
      this.#mark = mark;
      return null;
    }
    if (role === 'name' && !this.#flush()) return text;
    if (this.#record[role] !== undefined) return text;
    this.#record[role] = text;
    return null;
  }

  /** False where a value or a weight came without a name. */
  #flush(): boolean {
    const { name, value = '', weight = null } = this.#record;
    if (name === undefined) return value === '' && weight === null;
    this.#indicators.push({ ordinal: null, name, value, weight, ...this.#levels });
    this.#record = {};
    return true;
  }

  /** Takes the levels that the piece begins with; what is left of it, null where a heading among the levels is none of them. */
  #takeLevels(piece: Piece): string | null {
    if (piece.heading !== null) {
      const path = pathOf(piece.heading, this.#insideOutput(piece.mark));
      if (path !== null) {
        this.#go(path, piece.mark);
        return piece.text.replace(/^[\s:：\-—–]+/, '');
      }
      if (piece.text === '' && this.#namesLevels) return null;
      return `${piece.heading}：${piece.text.replace(/^[\s:：]+/, '')}`;
    }
    const led = leadingPath(piece.text, this.#insideOutput(piece.mark));
    if (led === null) return piece.text;
    this.#go(led.path, piece.mark);
    return led.rest;
  }

  #namedByLevel(value: string, followsLevel: boolean): readonly Entry[] | null {
    const name = (this.#levels.level2 ?? this.#levels.level1)?.text;
    const found = name === undefined || !followsLevel ? null : bareValue(value);
    return name === undefined || found === null ? null : [{ ordinal: null, name, ...found }];
  }

  /** 成本指标 after 时效指标, marked like it, is the 二级指标 of 2015. */
  #insideOutput(mark: string | null): boolean {
    const { level1, level2 } = this.#levels;
    const isOutput = level1 !== null && level1Of(level1.text) === '产出指标';
    return isOutput && level2 !== null && this.#mark === mark && !this.#isPath;
  }

  #setLevel1(level: TextLevel): void {
    this.#levels = { level1: level, level2: null };
    const points = annotatedPoints(level.raw);
    const isNew = !this.#points.some(({ level1 }) => level1 === level.text);
    if (points !== null && isNew) this.#points.push({ level1: level.text, points });
  }

  #go({ level1, level2 }: Levels, mark: string | null): void {
    this.#namesLevels = true;
    this.#isPath = level1 !== null && level2 !== null;
    if (level1 !== null) this.#setLevel1(level1);
    if (level2 === null) return;
    const current = this.#levels.level1;
    const isAtHome = level1 !== null || (current !== null && belongs(level2.text, current.text));
    this.#levels = { level1: isAtHome ? this.#levels.level1 : null, level2 };
    this.#mark = mark;
  }
}

/** A 一级指标 that ended without being said: 社会效益指标 after 产出指标 is not of it. */
function belongs(level2: string, level1: string): boolean {
  const home = homeOfLevel2(level2);
  const stated = level1Of(level1);
  return home === null || home === stated || (stated === '产出指标' && level2.includes('成本'));
}

interface LabelledPart {
  readonly role: 'level1' | 'level2' | 'name' | 'value' | 'weight';
  readonly text: string;
}

const ROLES = new Map([
  ['level1', 'level1'],
  ['level2', 'level2'],
  ['level3', 'name'],
  ['target', 'value'],
  ['weight', 'weight'],
] as const);

function labelledPart(text: string): LabelledPart | null {
  const match = /^([^:：]{2,10})[:：]\s*(\S.*)$/s.exec(text);
  if (match === null) return null;
  const [, label = '', rest = ''] = match;
  const { column } = wordOf(label);
  const role = column === null ? undefined : ROLES.get(column as 'level1');
  return role === undefined ? null : { role, text: rest.trim() };
}

const SEPARATOR = /[-—–~·•>→\\/／|、:：\s]/;
const LONGEST_PATH = 40;

/** 产出指标-数量指标, 产出指标（50分）, 数量指标; null where a part is no level. */
function pathOf(text: string, insideOutput: boolean): Levels | null {
  if (text.length > LONGEST_PATH) return null;
  const whole = levelsOf([text], insideOutput);
  if (whole !== null) return whole;
  const parts = text.split(SEPARATOR).filter((part) => part !== '');
  return levelsOf(parts, insideOutput);
}

function levelsOf(parts: readonly string[], insideOutput: boolean): Levels | null {
  const [first, second, ...more] = parts;
  if (first === undefined || more.length > 0) return null;
  if (second !== undefined) {
    const level1 = level1Of(first);
    if (level1 === null) return null;
    if (homeOfLevel2(second) !== null) return { level1: toLevel(first), level2: toLevel(second) };
    // 效益-社会
    const whole = `${stripAnnotation(second)}效益`;
    const isBenefit = level1 === '效益指标' && homeOfLevel2(whole) === level1;
    return isBenefit ? { level1: toLevel(first), level2: { text: whole, raw: second } } : null;
  }
  if (insideOutput && /^成本(?:指标)?$/.test(stripAnnotation(first))) {
    return { level1: null, level2: toLevel(first) };
  }
  if (level1Of(first) !== null) return { level1: toLevel(first), level2: null };
  return homeOfLevel2(first) === null ? null : { level1: null, level2: toLevel(first) };
}

function toLevel(raw: string): TextLevel {
  return { text: stripAnnotation(raw), raw };
}

/** A level at the beginning of a text is one with 指标 behind it, or before a colon: 质量 alone is any word. */
const LEADING =
  /^([\p{Script=Han}、]{2,18}?(?:指标|目标)(?:[(（][^()（）]{1,8}[)）])?)(?=[\s:：\-—–~·>→\\/／|]|$)|^([\p{Script=Han}、]{2,14}(?:[(（][^()（）]{1,8}[)）])?)(?=[:：→])/u;
const AFTER_LEVEL = /^[\s:：\-—–~·>→\\/／|]+/;

function leadingPath(text: string, insideOutput: boolean): { path: Levels; rest: string } | null {
  const first = takeLevel(text, insideOutput);
  if (first === null) return null;
  if (first.path.level1 === null) return first;
  const second = takeLevel(first.rest, false) ?? bracketedLevel(text);
  // 满意度指标 is the name of a level of either kind.
  const inner = second === null ? null : (second.path.level2 ?? asLevel2(second.path.level1));
  if (second === null || inner === null) return first;
  return { path: { level1: first.path.level1, level2: inner }, rest: second.rest };
}

/** 产出指标（数量指标）：…… */
function bracketedLevel(text: string): { path: Levels; rest: string } | null {
  const match = /^[\p{Script=Han}]{2,18}[(（](\p{Script=Han}{2,18})[)）]/u.exec(text);
  const path = match === null ? null : levelsOf([match[1] ?? ''], false);
  if (match === null || path === null) return null;
  return { path, rest: text.slice(match[0].length).replace(AFTER_LEVEL, '') };
}

function asLevel2(level: TextLevel | null): TextLevel | null {
  return level !== null && homeOfLevel2(level.text) !== null ? level : null;
}

function takeLevel(text: string, insideOutput: boolean): { path: Levels; rest: string } | null {
  const match = LEADING.exec(text);
  const word = match?.[1] ?? match?.[2];
  if (word === undefined) return null;
  const path = levelsOf([word], insideOutput);
  if (path === null) return null;
  return { path, rest: text.slice(word.length).replace(AFTER_LEVEL, '') };
}
