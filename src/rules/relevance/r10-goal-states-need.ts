import { NEED } from '../../domain/lexicon/need';
import { anyOf } from '../../domain/lexicon/words';
import { inQuotes } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { annualGoal } from '../facts/goal/text';

const STATED = new RegExp(`[^，。；,;\\n]{0,12}${anyOf(NEED)}`);

export const goalStatesNeed = defineCheck({
  id: 'R10',
  name: 'goal-states-need',
  title: '目标写需求/措施而非结果',
  category: 'relevance',
  severity: 'info',
  condition: '年度目标写“……的需要、……的需求、跟踪落实、高度重视”一类的话。',
  exceptions: '目标为空的由其他检查项提示。',
  advice: '改写为做成什么、达到什么效果。',
  examples: [
    {
      wrong: [
        { goalEnd: '满足岗位用工的需求。' },
        { goalEnd: '适应岗位变化的需要。' },
        { goalEnd: '对培训情况跟踪落实。' },
      ],
      right: { goalEnd: '为企业输送合格学员190人以上。' },
      at: 'goal',
    },
  ],
  citations: [measures('绩效目标设定：指向明确')],
  *check({ table }) {
    const goal = annualGoal(table);
    const found = goal === null ? null : STATED.exec(goal.text);
    if (goal === null || found === null) return;
    yield {
      cells: [goal.cell],
      message: `目标中${inQuotes(found[0].trim())}写的是需求或措施，不是要达到的结果。`,
      steps: () => [
        `目标里有${inQuotes(found[0].trim())}。`,
        '这类话说的是为什么做、怎么做，不是做成什么。',
      ],
    };
  },
});
