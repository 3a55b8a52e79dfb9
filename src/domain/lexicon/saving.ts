/** Of costs, what more of is better: 节约额, 成本降低率. Source: 101号 on cost indicators; 政府采购 statistics. */
import { mentions, words } from './words';
import { LOWERING } from './remedy';

const SAVING = words('减支 降本 核减 审减 结余 盘活 回收 追回 增收 收益 收入');
const speaksOfSaving = mentions(SAVING, LOWERING);

/** More of it is better although it stands among the costs. */
export function isSavingName(name: string | null): boolean {
  return name !== null && speaksOfSaving(name);
}
