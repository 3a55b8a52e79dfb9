import { measures } from '../../policy/documents';
import { defineCheck } from '../check';
import { annualGoal } from '../goal-text/text';
import { shareSubject } from '../goal-text/words';
import { shorten, cellOf } from '../select';
import { namedIndicators } from '../structure';

export const projectNameUnmentioned = defineCheck({
  id: 'R06',
  name: 'project-name-unmentioned',
  title: '名称与表内容不符',
  category: 'relevance',
  severity: 'info',
  condition: '项目名称里的对象和用途，在目标和全部指标名称里都没有出现。',
  exceptions: '按相同的字词判断，可能误报，因此只作提示；名称笼统的不检查。',
  advice: '名称、目标、指标三处补齐或统一对象。',
  example: {
    wrong: '项目名称：2024年国有金融企业奖励；目标和指标只写学员培训',
    right: '项目名称：2024年职业技能培训补助；目标和指标写学员培训',
  },
  citations: [measures('绩效目标审核：相关性')],
  yieldsTo: ['C01', 'N24'],
  *check({ table }) {
    const { projectName } = table.fields;
    const goal = annualGoal(table);
    const indicators = namedIndicators(table);
    if (projectName?.value == null || goal === null || indicators.length === 0) return;
    const content = [goal.text, ...indicators.map(({ name }) => name ?? '')];
    if (content.some((text) => shareSubject(projectName.value ?? '', text))) return;
    yield {
      cells: [projectName.cell, goal.cell],
      message: `项目名称“${shorten(projectName.value)}”的内容在目标和指标里都没有出现。`,
      steps: () => [
        `项目名称“${shorten(projectName.value ?? '', 40)}”，去掉“项目、资金、补助”一类通用词后，逐个比较相邻的两个字。`,
        `目标和${indicators.length}项指标的名称里，没有一处与它相同。`,
      ],
      also: () => indicators.map((indicator) => cellOf(indicator, 'level3')),
    };
  },
});
