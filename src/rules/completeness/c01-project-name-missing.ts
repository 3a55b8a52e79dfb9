import { saysNothing } from '../../domain/lexicon/nothing';
import { isBlank } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { quote } from '../facts/structure';

export const projectNameMissing = defineCheck({
  id: 'C01',
  name: 'project-name-missing',
  title: '项目名称未填',
  category: 'completeness',
  severity: 'error',
  condition:
    '表中有“项目名称”栏，而栏内为空、只有空格，或只写了横线、“*”“0”“无”之类没有内容的文字。',
  exceptions: '名称与标签写在同一格（项目名称：××）的照常读取；没有此栏的版式不检查。',
  advice: '填写与预算批复一致的项目名称。',
  examples: [
    {
      wrong: [
        { project: null },
        { project: ' ' },
        { project: '　' },
        { project: '—' },
        { project: '无' },
      ],
      right: { project: '2024年职业技能培训补助' },
      at: 'project',
    },
  ],
  citations: [measures('绩效目标审核：完整性')],
  yieldsTo: ['C23'],
  *check({ table }) {
    const { projectName } = table.fields;
    if (projectName === null) return;
    const { value } = projectName;
    if (!isBlank(value) && !saysNothing(value)) return;
    yield {
      cells: [projectName.cell],
      message: `项目名称未填写${isBlank(value) ? '' : `，只写着${quote(value ?? '')}`}。`,
    };
  },
});
