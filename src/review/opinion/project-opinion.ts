/** What 审核意见 says of one project. */
import { SEVERITIES, type Severity } from '../../domain/severity';
import { inQuotes } from '../../domain/text';
import { citationWords, groundWords } from '../../policy/documents';
import {
  REVIEW_CONSEQUENCES,
  REVIEW_RESULT_SOURCE,
  type ReviewResult,
} from '../../policy/review-results';
import type { Finding } from '../../rules/engine/finding';
import { INTERNAL_ERROR } from '../../rules/engine/run-checks';
import { shorten } from '../../rules/facts/select';
import { NAMED_CELLS } from '../check-table';
import type { ReviewedProject } from '../folder/reviewed-project';
import type { OpinionPart, Point, ProjectOpinion } from './model';
import { printable } from './printable';
import { proposedResult } from './proposed-result';

/** What is only advice is not asked for. */
const PARTS: Readonly<Record<Severity, readonly [heading: string, asks: string]>> = {
  error: ['须修改的问题', '修改要求'],
  warning: ['建议完善的问题', '修改要求'],
  info: ['供参考的提示（不作为修改要求）', '参考建议'],
};

const ORDINALS = ['一', '二', '三'];
const LONGEST_NAME = 100;

/** Without its ordinal: that depends on what stands beside it. */
export function projectOpinion(project: ReviewedProject): ProjectOpinion {
  const all = findingsOf(project);
  const findings = all.filter(({ rule }) => rule !== INTERNAL_ERROR);
  const [proposed, result] = resultOf(project, findings, all.length - findings.length);
  const kind = project.kindWord === '' ? '' : `（${project.kindWord}）`;
  return {
    heading: shorten(printable(project.project), LONGEST_NAME) + kind,
    facts: factsOf(project),
    ...{ proposed, result },
    parts: partsOf(project, findings),
  };
}

/** Those of one matter together. */
export function findingsOf({ matters }: ReviewedProject): Finding[] {
  return matters.flatMap(({ main, others }) => [main, ...others]);
}

function factsOf({ kindWord, budget, file, sheet, range }: ReviewedProject): string {
  const money = budget === null ? '表中没有可识别的预算资金数额' : `预算资金${budget}万元`;
  const name = printable(baseName(file));
  const where = [
    ...(name === '' ? [] : [`文件${inQuotes(name)}`]),
    `工作表${inQuotes(printable(sheet))}（${range}）`,
  ];
  return `${money}；${kindWord === '' ? '绩效目标表' : kindWord}见${where.join('，')}。`;
}

/** The folders of the reviewer's machine are nobody else's business. */
export function baseName(file: string): string {
  return file.split(/[\\/]/).pop() ?? '';
}

function resultOf(
  { kind, summary: { reason } }: ReviewedProject,
  findings: readonly Finding[],
  failed: number,
): readonly [ReviewResult | null, string] {
  if (reason !== null) {
    const why = reason.code === 'blank' ? '表格尚未填写。' : printable(reason.message);
    return [null, `建议审核结果：无法判断。${why}`];
  }
  if (kind !== 'target') return [null, '本表为自评表，不属于绩效目标审核，不提出审核结果建议。'];
  if (failed > 0) {
    return [null, `有${failed}项检查没有完成，请审核人员人工核对；不提出审核结果建议。`];
  }
  const result = proposedResult(findings);
  const source = citationWords(REVIEW_RESULT_SOURCE).replace('　', '');
  return [
    result,
    `建议审核结果：${result}（由审核人员认定）。参照${source}，审核结果为${inQuotes(result)}的，${REVIEW_CONSEQUENCES[result]}。`,
  ];
}

/** The parts are numbered where there are several. */
function partsOf(project: ReviewedProject, findings: readonly Finding[]): OpinionPart[] {
  let number = 0;
  const parts = SEVERITIES.flatMap((severity) => {
    const own = findings.filter((finding) => finding.severity === severity);
    const points = own.map((finding) => pointOf(project, finding, ++number));
    const [heading, asks] = PARTS[severity];
    return points.length === 0 ? [] : [{ heading, asks, points }];
  });
  return parts.length < 2
    ? parts
    : parts.map((part, at) => ({
        ...part,
        heading: `（${ORDINALS[at] ?? ''}）${part.heading}`,
      }));
}

function pointOf(project: ReviewedProject, finding: Finding, number: number): Point {
  const { cells, message, advice, citations } = finding;
  const shown = cells.slice(0, NAMED_CELLS).join('、');
  const more = cells.length > NAMED_CELLS ? `等${cells.length}处` : '';
  return {
    number,
    place: `${printable(project.sheet)}!${shown}${more}`,
    label: printable(labelOf(project, finding)),
    problem: printable(message),
    request: printable(advice),
    basis: citations.map(groundWords).join('；'),
  };
}

/** “培训班期数”的指标值; of cells in several rows only what their columns are called. */
function labelOf({ labels }: ReviewedProject, { cells }: Finding): string {
  const known = cells.slice(0, NAMED_CELLS).flatMap((cell) => labels.get(cell) ?? []);
  const names = [...new Set(known.map(({ label }) => label))].join('、');
  const [of, ...more] = new Set(known.map((each) => each.of));
  return of == null || more.length > 0 || cells.length > NAMED_CELLS ? names : `${of}的${names}`;
}
