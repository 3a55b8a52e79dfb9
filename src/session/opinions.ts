/** 审核意见 on what was checked in the open workbook. */
import { reviewedProjects } from '../review/folder/reviewed-project';
import type { Opinion } from '../review/opinion/model';
import { opinionText } from '../review/opinion/opinion-text';
import { opinionsOf } from '../review/opinion/unit-opinions';
import type { SheetResult } from './state';

export interface UnitOpinion {
  readonly opinion: Opinion;
  readonly text: string;
}

/** One a unit. `file`: what the workbook is called; '' where nobody knows. */
export function opinionsOn(sheets: readonly SheetResult[], file: string): UnitOpinion[] {
  return opinionsOf(reviewedProjects(file, sheets)).map((opinion) => ({
    opinion,
    text: opinionText(opinion),
  }));
}
