import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { isSatisfaction } from '../facts/satisfaction';
import { cellOf, headerCell } from '../facts/select';
import {
  hasFirstLevel,
  namedIndicators,
  notApplicableRows,
  countsByLevel1,
  levelCells,
} from '../facts/structure';

const BENEFICIARY =
  /居民|职工|退休|离休|教师|学生|群众|企业|用户|农户|农民|患者|病人|老人|老年人|儿童|学员|游客|乘客|村民|商户|残疾人|服务对象/;

const MOST_NAMES = 3;

export const satisfactionMissing = defineCheck({
  id: 'C12',
  name: 'satisfaction-missing',
  title: '有明确受益群体但未设满意度',
  category: 'completeness',
  severity: 'info',
  condition: '没有满意度指标，而目标或指标名称写明了受益群体（居民、职工、学生、企业等）。',
  exceptions: '101号允许不设满意度并把10分并入效益，因此只作提示。',
  advice: '面向公众的项目增设服务对象满意度（如≥90%），分值10分从效益指标中调剂。',
  examples: [
    {
      wrong: [
        {
          satisfaction: null,
          benefit: { weight: 30 },
          goal: '举办职业技能培训班4期，培训学员200人，惠及企业职工。',
          says: '目标写“惠及企业职工”，没有满意度指标',
        },
        {
          satisfaction: null,
          benefit: { weight: 30 },
          goal: '举办职业技能培训班4期，培训学员200人，方便群众就业。',
        },
      ],
      right: { says: '满意度指标：参训学员满意度≥90%' },
      at: { header: 'level1' },
    },
  ],
  citations: [guide('满意度指标')],
  matter: 'structure',
  appliesTo: ['target'],
  *check({ table }) {
    const indicators = namedIndicators(table);
    if (!hasFirstLevel(table)) return;
    if ([...indicators, ...notApplicableRows(table)].some(isSatisfaction)) return;
    if (indicators.some(({ name }) => name?.includes('满意') === true)) return;
    const texts = [table.goals.annual?.value, ...indicators.map(({ name }) => name)];
    const found = texts.map((text) => BENEFICIARY.exec(text ?? '')?.[0]).find(Boolean);
    if (found === undefined) return;
    yield {
      cells: [headerCell(table, 'level1')],
      message: `项目有明确的服务对象（${found}），未设置满意度指标。`,
      steps: () => [
        countsByLevel1(table),
        `目标或指标名称里有${inQuotes(found)}，是明确的受益群体。`,
        '没有一项属于满意度指标，名称里也没有“满意”。',
      ],
      also: () => [
        ...cellsWith(table, found),
        ...levelCells(table, 'level1').map(({ cell }) => cell),
      ],
    };
  },
});

/** Where the goal or a name has the word; of many names the first few. */
function cellsWith(table: PerformanceTable, word: string): string[] {
  const { annual } = table.goals;
  const names = namedIndicators(table).filter(({ name }) => name?.includes(word) === true);
  return [
    ...(annual?.value?.includes(word) === true ? [annual.cell] : []),
    ...names.slice(0, MOST_NAMES).map((indicator) => cellOf(indicator, 'level3')),
  ];
}
