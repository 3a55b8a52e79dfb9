import { compact, inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { annualGoal } from '../facts/goal/text';
import { shorten } from '../facts/select';
import { EARLIER_WORK, withoutDocuments, yearsOf } from '../facts/years';

/** A clause that begins with its year: 2024年使用…, 二、在2024年完成…, 到2024年底，…. */
const OWN =
  /^(?:[（(]?[一二三四五六七八九十\d]{1,2}[、.．)）]+)?(?:(?:年度)?目标[:：])?(?:[到至](?<end>20\d{2})年[底末]|(?:在|于|计划|预计|力争|确保|计划在|计划于)?(?<year>20\d{2})年度?(?![底末初起级届学秋春]|以来|前后))/;
/** 2024年12月底前完成, wherever it stands in a clause. */
const DEADLINE =
  /(?<!\d)(20\d{2})年(?:\d{1,2}月份?)?(?:\d{1,2}[日号])?(?:底|末)?(?:以前|之前|前)(?=[^已]{0,12}(?:完成|完工|竣工|验收|交付|建成|投入|发放|拨付|支付|实现|达到))/;
/** Of what was, what is compared with, and what documents say. */
const HISTORY =
  /较|比|相比|同期|以来|截至|截止|自20|从20|上年|去年|前期|此前|已|原有|原定|文件|通知|规划|方案|意见|标准|普查|批复|印发|下达|统计|数据|指标体系|中期|三年|五年|分年|跨年|总工期|建设期|规划期|远期|远景/;

interface ForeignYear {
  readonly year: number;
  readonly clause: string;
  readonly isDeadline: boolean;
}

/** The first other year that a clause of the goal takes for its own; beside the form's own year only deadlines count. */
function foreignYearIn(text: string, year: number, namesOwn: boolean): ForeignYear | null {
  for (const sentence of withoutDocuments(text).split(/[。;；\n]/)) {
    if (EARLIER_WORK.test(sentence)) continue;
    for (const clause of sentence.split(/[，,]/)) {
      const plain = compact(clause);
      if (plain.length > LONGEST_CLAUSE || HISTORY.test(plain)) continue;
      const deadline = DEADLINE.exec(plain)?.[1];
      const own = namesOwn ? undefined : OWN.exec(plain)?.groups;
      const found = Number(deadline ?? own?.['year'] ?? own?.['end'] ?? year);
      if (found !== year && !(namesOwn && spans(text, year, found)))
        return { year: found, clause: clause.trim(), isDeadline: deadline !== undefined };
    }
  }
  return null;
}

const LONGEST_CLAUSE = 200;

/** 2024—2026年: a deadline within it is one of the project's years. */
function spans(text: string, year: number, other: number): boolean {
  return yearsOf(text).some(
    ({ low, high }) => low <= Math.min(year, other) && Math.max(year, other) <= high,
  );
}

/** The form's year stands somewhere, or a span has it: then another that a clause begins with has its reason. */
function names(text: string, year: number): boolean {
  return (
    text.includes(String(year)) ||
    yearsOf(text).some(({ low, high }) => low <= year && year <= high)
  );
}

export const goalOfAnotherYear = defineCheck({
  id: 'F08',
  name: 'goal-of-another-year',
  title: '年度目标写的是其他年度',
  category: 'feasibility',
  severity: 'warning',
  condition:
    '年度目标以其他年度开头（“2023年使用财政资金……”）而全文没有提到本表的年度，或写明的完成时点在其他年度；别处提到本年度而完成时点在以后年度的，只作提示。',
  exceptions:
    '写明期间而完成时点在期间之内的（“2024—2026年”）、作比较的（较2023年增长）、说已完成和以前年度工作的（尾款、结转、续建）、文号、规划、标准中的年份不提示；本表年度未识别的、年度只在目标中读到的不检查。',
  advice:
    '核对年度目标：沿用上年文字的，改为本年度的任务和数字；跨年度的项目，写明本年度完成什么。',
  examples: [
    {
      with: { year: '（2024年度）' },
      wrong: [
        {
          goal: '2023年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        },
        {
          goal: '使用财政资金10万元，举办职业技能培训班4期，培训学员200人，2025年6月底前完成培训，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        },
        {
          goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，2023年11月底前完成培训，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        },
      ],
      right: [
        {
          goal: '2024年使用财政资金10万元，举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        },
        {
          goal: '使用财政资金10万元，举办职业技能培训班4期，培训学员200人，较2023年增长5%，考核合格率达到95%以上，学员满意度达到90%以上，提高学员岗位技能。',
        },
      ],
      at: 'goal',
      field: 'training',
    },
  ],
  citations: [measures('绩效目标审核：可行性')],
  yieldsTo: ['C07', 'C23'],
  *check({ table }) {
    const { year, yearCell } = table;
    const goal = annualGoal(table);
    if (year === null || goal === null || yearCell === goal.cell) return;
    const namesOwn = names(goal.text, year);
    const foreign = foreignYearIn(goal.text, year, namesOwn);
    if (foreign === null) return;
    // 2024年完成主体工程，2025年6月底前竣工: what is done this year is said.
    const isSaid = namesOwn && foreign.year > year;
    const clause = shorten(foreign.clause);
    yield {
      cells: [goal.cell],
      ...(isSaid ? { severity: 'info' as const } : {}),
      message: foreign.isDeadline
        ? `年度目标写的完成时点是${foreign.year}年（${inQuotes(clause)}），本表为${year}年。`
        : `年度目标写的是${foreign.year}年（${inQuotes(clause)}），本表为${year}年。`,
      steps: () => [
        `本表的年度是${year}年。`,
        `目标里${inQuotes(clause)}一句写的是${foreign.year}年，${namesOwn ? `别处提到${year}年` : `全文没有提到${year}年`}。`,
      ],
      also: () => (yearCell === null ? [] : [yearCell]),
    };
  },
});
