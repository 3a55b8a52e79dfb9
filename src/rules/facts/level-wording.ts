/**
 * Levels that a form names or orders in its own way: printed by it, not written by whoever fills it in. They are understood,
 * and remarked once a form: by N01 where it has names of 一级指标 of its own, else by N02, else by N03.
 */
import type { PerformanceTable } from '../../domain/performance-table';
import {
  homeOfLevel2,
  isEvaluationLevel,
  isStandardLevel1,
  LEVEL2_2015,
  LEVEL2_2021,
  level1Of,
  level2Of,
  stripAnnotation,
  type Level1,
} from '../../domain/vocabulary';
import { inQuotes } from '../../domain/text';
import type { Profile } from '../../regions/profile';
import { together } from '../drafts/drafts';
import type { Report } from '../engine/check';
import { isAccepted } from './regional-wording';
import { hasColumn } from './select';
import { levelCells, listCells, listFirstCells, quote, usesOldTaxonomy } from './structure';

export interface OwnWording {
  /** Without annotations. */
  readonly text: string;
  readonly cell: string;
  /** One sentence: what it says, and what it stands for. */
  readonly message: string;
  /** The standard name; null where there is none. */
  readonly meant: string | null;
  readonly level1: Level1 | null;
}

const STANDARD: ReadonlySet<string> = new Set(Object.values(LEVEL2_2021).flat());
const OLD: ReadonlySet<string> = new Set(Object.values(LEVEL2_2015).flat());

/** A 二级指标 of 101号; 经济效益类指标 counts as 经济效益指标. */
export function isStandardLevel2(text: string): boolean {
  return STANDARD.has(text) || STANDARD.has(text.replace(/类指标$/, '指标'));
}

/** 可持续影响指标, 社会公众或服务对象满意度指标: standard before 101号, and in many provinces since. */
export function isOldLevel2(text: string): boolean {
  return OLD.has(text) && !STANDARD.has(text);
}

/** 数量, 质量, 时效: the standard name, only without 指标. */
export function isShort(text: string): boolean {
  return STANDARD.has(`${text}指标`);
}

/** The 一级指标 that a 二级指标 belongs to, its wording taken loosely. */
export function looseHome(level2: string): Level1 | null {
  if (level2.includes('满意')) return '满意度指标';
  if (level2.includes('成本')) return '成本指标';
  if (level2.includes('可持续')) return '效益指标';
  return level2Of(level2) === '成本指标' ? '成本指标' : homeOfLevel2(level2);
}

/** 项目完成, 效果指标, 决策: names of 一级指标 that other forms print. */
export function ownLevel1(table: PerformanceTable, profile: Profile): OwnWording[] {
  const hasAllLevels = hasColumn(table, 'level2') && hasColumn(table, 'level3');
  return levelCells(table, 'level1').flatMap(({ text, cell }): OwnWording[] => {
    if (isLevel1InOrder(text, table, profile)) return [];
    const said = { text, cell, level1: level1Of(text) };
    if (isEvaluationLevel(text)) {
      const message = `一级指标${quote(text)}是绩效评价体系的类别，绩效目标表没有这一类。`;
      return [{ ...said, message, meant: null }];
    }
    const meant = said.level1 ?? satisfactionOf(text);
    if (meant === null || (!hasAllLevels && said.level1 === null)) return [];
    const message = `一级指标${quote(text)}不是标准名称，相当于${inQuotes(meant)}。`;
    return [{ ...said, message, meant }];
  });
}

export function isLevel1InOrder(text: string, table: PerformanceTable, profile: Profile): boolean {
  if (isStandardLevel1(text) || isAccepted(profile, 'level1', text)) return true;
  // Before 2021 this was how satisfaction was called, and forms merge it over both levels.
  return isOldYear(table) && isOldLevel2(text) && satisfactionOf(text) !== null;
}

/** 社会公众或服务对象满意度指标, written where the 一级指标 stands. */
function satisfactionOf(text: string): Level1 | null {
  return homeOfLevel2(text) === '满意度指标' ? '满意度指标' : null;
}

/** Other names of 二级指标 than those of 101号 that can be told; the short ones (数量, 质量) are apart. */
export function ownLevel2(table: PerformanceTable, profile: Profile): OwnWording[] {
  const isOldRight = profile.taxonomy === '2015' || isOldYear(table);
  return levelCells(table, 'level2').flatMap(({ text: label, cell, indicator }): OwnWording[] => {
    const text = stripAnnotation(label);
    const level1 = level1Of(indicator.level1 ?? '');
    if (isStandardLevel2(text) || isShort(text) || isAccepted(profile, 'level2', text)) return [];
    // What 101号 calls otherwise in its own words is not what a form prints by the older ones.
    if (text === '成本指标' && level1 === '产出指标') return [];
    if (isOldLevel2(text)) {
      const message = `二级指标${quote(text)}是2015年口径的名称。`;
      return isOldRight ? [] : [{ text, cell, level1, message, meant: null }];
    }
    const meant = level2Of(text);
    if (meant === null && homeOfLevel2(text) === null) return [];
    if (meant === null) {
      const message = `二级指标${quote(text)}把几类效益合在一起，101号指引分列经济、社会、生态效益指标。`;
      return [{ text, cell, level1, message, meant }];
    }
    // Under 产出 a cost has the name of 2015, which is remarked for its place.
    const isOldPlace = level1 === '产出指标' && meant === '成本指标';
    const name = isOldRight || isOldPlace ? meant : newName(meant);
    const message = `二级指标${quote(text)}不是标准名称，应为${inQuotes(name)}。`;
    return [{ text, cell, level1, message, meant: name }];
  });
}

