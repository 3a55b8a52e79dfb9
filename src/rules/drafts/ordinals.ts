/** 指标1：, 指标2：… in front of the names: counted anew within a 二级指标. */
import type { Indicator } from '../../domain/indicator';
import type { CheckContext } from '../engine/check';
import { namedIndicators } from '../facts/structure';
import { rewrite } from './drafts';
import type { Draft, Proposal } from '../engine/fix';

const PREFIX = /^(\s*指标\s*)(\d{1,3}|[一二三四五六七八九十])(\s*[:：.．、]\s*)/;
const HANZI = '一二三四五六七八九十';
const MENTION = /指标\s*[\d一二三四五六七八九十]/;

/** Names, one for each cell, under the same 一级 and 二级指标 in one stretch. */
export type Group = readonly Indicator[];

/** Null where a 二级指标 stands in two places, or where a text refers to an indicator by its number. */
export function ordinalGroups(context: CheckContext): Group[] | null {
  const groups = new Map<string, Indicator[]>();
  const seen = new Set<string>();
  let last = '';
  for (const indicator of namedIndicators(context.table)) {
    const cell = indicator.cells.level3;
    if (cell === undefined || seen.has(cell)) continue;
    seen.add(cell);
    const key = `${indicator.level1 ?? ''}|${indicator.level2 ?? ''}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [indicator]);
    else if (key === last) group.push(indicator);
    else return null;
    last = key;
  }
  const isMentioned = context.texts.some(({ cell, text }) => !seen.has(cell) && MENTION.test(text));
  return isMentioned ? null : [...groups.values()];
}

/** 1, 2, 3 … for the numbered ones of the group that an indicator is in. */
export function recounted(context: CheckContext, indicator: Indicator): Proposal | null {
  const own = indicator.cells.level3;
  const group = ordinalGroups(context)?.find((rows) =>
    rows.some(({ cells }) => cells.level3 === own),
  );
  return group === undefined ? null : { drafts: countAnew(context, group) };
}

function countAnew({ sheet }: CheckContext, group: Group): Draft[] {
  return group
    .filter(({ ordinal }) => ordinal !== null)
    .map(({ cells }, i) => rewrite(sheet, cells.level3 ?? '', (text) => numbered(text, i + 1)));
}

/** 1, 2, 3 … for all of the group, those without a number in the spelling of `model`. */
export function numberAll({ sheet }: CheckContext, group: Group, model: string): Draft[] {
  const prefix = PREFIX.exec(model)?.[0] ?? '指标1：';
  return group.map(({ ordinal, cells }, i) =>
    rewrite(sheet, cells.level3 ?? '', (text) =>
      numbered(ordinal === null ? prefix + text.trimStart() : text, i + 1),
    ),
  );
}

export function numberNone({ sheet }: CheckContext, group: Group): Draft[] {
  return group.map(({ cells }) =>
    rewrite(sheet, cells.level3 ?? '', (text) => text.replace(PREFIX, '')),
  );
}

function numbered(text: string, number: number): string {
  return text.replace(PREFIX, (_, before: string, old: string, after: string) => {
    const isHanzi = HANZI.includes(old) && number <= HANZI.length;
    return `${before}${isHanzi ? HANZI.charAt(number - 1) : number}${after}`;
  });
}
