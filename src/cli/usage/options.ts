/** Every option of the command line, by name: whether it takes a value, and how that is called. */

/** The word that stands for the value in a help text; null for a switch. */
export const OPTIONS = {
  format: '格式',
  profile: '编号或文件',
  baseline: '文件',
  detail: null,
  explain: null,
  quiet: null,
  'fail-on': '级别',
  'mark-to': '文件夹',
  fix: null,
  'fix-to': '文件夹',
  layout: '编号',
  year: '年度',
  unit: '单位',
  rows: '行数',
  output: '文件',
  force: null,
  scheme: '口径',
  actual: '来源',
} as const;

export type OptionName = keyof typeof OPTIONS;
export type Switch = {
  [K in OptionName]: (typeof OPTIONS)[K] extends null ? K : never;
}[OptionName];
export type OptionValues = Partial<Record<Exclude<OptionName, Switch>, string>> &
  Partial<Record<Switch, boolean>>;

/** One letter, for those that have one. */
export const SHORT: Partial<Record<OptionName, string>> = { output: 'o' };

/** As it is typed: -o, --force. */
export function typed(name: OptionName): string {
  const short = SHORT[name];
  return short === undefined ? `--${name}` : `-${short}`;
}
