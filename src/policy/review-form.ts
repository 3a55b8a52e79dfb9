/** The points of 项目支出绩效目标审核表 for key projects (财预〔2015〕88号, 附审核表). */
import type { Decimal } from '../domain/exact';

export const REVIEW_HEADINGS = ['完整性', '相关性', '适当性', '可行性'] as const;
export type ReviewHeading = (typeof REVIEW_HEADINGS)[number];

export const REVIEW_POINTS: Readonly<Record<ReviewHeading, Decimal>> = {
  完整性: '20',
  相关性: '30',
  适当性: '30',
  可行性: '20',
};
