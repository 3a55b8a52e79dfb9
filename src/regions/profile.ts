/** A profile: what a region asks for and accepts, as data. Decimals are strings (domain/exact.ts). */
import type { ColumnRole } from '../domain/indicator';
import type { Severity } from '../domain/severity';
import type { ProfileScoring } from './unit-scoring';

export const PROFILE_LEVEL1 = ['成本指标', '产出指标', '效益指标', '满意度指标'] as const;
export type ProfileLevel1 = (typeof PROFILE_LEVEL1)[number];

export interface WeightScheme {
  /** Said in messages: “设成本指标”. */
  readonly name: string;
  readonly hasCost: boolean;
  readonly weights: Readonly<Partial<Record<ProfileLevel1, string>>>;
}

export interface Recognition {
  /**
   * Names of places that nobody else has. One in a unit's name or in the title is enough; in the project's name it is
   * one sign, for projects go abroad.
   */
  readonly places: readonly string[];
  /** Wording that only this region's system prints as 赋分规则. */
  readonly wording: readonly string[];
  /** What its forms print, each an entry of spellings for the same thing (a line break is the edge of a cell). Two of them are needed: others print one too. */
  readonly signs: readonly (readonly string[])[];
  /** Words that others use too (自治区): they count on a form that has all of this region's columns. */
  readonly hints: readonly string[];
  /** Names that speak against it. */
  readonly not: readonly string[];
  /** The region that this one lies in: what is its own is that one's too. */
  readonly partOf: string | null;
}

export type WordedColumn = 'level1' | 'level2' | 'basis' | 'scoringRule' | 'evidence';
type Wording = Readonly<Record<WordedColumn, readonly string[]>>;

export interface Profile {
  readonly id: string;
  /** Shown to the user: 国家（101号）, 自治区, 乌鲁木齐市. */
  readonly name: string;
  /** How a table of the region is told from others; null for what holds where no region is recognised. */
  readonly recognised: Recognition | null;
  /** Weights of the target table without the 预算执行率 row; what is said where another total stands there. */
  readonly weightTotal: string;
  /** Totals that are as good. */
  readonly otherTotals: readonly string[];
  /** Weight that 预算执行率 takes in self-evaluation. */
  readonly executionWeight: string;
  /** Where the middle one of the three grades begins that words are scored by, in percent of the weight. */
  readonly middleGradeFrom: string;
  /** How it scores a 自评表 where policy leaves it open; absent: as usual. */
  readonly scoring?: ProfileScoring | undefined;
  readonly weightSchemes: readonly WeightScheme[];
  /** Where the weight of 满意度指标 goes in a form without it. */
  readonly satisfactionGoesTo: ProfileLevel1;
  /** A 一级指标 may differ from its scheme by less than this. */
  readonly structureTolerance: string;
  /** 2021: 101号. 2015: 成本 under 产出 and 可持续影响 are at home too. */
  readonly taxonomy: '2021' | '2015';
  /** Wording that is as good as that of 101号: no finding. */
  readonly accepted: Wording;
  /** Wording that this region's template gives although 101号 says otherwise: a hint, and what would be right by the guide. */
  readonly remarked: Wording;
  /** The region's system writes >= <= instead of ≥ ≤, and "=" before last year's value. */
  readonly asciiComparators: boolean;
  /** Columns that this region's form has. */
  readonly columns: readonly ColumnRole[];
  /** Checks turned off, and severities that differ from the catalogue. */
  readonly off: readonly string[];
  /** Checks that are off unless a profile asks for them. */
  readonly on?: readonly string[] | undefined;
  readonly severities: Readonly<Record<string, Severity>>;
  /** Thresholds of checks that differ from the catalogue, by id and name. */
  readonly options?:
    Readonly<Record<string, Readonly<Record<string, string | number>>>> | undefined;
}
