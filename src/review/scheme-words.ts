/** The two ways of scoring by the name of their document, for lists, and in what the document says. */
import { EVALUATION, evaluation, GUIDE, guide, statusMark } from '../policy/documents';
import type { Scheme, ScoringOptions } from '../scoring/options';

export const SCHEME_NAMES: Readonly<Record<Scheme, string>> = {
  ratio: `${EVALUATION}：按完成率×分值计分`,
  threshold: `${GUIDE}：完成率60%以上按比例计分`,
};

/** Open where nobody has seen the text itself: 待核. */
export function schemeWords({
  scheme,
  passLine,
}: Pick<ScoringOptions, 'scheme' | 'passLine'>): string {
  return scheme === 'ratio'
    ? `${EVALUATION}：定量指标达到指标值得满分，未达到的按完成值与指标值的比例计分${statusMark(evaluation('单位自评'))}`
    : `${GUIDE}：定量指标完成率低于${passLine}%不得分，${passLine}%以上按（完成率－${passLine}%）÷（1－${passLine}%）×分值计分${statusMark(guide('指标赋分规则'))}`;
}
