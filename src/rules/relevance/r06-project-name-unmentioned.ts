import { measures } from '../../policy/documents';
import { inQuotes } from '../../domain/text';
import { defineCheck, type Report } from '../engine/check';
import { goalsOf } from '../facts/goal/text';
import { shareSubject } from '../facts/goal/words';
import { unmentionedPart } from '../facts/project-name-parts';
import { cellOf, shorten } from '../facts/select';
import { wordStep } from '../wording/steps';
import { namedIndicators } from '../facts/structure';

export const projectNameUnmentioned = defineCheck({
  id: 'R06',
  name: 'project-name-unmentioned',
  title: '名称与表内容不符',
  category: 'relevance',
  severity: 'info',
  condition:
    '项目名称里的对象和用途，在目标和全部指标名称里都没有出现；或名称中“及”后面的对象、资金的性质（资本金、抚恤金、××费补助）没有出现，引号里的名称在目标里写成另一个。',
  exceptions: '按相同的字词判断，可能误报，因此只作提示；名称笼统的不检查。',
  advice: '名称、目标、指标三处补齐或统一对象。',
  examples: [
    {
      wrong: [
        {
          says: '项目名称：2024年国有金融企业奖励；目标和指标只写学员培训',
          project: '2024年国有金融企业奖励',
        },
        { project: '2024年冬季清雪设备租赁' },
        { project: '2024年职业技能培训及建国前工人相关经费' },
        { project: '2024年职业技能培训集团资本金' },
      ],
      right: {
        says: '项目名称：2024年职业技能培训补助；目标和指标写学员培训',
        project: '2024年职业技能培训补助',
      },
      at: 'project',
      field: 'training',
    },
  ],
  citations: [measures('绩效目标审核：相关性')],
  matter: 'goal',
  yieldsTo: ['C01', 'N24', 'N31'],
  *check({ table }) {
    const { projectName } = table.fields;
    const goals = goalsOf(table);
    const [goal] = goals;
    const rows = namedIndicators(table);
    const indicators = rows.map(({ name }) => name ?? '');
    if (projectName?.value == null || goal === undefined) return;
    const name = projectName.value;
    const content = [...goals.map(({ text }) => text), ...indicators];
    const isCut = indicators.length === 0 || table.goals.annual?.value == null;
    const cells: Report['cells'] = [projectName.cell, goal.cell];
    if (!isCut && !content.some((text) => shareSubject(name, text))) {
      yield {
        cells,
        message: `项目名称${inQuotes(shorten(name))}的内容在目标和指标里都没有出现。`,
        steps: () => [
          `项目名称${inQuotes(shorten(name, 40))}，去掉“项目、资金、补助”一类通用词后，逐个比较相邻的两个字。`,
          `目标和${rows.length}项指标的名称里，没有一处与它相同。`,
        ],
        also: () => rows.map((row) => cellOf(row, 'level3')),
      };
      return;
    }
    const part = unmentionedPart(name, content.join('\n'), !isCut);
    if (part === null) return;
    yield {
      cells,
      message:
        part.instead === null
          ? `项目名称中的${inQuotes(part.part)}在目标和指标里都没有出现。`
          : `项目名称中的${inQuotes(part.part)}在目标里写作${inQuotes(part.instead)}。`,
      steps: () => [
        wordStep('项目名称', name, part.part),
        part.instead === null
          ? `目标和${rows.length}项指标的名称里都没有提到它。`
          : wordStep('目标', goal.text, part.instead),
      ],
      also: () => rows.map((row) => cellOf(row, 'level3')),
    };
  },
});
