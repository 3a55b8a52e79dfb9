/** What 添加自评列 and its like write: planned anew over the sheet as it is now, which must be as it was checked. */
import type { PerformanceTable } from '../domain/performance-table';
import type { SheetSnapshot } from '../grid/sheet-snapshot';
import { HostError } from '../hosts/host-error';
import type { SheetHost } from '../hosts/port';
import type { Profile } from '../regions/profile';
import type { CheckedTable } from '../review/check-table';
import { planScores, type ScorePlan } from '../review/score-plan';
import { scoreSheet } from '../review/score-workbook';
import { readOne } from './fixes';
import type { Change } from './journal';
import { scoringOf, type Settings } from './settings';

/** beside: where the plan finds room; sheet: a 自评表 of its own in any case. */
export type ScorePlace = 'beside' | 'sheet';

/** The name of the action, on its button and on the one that takes it back. */
export function scoreLabel(plan: ScorePlan, place: ScorePlace): string {
  if (plan.kind === 'scores') return '填写得分公式';
  return plan.kind === 'columns' && place === 'beside' ? '添加自评列' : '生成自评表';
}

/** For the table of the sheet that it is; null where there is none. */
export function planFor(
  snapshot: SheetSnapshot,
  isIt: (table: PerformanceTable) => boolean,
  profile: Profile,
  settings: Settings,
): ScorePlan | null {
  const scoring = scoringOf(settings);
  const labels = settings.unit?.labels;
  const scored = scoreSheet(snapshot, {
    ...{ source: 'sheet', scoring, profile },
    ...(labels === undefined ? {} : { labels }),
  }).find(({ table }) => isIt(table));
  return scored === undefined ? null : planScores(scored, snapshot, scoring);
}

/** Throws HostError: `changed` where the table is not what was checked, `gone`, or the reason for a refusal. */
export async function scorePlanNow(
  host: SheetHost,
  sheetId: string,
  { table, profile }: CheckedTable,
  settings: Settings,
): Promise<ScorePlan> {
  const { snapshot } = await readOne(host, sheetId);
  const known = JSON.stringify(table);
  const plan = planFor(snapshot, (each) => JSON.stringify(each) === known, profile, settings);
  if (plan === null) throw new HostError('changed');
  if (plan.kind === 'refused') throw new HostError('unsupported', { message: plan.reason });
  return plan;
}

export function scoreChanges(plan: ScorePlan, place: ScorePlace, sheetId: string): Change[] {
  switch (plan.kind) {
    case 'columns': {
      if (place === 'sheet') return [{ kind: 'sheet', spec: plan.instead }];
      const { blocks, writes } = plan.frame;
      return [
        ...blocks.map((block) => ({ kind: 'block', sheetId, ...block }) as const),
        { kind: 'cells', patch: { sheetId, writes } },
      ];
    }
    case 'sheet':
      return [{ kind: 'sheet', spec: plan.spec }];
    case 'scores':
      return [{ kind: 'cells', patch: { sheetId, writes: plan.writes } }];
    case 'refused':
      return [];
  }
}

/** The host speaks of blank forms there. */
export function explainOccupied(error: unknown): unknown {
  if (!(error instanceof HostError) || error.code !== 'occupied') return error;
  const message = '目标表右侧已有内容或格式；可以改为生成自评表。';
  return new HostError('occupied', { message, cause: error });
}
