/** What the user chooses of a blank form. */
import type { TemplateLayout } from './layout';

export interface BlankTableOptions {
  /** Identifier of a layout. */
  readonly layout: string;
  /** Budget year; null leaves its place open. */
  readonly year: number | null;
  readonly unit?: string;
  readonly project?: string;
  /**
   * Rows under each 二级指标: one number for all, or by name, 0 for a 二级指标 that is left out. What is not named
   * has the rows of the layout.
   */
  readonly rows?: number | Readonly<Record<string, number>>;
}

/** An option that no form can be made of; the message is a sentence for the user. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateError';
  }
}

/** One 二级指标 with its prepared rows. */
export interface PreparedLevel {
  readonly level1: string;
  readonly level2: string;
  readonly rows: number;
}

const MOST_ROWS = 50;
const YEARS = { first: 2000, last: 2099 };

export function checkYear(year: number | null): void {
  if (year === null) return;
  if (!Number.isInteger(year) || year < YEARS.first || year > YEARS.last) {
    throw new TemplateError(`年度应为${YEARS.first}至${YEARS.last}之间的年份，没有生成空白表。`);
  }
}

/** In the order of the layout; never empty. */
export function prepareLevels(
  layout: TemplateLayout,
  rows: BlankTableOptions['rows'],
): PreparedLevel[] {
  const known = layout.levels.flatMap(({ level2 }) => level2.map(([name]) => name));
  const unknown =
    typeof rows === 'object' ? Object.keys(rows).find((name) => !known.includes(name)) : undefined;
  if (unknown !== undefined) {
    throw new TemplateError(`“${unknown}”不是这张表的二级指标，没有生成空白表。`);
  }
  const levels = layout.levels.flatMap(({ level1, level2 }) =>
    level2.map(([name, usual]) => ({
      level1,
      level2: name,
      rows: (typeof rows === 'object' ? rows[name] : rows) ?? usual,
    })),
  );
  for (const { level2, rows: count } of levels) {
    if (!Number.isInteger(count) || count < 0 || count > MOST_ROWS) {
      throw new TemplateError(`${level2}的行数应为0至${MOST_ROWS}的整数，没有生成空白表。`);
    }
  }
  const kept = levels.filter((level) => level.rows > 0);
  if (kept.length === 0) throw new TemplateError('空白表至少要有一行指标。');
  return kept;
}
