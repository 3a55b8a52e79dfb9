/** The conditional formats that are not ours, before and after a change of ours: they must be the same, in the same order. */
import { HostError } from '../host-error';
import { isOurs, type ListedRule } from './mark-scan';

const KINDS: Readonly<Record<string, string>> = {
  CellValue: '单元格值',
  ColorScale: '色阶',
  ContainsText: '文本',
  DataBar: '数据条',
  IconSet: '图标集',
  PresetCriteria: '预设条件',
  TopBottom: '最前或最后若干项',
};
const LONGEST_FORMULA = 40;
const MOST_NAMED = 3;

/** Throws HostError `rules-changed` that names what differs. */
export function refuseDifference(
  sheet: string,
  before: readonly ListedRule[],
  after: readonly ListedRule[],
): void {
  const differences = differencesOf(before.filter(isOthers), after.filter(isOthers));
  if (differences.length === 0) return;
  const more = differences.length > MOST_NAMED ? `等${differences.length}处` : '';
  throw new HostError('rules-changed', {
    message:
      `工作表“${sheet}”原有的条件格式在处理标记前后不一致：` +
      `${differences.slice(0, MOST_NAMED).join('；')}${more}。` +
      '已停止处理，并关闭本工作簿的标记；请在“条件格式规则管理器”中核对，需要时不保存、直接关闭工作簿。',
  });
}

/** A rule of ours that failed before its tag has no formula yet; it is nobody's. */
export function isBare({ type, formula }: ListedRule): boolean {
  return type === 'Custom' && formula === '';
}

function isOthers(rule: ListedRule): boolean {
  return !isOurs(rule) && !isBare(rule);
}

function differencesOf(before: readonly ListedRule[], after: readonly ListedRule[]): string[] {
  if (before.length === after.length && before.every((rule, i) => isSame(rule, after[i])))
    return [];
  const left = [...after];
  const missing = before.filter((rule) => {
    const at = left.findIndex((other) => isSame(rule, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  const lost = missing.map((rule) => {
    const at = before.indexOf(rule);
    const isUnread = before.length === after.length && after[at]?.unreadable === true;
    return `第${at + 1}条（${nameOf(rule)}）${isUnread ? '已无法读取' : '不见了'}`;
  });
  if (lost.length > 0) return lost;
  return left.length > 0
    ? left.map((rule) => `多出第${after.indexOf(rule) + 1}条（${nameOf(rule)}）`)
    : ['先后顺序变了'];
}

function isSame(a: ListedRule, b: ListedRule | undefined): boolean {
  return (
    a.type === b?.type &&
    a.unreadable === b.unreadable &&
    a.formula === b.formula &&
    isEqual(a.stopIfTrue, b.stopIfTrue) &&
    isEqual(a.says, b.says)
  );
}

/** Two listings may not have asked for the same. */
function isEqual<T>(a: T | undefined, b: T | undefined): boolean {
  return a === undefined || b === undefined || a === b;
}

function nameOf({ type, formula, unreadable }: ListedRule): string {
  if (unreadable === true) return '无法读取的公式规则';
  if (formula === null) return KINDS[type] ?? '其他规则';
  const cut = formula.length > LONGEST_FORMULA ? `${formula.slice(0, LONGEST_FORMULA)}…` : formula;
  return `公式 ${cut}`;
}
