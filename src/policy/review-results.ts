/** The results of the review of 项目支出绩效目标 and what follows from each (财预〔2015〕88号, 第二十五条). */
import type { Decimal } from '../domain/exact';
import { MEASURES, type Citation } from './documents';

/** The best first. */
export const REVIEW_RESULTS = ['优', '良', '中', '差'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** Seen in a published copy of the text. */
export const REVIEW_RESULT_SOURCE: Citation = {
  document: MEASURES,
  section: '第二十五条',
  status: 'found',
};

/** In the words of the document. */
export const REVIEW_CONSEQUENCES: Readonly<Record<ReviewResult, string>> = {
  优: '直接进入下一步预算安排流程',
  良: '可与相关部门或单位进行协商，直接对其绩效目标进行完善后，进入下一步预算安排流程',
  中: '由相关部门或单位对其绩效目标进行修改完善，按程序重新报送审核',
  差: '不得进入下一步预算安排流程',
};

/** Of 100 points of the review form; what is less is 差. Recalled, not seen in the form. */
export const REVIEW_RESULT_FROM: readonly (readonly [
  result: Exclude<ReviewResult, '差'>,
  from: Decimal,
])[] = [
  ['优', '90'],
  ['良', '80'],
  ['中', '60'],
];
