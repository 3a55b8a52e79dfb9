import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { annualGoal } from '../facts/goal/text';

const NOT_QUANTITIES = [
  // 2023.07-2024.01, 2024/12/31: dates without their words.
  /(?:19|20)\d{2}[./-](?:0?[1-9]|1[0-2])(?:[./-](?:0?[1-9]|[12]\d|3[01]))?(?![\d%万亿千元公平米吨亩])/g,
  // Years, months and days; numbers of documents; ordinals of paragraphs and of laws.
  /(?:19|20)\d{2}(?:\s*[-—~至到]\s*(?:19|20)?\d{2})?\s*年?(?:度)?/g,
  /\d{1,2}\s*月(?:\s*\d{1,2}\s*日)?(?:底|前|末)?/g,
  /[[【〔(（]?\d{0,4}[\]】〕)）]?\s{0,3}第?\s{0,3}\d{1,5}\s*号/g,
  /(?:^|[\s。；;，,：:])[(（]?\d{1,2}[)）.、．]/gm,
  /(?:目标|任务|措施)\s*\d{1,2}\s*[:.、]/g,
  /第\s*\d+\s*(?:条|款|项|届|次|批|季度)/g,
  /[一二三四五六七八九十]、|[(（][一二三四五六七八九十][)）]/g,
];
const QUANTITY =
  /\d|百分之|[一二两三四五六七八九十百千万](?:个|名|户|人|项|次|家|所|万|亿|台|套|辆|场|期|座|公里|亩|成)/;

export const goalUnquantified = defineCheck({
  id: 'R09',
  name: 'goal-unquantified',
  title: '目标未量化',
  category: 'relevance',
  severity: 'warning',
  condition: '除年份、日期、文号、序号外，年度目标里没有任何数量、金额或比例。',
  exceptions: '目标为空或过短的由“总体目标未填或过短”提示；自评表不检查。',
  advice: '在目标中写入关键数量、金额、时点。',
  examples: [
    {
      wrong: [
        { goal: '2024年举办职业技能培训班，提高学员岗位技能，输送合格人才。' },
        { goal: '依据某人社〔2023〕15号文件，于2024年11月底前完成学员培训，提高岗位技能。' },
      ],
      right: { goal: '举办职业技能培训班4期，培训学员200人，考核合格率达到95%以上。' },
      at: 'goal',
    },
  ],
  citations: [measures('绩效目标设定：细化量化')],
  appliesTo: ['target'],
  yieldsTo: ['C07', 'C23'],
  *check({ table }) {
    const goal = annualGoal(table);
    if (goal === null || goal.text.trim() === '') return;
    const rest = NOT_QUANTITIES.reduce((text, pattern) => text.replace(pattern, ' '), goal.text);
    if (QUANTITY.test(rest)) return;
    yield {
      cells: [goal.cell],
      message: '年度目标未量化，缺少数量、金额或比例。',
      steps: () => [
        `目标共${Array.from(goal.text).length}个字。`,
        '去掉年份、日期、文号、序号后，没有剩下任何数字，也没有“三个、两项”一类数量。',
      ],
    };
  },
});
