/** The total that a sheet shows beside the one that is computed: a sentence where they differ. */
import { canonical } from '../domain/exact';
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import type { Profile } from '../regions/profile';
import { agrees } from '../rules/facts/self-evaluation';
import { statedTotalScore } from '../rules/facts/stated-result';
import { TOTAL_TOLERANCE } from '../rules/facts/total-by-rules';
import type { TableScore } from '../scoring/score-table';
import { contextOf } from './check-context';

/** Null for a form that is no 自评表, states no total, or the same; `score` by 实际完成值. */
export function statedTotalSentence(
  { table, profile }: { readonly table: PerformanceTable; readonly profile: Profile },
  sheet: SheetSnapshot,
  { total, grade }: Pick<TableScore, 'total' | 'grade'>,
): string | null {
  if (table.kind !== 'self-evaluation' || total === null) return null;
  const stated = statedTotalScore(contextOf(table, profile, sheet));
  if (stated?.amount == null || agrees(stated, total, TOTAL_TOLERANCE)) return null;
  const computed = grade === null ? `已评部分合计${total}分` : `总分${total}分`;
  return `表中总分 ${stated.cell} 写作${canonical(stated.amount)}分，按实际完成值计算为${computed}，两者不一致。`;
}
