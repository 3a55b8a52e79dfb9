/** The opinion on all that a unit has filed. Set aside findings are not in it, and neither is what stands on hidden sheets. */
import { inQuotes } from '../../domain/text';
import { EVALUATION, MEASURES } from '../../policy/documents';
import { shorten } from '../../rules/facts/select';
import { submitted } from '../folder/folder-review';
import type { ReviewedProject } from '../folder/reviewed-project';
import { isUnitMissing } from '../words';
import type { Opinion, ProjectOpinion } from './model';
import { printable } from './printable';
import { baseName, projectOpinion } from './project-opinion';
import { PROPOSAL_RULE } from './proposed-result';

const LONGEST_UNIT = 60;
const MOST_FILES = 3;

const DATE = '　　　　年　　月　　日';
const SIGNATURE = ['审核人：', '审核单位（盖章）：', DATE];

/** Null where nothing of it is a form that is reviewed. `projects`: all of one unit. */
export function opinionOf(unit: string, projects: readonly ReviewedProject[]): Opinion | null {
  const all = submitted(projects);
  const reviewed = all.filter(({ kind }) => kind !== 'other');
  if (reviewed.length === 0) return null;
  const written = shorten(printable(unit), LONGEST_UNIT);
  const name = isUnitMissing(unit) || written === '' ? '' : written;
  const opinions = numbered(reviewed.map(projectOpinion));
  return {
    unit: name === '' ? '单位未填' : name,
    title: `关于${name}${yearsOf(reviewed)}${subjectOf(reviewed).what}的审核意见`,
    addressee: name === '' ? '（表中未填单位名称）：' : `${name}：`,
    leadIn: leadIn(reviewed, all.length - reviewed.length),
    projects: opinions,
    closing: closingOf(reviewed, opinions),
    signature: SIGNATURE,
    note: noteOf(opinions),
  };
}

/** 2024年度, 2023、2024年度; '' where no form says. */
function yearsOf(projects: readonly ReviewedProject[]): string {
  const years = new Set(projects.flatMap(({ year }) => year ?? []));
  return years.size === 0 ? '' : `${[...years].sort((a, b) => a - b).join('、')}年度`;
}

/** Where there are forms of both kinds, the goals are what is reviewed. */
function subjectOf(reviewed: readonly ReviewedProject[]): {
  readonly what: string;
  readonly measures: string;
} {
  return reviewed.every(({ kind }) => kind === 'self-evaluation')
    ? { what: '项目支出绩效自评', measures: `《项目支出绩效评价管理办法》（${EVALUATION}）` }
    : { what: '项目支出绩效目标', measures: `《中央部门预算绩效目标管理办法》（${MEASURES}）` };
}

function leadIn(reviewed: readonly ReviewedProject[], others: number): string {
  const files = [...new Set(reviewed.map(({ file }) => printable(baseName(file))))];
  const named = files.filter((file) => file !== '');
  const shown = named.slice(0, MOST_FILES).map(inQuotes).join('、');
  const more = named.length > MOST_FILES ? `等${named.length}个文件` : '';
  const where = shown === '' ? '' : `（文件${shown}${more}）`;
  const rest = others === 0 ? '' : `另有${others}张表不是项目支出绩效目标表，不在本次审核范围。`;
  const { what, measures } = subjectOf(reviewed);
  return (
    `你单位报送的${yearsOf(reviewed)}${what}表收悉，共${reviewed.length}个项目${where}。${rest}` +
    `参照${measures}，现提出如下审核意见。`
  );
}

function numbered(opinions: readonly ProjectOpinion[]): readonly ProjectOpinion[] {
  if (opinions.length < 2) return opinions;
  return opinions.map((opinion, at) => ({
    ...opinion,
    heading: `${chineseNumeral(at + 1)}、${opinion.heading}`,
  }));
}

const DIGITS = '零一二三四五六七八九';

/** From 1 on; from 100 on in digits. */
function chineseNumeral(number: number): string {
  if (number >= 100) return String(number);
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  const before = tens === 0 ? '' : `${tens === 1 ? '' : (DIGITS[tens] ?? '')}十`;
  return before + (ones === 0 ? '' : (DIGITS[ones] ?? ''));
}

/** 良 is completed by agreement; everything below it, and what could not be judged, has to come again. */
function closingOf(
  reviewed: readonly ReviewedProject[],
  opinions: readonly ProjectOpinion[],
): string | null {
  const isAgain = reviewed.some(
    ({ summary: { verdict } }, at) =>
      verdict === 'fail' || verdict === 'unchecked' || isLow(opinions[at]),
  );
  if (isAgain) return `请你单位于${DATE}前，对照上述意见修改完善后重新报送。`;
  if (reviewed.some(({ summary }) => summary.verdict === 'revise')) {
    return `请你单位于${DATE}前，对照上述意见完善，报送完善后的绩效目标表。`;
  }
  const isGood = opinions.every(({ proposed }) => proposed === '优');
  return isGood ? '上述项目绩效目标未发现须修改的问题，建议审核通过（由审核人员认定）。' : null;
}

function isLow(opinion: ProjectOpinion | undefined): boolean {
  return opinion?.proposed === '中' || opinion?.proposed === '差';
}

function noteOf(opinions: readonly ProjectOpinion[]): string {
  const isOpen = opinions.some(({ parts }) =>
    parts.some(({ points }) => points.some(({ basis }) => basis.includes('待核'))),
  );
  const rule = opinions.some(({ proposed }) => proposed !== null)
    ? `建议审核结果按本工具口径提出：${PROPOSAL_RULE}。`
    : '';
  const open = isOpen ? '依据后注“待核”的，尚未与文件原文核对。' : '';
  return `注：本稿由“绩效目标表助手”根据表中填写的内容起草，供审核人员核对、修改后使用。${rule}${open}`;
}
