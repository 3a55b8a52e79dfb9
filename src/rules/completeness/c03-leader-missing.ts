import { saysNothing } from '../../domain/lexicon/nothing';
import { isBlank } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';

export const leaderMissing = defineCheck({
  id: 'C03',
  name: 'leader-missing',
  title: '项目负责人未填',
  category: 'completeness',
  severity: 'warning',
  condition:
    '表中有“项目负责人”或“联系人”栏，而栏内为空，或只有空格、横线、“无”“0”之类没有内容的文字。',
  exceptions: '没有此栏的版式不检查。',
  advice: '补填项目负责人姓名。',
  examples: [
    {
      wrong: [{ leader: null }, { leader: '　' }, { leader: '—' }, { leader: '无' }],
      right: { leader: '张某' },
      at: 'leader',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  yieldsTo: ['C23'],
  *check({ table }) {
    const { leader } = table.fields;
    if (leader === null || !(isBlank(leader.value) || saysNothing(leader.value))) return;
    yield { cells: [leader.cell], message: '项目负责人未填写。' };
  },
});
