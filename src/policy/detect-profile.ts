/** Picks the profile from what the sheet says: unit and project names, and the wording of the template. */
import type { PerformanceTable } from '../domain/performance-table';
import { compact } from '../domain/text';
import type { Profile } from './profile';
import { DEFAULT_PROFILE, findProfile } from './profiles';
import type { ProfileChoice } from './unit-profile';

/** The autonomous region, its prefectures and cities. */
const XINJIANG =
  /新疆|自治区|喀什|和田|阿克苏|伊犁|昌吉|塔城|阿勒泰|博尔塔拉|巴音郭楞|克孜勒苏|克拉玛依|吐鲁番|哈密|石河子|库尔勒|阿拉尔/;

const OTHER_REGION = /(内蒙古|广西|宁夏|西藏|兵团)/;

function named(id: string): Profile {
  return findProfile(id) ?? DEFAULT_PROFILE;
}

/** The profile of a table under what the user or the unit has chosen. */
export function profileFor(
  table: PerformanceTable,
  { profile, adjust }: ProfileChoice = {},
): Profile {
  const picked = profile ?? detectProfile(table);
  return adjust?.(picked) ?? picked;
}

export function detectProfile(table: PerformanceTable): Profile {
  const { fields, goals, title } = table;
  const names = [
    fields.budgetUnit,
    fields.department,
    fields.implementer,
    fields.projectName,
    title,
  ]
    .map((field) => field?.value ?? '')
    .join(' ');
  if (names.includes('乌鲁木齐')) return named('urumqi');
  const rules = table.indicators.map((indicator) => compact(indicator.scoringRule?.raw ?? ''));
  // 按照正常比例赋分 is the wording of the Urumqi system alone.
  if (rules.some((rule) => rule.includes('正常比例'))) return named('urumqi');
  if (OTHER_REGION.test(names)) return DEFAULT_PROFILE;
  if (XINJIANG.test(names)) return named('xinjiang');
  const isNineColumn = ['basis', 'lastYear', 'weight', 'scoringRule', 'evidence'].every((role) =>
    table.columns.some((column) => column.role === role),
  );
  return isNineColumn && (goals.annual?.value ?? '').includes('新疆')
    ? named('xinjiang')
    : DEFAULT_PROFILE;
}
