/** By what scores are computed, and who says so: the user's own choice, 本单位配置, or what is usual. */
import type { Band } from '../regions/unit-scoring';
import { SCHEME_NAMES, schemeWords } from '../review/scheme-words';
import { scoringOptions, type ScoringOptions } from '../scoring/options';
import { withRegion } from '../scoring/regional-scoring';
import { DEFAULT_PROFILE } from '../regions/profiles';
import { chosenScoring, profileNow, type ScoringChoices, type Settings } from './settings';

export { SCHEME_NAMES };

export interface ScoringBasis {
  /** 计分口径：本单位配置“某市财政局”. */
  readonly source: string;
  /** The scheme in the words of its document. */
  readonly words: string;
  /** What else 本单位配置 sets, a sentence each. */
  readonly others: readonly string[];
}

export function scoringBasis(settings: Settings): ScoringBasis {
  const { unit, scheme } = settings;
  const { scoring = {} } = unit ?? {};
  const isOwn = Object.keys(scoring).length > 0;
  const own = `本单位配置${unit === null ? '' : `“${unit.name}”`}`;
  return {
    source:
      scheme !== null
        ? `计分口径：自行选择${scoring.scheme === undefined ? '' : `（${own}另有规定）`}`
        : `计分口径：${isOwn ? own : '默认'}`,
    words: schemeWords(optionsNow(settings)),
    others: othersOf(settings),
  };
}

/** As they hold now, region aside: that is each table's. */
export function optionsNow(settings: Settings): ScoringOptions {
  const { middleGradeFrom } = settings.unit?.scoring ?? {};
  const profile = profileNow(DEFAULT_PROFILE, settings);
  return scoringOptions(
    withRegion(chosenScoring(settings), {
      ...profile,
      middleGradeFrom: middleGradeFrom ?? profile.middleGradeFrom,
    }),
  );
}

/** Whether 本单位配置 decides this one, chosen or not. */
export function isOfUnit(
  { unit }: Pick<Settings, 'unit'>,
  name: keyof ScoringChoices | 'scheme',
): boolean {
  return unit?.scoring?.[name] !== undefined;
}

function othersOf({ unit }: Settings): string[] {
  const { satisfactionBands, executionBands, resultGrades, executionPoints, middleGradeFrom } =
    unit?.scoring ?? {};
  const grades = resultGrades?.map(({ grade, from }) => `${grade}≥${from}分`);
  return [
    ...(satisfactionBands === undefined ? [] : [`满意度${bandWords(satisfactionBands)}`]),
    ...(executionBands === undefined
      ? []
      : [`预算执行率（按101号计分时）${bandWords(executionBands)}`]),
    ...(executionPoints === undefined
      ? []
      : [`预算执行率${executionPoints}分，但不超过指标分值之外余下的分`]),
    ...(middleGradeFrom === undefined ? [] : [`定性指标第二档从分值的${middleGradeFrom}%起`]),
    ...(grades === undefined ? [] : [`等级：${grades.join('，')}，以下为差`]),
  ];
}

/** 10分制：90%以上10分，80%以上8分，以下不得分. */
function bandWords(bands: readonly Band[]): string {
  const parts = bands.map(({ from, of10 }) => `${from}%以上${of10}分`);
  return `10分制：${parts.join('，')}，以下不得分`;
}
