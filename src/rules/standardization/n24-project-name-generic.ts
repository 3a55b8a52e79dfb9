import { compact, inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { defineCheck } from '../engine/check';

const GENERIC =
  /^(?:其他|一般|日常|年度|本级)?(?:专项|补助|工作|业务|运转|项目|补贴|业务工作|专项工作)?(?:资金|经费|支出|费用|补助|项目)(?:项目)?$/;

export const projectNameGeneric = defineCheck({
  id: 'N24',
  name: 'project-name-generic',
  title: '项目名称过于笼统',
  category: 'standardization',
  severity: 'info',
  condition: '项目名称只是“专项资金、补助资金、工作经费”一类通用名，没有对象、用途和年度。',
  exceptions: '名称里有对象或年度的不提示；名称为空的由其他检查项提示。',
  advice: '在名称中补上用途或对象。',
  examples: [
    {
      wrong: [{ project: '专项资金' }, { project: '补助资金' }, { project: '工作经费' }],
      right: [{ project: '2024年职业技能培训专项资金' }, { project: '职业技能培训补助资金' }],
      at: 'project',
    },
  ],
  citations: [ownReading('项目名称')],
  *check({ table }) {
    const { projectName } = table.fields;
    if (projectName?.value == null || !GENERIC.test(compact(projectName.value))) return;
    yield {
      cells: [projectName.cell],
      message: `项目名称${inQuotes(projectName.value)}看不出用途和对象。`,
      steps: () => [
        `${inQuotes(projectName.value ?? '')}只由“专项、补助、工作、资金、经费”一类通用词组成。`,
        '其中没有对象、用途，也没有年度。',
      ],
    };
  },
});
