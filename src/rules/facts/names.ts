/** What the wording of a 三级指标 says: its unit in brackets, its measure word. */
import type { Indicator } from '../../domain/indicator';
import { knownUnit } from '../../domain/quantity/units';

/** 享受人数（人） -> 人; null where the name ends in no unit. */
export function bracketedUnit({ name }: Pick<Indicator, 'name'>): string | null {
  const inner = /[(（]([^()（）]{1,8})[)）]$/
    .exec(name?.trim() ?? '')?.[1]
    ?.normalize('NFKC')
    .trim();
  if (inner === undefined) return null;
  return inner === '%' || knownUnit(inner) !== null ? inner : null;
}

/** 享受人数（人） -> 享受人数; as it is where no bracket closes it. */
export function withoutBracket(name: string): string {
  const whole = name.trimEnd();
  const bare = whole.replace(/[(（][^()（）]*[)）]$/, '');
  return bare === whole ? name : bare.trimEnd();
}

const MEASURE =
  /(?:数|数量|率|额|金额|总额|度|程度|(?<!质)量|次|面积|里程|时间|时限|期限|时效|进度|成本|费用|价|标准|规模|情况|占比|比例|比重|指数|评价|等级|及时性|完整性|合规性|准确性|有效性|达标|水平|天数|年限|周期|收入|支出|产值|利润|税收|费)$/;

/** Whether a name ends in what is measured (人数, 覆盖率, 完成时间) rather than in what is done. */
export function endsInMeasure(name: string): boolean {
  return MEASURE.test(name.trim().replace(/[(（][^()（）]{0,12}[)）]$/, ''));
}
