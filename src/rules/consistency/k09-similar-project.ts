import { multiply } from '../../domain/exact';
import { inQuotes, likeness, pairsIn } from '../../domain/text';
import { measures } from '../../policy/documents';
import { defineCheck, type ProjectRef } from '../engine/check';
import { fact } from '../facts/fact';
import { shorten } from '../facts/select';

const MOST_NAMED = 3;

/** A workbook of many sheets asks this of each name once a sheet. */
const pairsOf = fact(({ name }: ProjectRef) => pairsIn(name));

export const similarProject = defineCheck({
  id: 'K09',
  name: 'similar-project',
  title: '同名或近似项目',
  category: 'consistency',
  severity: 'info',
  options: { similar: '0.85' },
  condition:
    '同一工作簿里另有一张表，项目名称相同或几乎相同（相邻两字的组合有{similar%}以上相同）。',
  exceptions: '只比较项目名称；没有项目名称的表、自评表不比较。',
  advice: '在名称中加单位或对象以示区分，并核对有无重复安排。',
  examples: [
    {
      with: { project: '2024年职业技能培训补助' },
      wrong: [
        { neighbours: ['2024年职业技能培训补助'] },
        { neighbours: ['职业技能培训补助2024年'] },
      ],
      right: { neighbours: ['2024年创业担保贷款贴息'] },
      at: 'project',
    },
  ],
  bounds: {
    similar: {
      wrong: {
        project: '2024年职业技能提升行动专项培训补助资金',
        neighbours: ['2024年职业技能提升活动专项培训补助资助'],
      },
      right: {
        project: '2024年职业技能提升行动专项培训补助费',
        neighbours: ['2024年职业技能提升活动专项培训补助款'],
      },
      at: 'project',
    },
  },
  citations: [measures('绩效目标审核：可行性')],
  appliesTo: ['target'],
  *check({ table, projects, options }) {
    const least = Number(options.similar);
    const { projectName } = table.fields;
    if (projectName?.value == null) return;
    const own = pairsIn(projectName.value);
    const like = projects.filter(
      (other) =>
        (other.sheet !== table.sheet || other.range !== table.range) &&
        Math.abs(other.name.length - (projectName.value ?? '').length) <= 12 &&
        likeness(own, pairsOf(other), least) >= least,
    );
    const [first] = like;
    if (first === undefined) return;
    const places = like.slice(0, MOST_NAMED).map(({ sheet, range }) => `${sheet}!${range}`);
    const more = like.length > MOST_NAMED ? `等${like.length}张表` : '';
    yield {
      cells: [projectName.cell],
      message: `项目名称与${places.join('、')}${more}的${inQuotes(shorten(first.name))}相同或几乎相同。`,
      steps: () => [
        `本表的项目名称：${inQuotes(shorten(projectName.value ?? '', 40))}。`,
        `${first.sheet}!${first.range}的项目名称：${inQuotes(shorten(first.name, 40))}。`,
        `两个名称相邻两字的组合有${Math.round(likeness(own, pairsOf(first), least) * 100)}%相同，达到${multiply(options.similar, '100')}%；这样的表共${like.length}张。`,
      ],
    };
  },
});
