/** The blank forms that 模板 offers. */
import { specArea } from '../grid/spec-area';
import { blankTable } from '../template/blank-table';
import { LAYOUTS } from '../template/layouts';
import { TemplateError, type BlankTableOptions } from '../template/options';
import { usualYear } from '../template/usual-year';

export interface BlankForm {
  readonly id: string;
  readonly name: string;
  /** 二级指标 with the rows that the form usually has for each. */
  readonly levels: readonly (readonly [name: string, usual: number])[];
}

export const BLANK_FORMS: readonly BlankForm[] = LAYOUTS.map(({ id, name, levels }) => ({
  id,
  name,
  levels: levels.flatMap(({ level2 }) => level2),
}));

export function yearOfNextForm(): number {
  return usualYear(new Date());
}

/** What would be written, or why nothing can be. */
export function previewOf(options: BlankTableOptions): string {
  try {
    const spec = blankTable(options);
    const { bottom, right } = specArea(spec);
    return `将写入 ${bottom + 1} 行 ${right + 1} 列；新工作表名为“${spec.name}”。`;
  } catch (error) {
    if (error instanceof TemplateError) return error.message;
    throw error;
  }
}