/** 数量, 质量: those that only lack 指标. */
export function shortLevel2(table: PerformanceTable, profile: Profile): OwnWording[] {
  return levelCells(table, 'level2').flatMap(({ text: label, cell, indicator }): OwnWording[] => {
    const text = stripAnnotation(label);
    if (!isShort(text) || isAccepted(profile, 'level2', text)) return [];
    const meant = `${text}指标`;
    const message = `二级指标${quote(text)}不是标准名称，应为${inQuotes(meant)}。`;
    return [{ text, cell, level1: level1Of(indicator.level1 ?? ''), message, meant }];
  });
}

/** 101号 has neither 可持续影响指标 nor a bare 成本指标. */
export function newName(level2: string): string {
  if (level2 === '成本指标') return '经济成本指标';
  if (level2 === '可持续影响指标') return '社会效益指标';
  return level2 === '社会公众或服务对象满意度指标' ? '服务对象满意度指标' : level2;
}

/** 成本 under 产出, 满意度 under 效益, in forms that are made so as a whole: the order of 2015. */
export function ownHomes(table: PerformanceTable, profile: Profile): OwnWording[] {
  // A self-evaluation repeats the levels of the approved form, which can no longer be changed.
  const isFixed = table.kind === 'self-evaluation';
  if (profile.taxonomy === '2015' || isOldYear(table) || isFixed) return [];
  return movedLevels(table, profile).map(({ text, cell, level1, home }) => ({
    ...{ text, cell, level1, meant: null },
    message: `二级指标${inQuotes(text)}列在${inQuotes(level1)}下，按101号指引应属${inQuotes(home)}。`,
  }));
}

interface MovedLevel {
  readonly text: string;
  readonly cell: string;
  readonly level1: Level1;
  readonly home: Level1;
}

/** Those that the taxonomy of 2015 has where they stand. */
export function movedLevels(table: PerformanceTable, profile: Profile): MovedLevel[] {
  const isOldForm = table.kind === 'self-evaluation' || usesOldTaxonomy(table, profile);
  const isUnrecognised = profile.recognised === null;
  const heads = new Set(levelCells(table, 'level1').map(({ text }) => level1Of(text)));
  return levelCells(table, 'level2').flatMap(({ text, cell, indicator }) => {
    const level1 = level1Of(indicator.level1 ?? '');
    const home = looseHome(text);
    const isCost = home === '成本指标' && level1 === '产出指标';
    const isSatisfaction = home === '满意度指标' && level1 === '效益指标';
    if (home === null || level1 === null || (!isCost && !isSatisfaction)) return [];
    // A form with a level of its own for it, or with the names of 101号, has it only in the wrong place.
    const isOwnOrder = isUnrecognised && !heads.has(home) && (isSatisfaction || isOldCost(text));
    const isOld = isOldForm || isOwnOrder;
    return isOld ? [{ text, cell, level1, home }] : [];
  });
}

function isOldCost(level2: string): boolean {
  return level2Of(level2) === '成本指标';
}

export function isOldYear({ year }: PerformanceTable): boolean {
  return year !== null && year < 2021;
}

/** Words that a message names, and places that an explanation does. */
const MOST_SHOWN = 3;

export const OWN_WORDING_ADVICE =
  '本工具已按相应的标准分类检查；当地表式统一这样印的可以保留，按101号指引编制的，请改为标准的名称和归属。';

/** One remark for all of the form's own wordings, those of the check that speaks first; a single one in its own words. */
export function oneRemark([first, ...rest]: readonly [OwnWording, ...OwnWording[]]): Pick<
  Report,
  'cells' | 'message' | 'severity' | 'advice' | 'steps'
> {
  if (rest.length === 0) {
    return { cells: [first.cell], message: first.message, severity: 'info' };
  }
  const all = [first, ...rest];
  const cells = [...new Set(all.map(({ cell }) => cell))];
  const texts = [...new Set(all.map(({ text }) => text))];
  const shown = texts.slice(0, MOST_SHOWN).map((text) => quote(text));
  const more = texts.length > MOST_SHOWN ? '等' : '';
  return {
    cells: [first.cell, ...cells.slice(1)],
    message: `本表有${cells.length}处指标分类的名称或归属与101号指引不同（${listCells(cells)}）：${shown.join('')}${more}。`,
    advice: OWN_WORDING_ADVICE,
    severity: 'info',
    steps: () => all.slice(0, MOST_SHOWN).map(({ message }) => message),
  };
}

/** More than one name that nobody knows is the form's own way as well: one finding. */
export function inOne(reports: readonly Report[], what: string): Report[] {
  const [first, ...rest] = reports;
  if (first === undefined || rest.length === 0) return [...reports];
  const fixes = () => together(reports.map(({ fix }) => fix?.() ?? null));
  return [
    {
      cells: [first.cells[0], ...rest.map(({ cells }) => cells[0])],
      message: `共${reports.length}处${what}不是标准名称（${listFirstCells(reports)}）。`,
      advice: `改为标准的${what}名称。`,
      ...(reports.every(({ severity }) => severity === 'info') ? { severity: 'info' } : {}),
      steps: () => reports.slice(0, MOST_SHOWN).map(({ message }) => message),
      fix: fixes,
    },
  ];
}
