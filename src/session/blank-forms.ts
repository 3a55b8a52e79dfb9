/** The blank forms that 模板 offers. */
import { specArea } from '../grid/spec-area';
import type { Profile } from '../regions/profile';
import { DEFAULT_PROFILE, findProfile } from '../regions/profiles';
import { blankTable } from '../template/blank-table';
import { layoutName, REFERENCE_NOTE } from '../template/layout';
import { LAYOUTS } from '../template/layouts';
import { TemplateError, type BlankTableOptions } from '../template/options';
import { usualYear } from '../template/usual-year';

export interface BlankForm {
  readonly id: string;
  readonly name: string;
  /** What the user has to know before taking it; null for most. */
  readonly caution: string | null;
  /** 二级指标 with the rows that the form usually has for each. */
  readonly levels: readonly (readonly [name: string, usual: number])[];
}

export interface BlankFormGroup {
  readonly name: string;
  readonly forms: readonly BlankForm[];
}

/** Those of a region first: most users have to take theirs. */
export const BLANK_FORM_GROUPS: readonly BlankFormGroup[] = [
  { name: '各地表样', forms: formsOf((profile) => profile.recognised !== null) },
  { name: '全国通用', forms: formsOf((profile) => profile.recognised === null) },
];

export const BLANK_FORMS: readonly BlankForm[] = BLANK_FORM_GROUPS.flatMap(({ forms }) => forms);

function formsOf(belongs: (profile: Profile) => boolean): BlankForm[] {
  return LAYOUTS.filter(({ profile }) => belongs(findProfile(profile) ?? DEFAULT_PROFILE)).map(
    (layout) => ({
      id: layout.id,
      name: layoutName(layout),
      caution: layout.isReference === true ? REFERENCE_NOTE : null,
      levels: layout.levels.flatMap(({ level2 }) => level2),
    }),
  );
}

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
