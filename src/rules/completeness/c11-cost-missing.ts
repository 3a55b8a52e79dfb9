import { isCostRow } from '../../domain/cost';
import type { Indicator } from '../../domain/indicator';
import type { PerformanceTable } from '../../domain/performance-table';
import { EQUITY, REPAYING } from '../../domain/lexicon/pay-out';
import { mentions } from '../../domain/lexicon/words';
import { compact, inQuotes } from '../../domain/text';
import { guide } from '../../policy/documents';
import type { Severity } from '../../domain/severity';
import { defineCheck } from '../engine/check';
import { headerCell } from '../facts/select';
import {
  hasFirstLevel,
  namedIndicators,
  notApplicableRows,
  countsByLevel1,
  levelCells,
} from '../facts/structure';

const PLACE_OR_TRADE = '城市|城乡|城镇|住房和城乡|水利水电|水利|交通|市政|工程';

/** 建设 and 工程 in the names of bodies and in figures of speech say nothing about the project. */
const NOT_BUILDING = new RegExp(
  [
    '(体系|能力|制度|机制|队伍|作风|党风廉政|党的|党建|文化|文明|法治|诚信|信用|组织|学科|品牌|思想|阵地|人才|班子|政权|经济|现代化|生态文明)建设',
    `(?<!${PLACE_OR_TRADE})(?:${PLACE_OR_TRADE})*建设(工程)?(投资|发展|开发|控股|集团|公司|局|厅|委|银行|兵团|指挥部|管理)`,
    '建设[^,，。、；]{0,8}(公司|集团|局|厅|委员会)',
    '工程(局|处|师|公司|学院|大学|技术人员|质量监督)',
    '系统(治理|性|化|施策|谋划|推进|思维|集成|观念|学习|梳理|总结|培训|内|外)',
    '(财政|教育|卫生|公安|政法|司法|生态|税务|民政|国资|交通|水利|农业|全)系统(?!建设|开发|升级|平台)',
  ].join('|'),
  'g',
);
const IN_NAME = /建设|改造|工程|装修|修缮|购置|平台|系统/;
const IN_GOAL =
  /新建|扩建|改建|修建|重建|改造|装修|修缮|购置|(项目|工程)建设|建设(项目|工程|内容|规模|面积)|(建设|开发|搭建|升级)[^,，。；]{0,10}(平台|系统)|(平台|系统)的?(建设|开发|升级)/;
/** What is bought or built, whoever pays for it. */
const SURELY = /购置|修缮|装修|新建|扩建|改建/;
/** Money spent on using or keeping what is there already, or handed on, builds and buys nothing. */
const RUNNING =
  /租赁|租用|运维|运行|维护|服务费|维持|补助|补贴|奖补|尾款|注册资本|资本金|还款|贷款|薪酬|抚恤|待遇/;
const isCapital = mentions(EQUITY, REPAYING, ['归还']);
const CALCULATED = /\d(?:\.\d+)?\s*[万亿]?元|标准|元[/每]/;

/** The word that makes cost indicators a duty, with the place where it stands. */
function duty(table: PerformanceTable): string | null {
  const name = compact(table.fields.projectName?.value ?? '');
  if (RUNNING.test(name) && !SURELY.test(name)) return null;
  const inName = IN_NAME.exec(name.replace(NOT_BUILDING, ''))?.[0];
  if (inName !== undefined) return `项目名称含${inQuotes(inName)}`;
  const goal = compact((table.goals.annual?.value ?? '').slice(0, 3000)).replace(NOT_BUILDING, '');
  const inGoal = IN_GOAL.exec(goal)?.[0];
  return inGoal === undefined ? null : `目标含${inQuotes(inGoal)}`;
}

/** By any name: 投资规模控制指标, 项目成本. */
function isCost(indicator: Indicator): boolean {
  return (
    isCostRow(indicator) || `${indicator.level1 ?? ''}${indicator.level2 ?? ''}`.includes('成本')
  );
}

function severityOf(table: PerformanceTable): Severity {
  const name = table.fields.projectName?.value ?? '';
  const goal = table.goals.annual?.value ?? '';
  return isCapital(name) && !CALCULATED.test(goal) ? 'info' : 'warning';
}

export const costMissing = defineCheck({
  id: 'C11',
  name: 'cost-missing',
  title: '应设而未设成本指标',
  category: 'completeness',
  severity: 'warning',
  condition:
    '没有成本指标；项目名称或目标表明是建设、改造、工程、装修、修缮、购置、平台、系统类项目的，为错误。',
  exceptions:
    '2015年口径把“成本指标”设在产出下的，视为已设；单位名称中的“建设”“工程”、“体系建设”“系统治理”等用语，名称写明租赁、运维、补助的项目（购置、修缮、新建除外），不按建设类处理；表中写明成本指标不适用、不涉及，而不属于必设的，不提示；注资、偿债类项目目标中没有测算金额的，只作提示。',
  advice: '增设“经济成本指标”，指标值用“≤”，以预算支出标准为依据，并按设成本指标的方案调整权重。',
  examples: [
    {
      with: { project: '2024年职业技能培训场地改造' },
      wrong: [
        {
          cost: null,
          quality: { weight: 25 },
          benefit: { weight: 30 },
          says: '培训场地改造项目，没有成本指标',
        },
        { cost: null, deadline: { weight: 25 }, benefit: { weight: 30 } },
      ],
      right: {
        cost: { name: '场地改造成本', target: '≤1200元/平方米', lastYear: '1200元/平方米' },
        says: '成本指标：场地改造成本≤1200元/平方米',
      },
      at: { header: 'level1' },
    },
    {
      wrong: { cost: null, quality: { weight: 25 }, benefit: { weight: 30 } },
      right: {},
      at: { header: 'level1' },
    },
  ],
  citations: [guide('成本指标'), guide('绩效指标的类型和设置要求')],
  matter: 'structure',
  appliesTo: ['target'],
  *check({ table }) {
    if (!hasFirstLevel(table)) return;
    if (namedIndicators(table).some(isCost)) return;
    const reason = duty(table);
    // What the form says does not apply is not forgotten; where it is a duty, saying so is not enough.
    if (reason === null && notApplicableRows(table).some(isCost)) return;
    const cell = headerCell(table, 'level1');
    const steps = () => stepsOf(table, reason);
    const also = () => levelCells(table, 'level1').map((label) => label.cell);
    yield reason === null
      ? { cells: [cell], message: '没有设成本指标。', severity: severityOf(table), steps, also }
      : {
          cells: [cell],
          steps,
          also,
          message: `没有设成本指标，而${reason}，工程、修缮、购置类项目应设。`,
          severity: 'error',
        };
  },
});

function stepsOf(table: PerformanceTable, reason: string | null): string[] {
  return [
    countsByLevel1(table),
    '没有一项属于成本指标，产出下也没有“成本指标”。',
    reason === null
      ? '按项目名称和目标，不属于必设成本指标的建设、工程、修缮、购置类项目。'
      : `${reason}，这类项目必设成本指标。`,
  ];
}
