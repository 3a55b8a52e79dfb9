import { compact, inQuotes } from '../../domain/text';
import { ownReading } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { quote } from '../facts/structure';

const ENDS_LIKE_OFFICE = /(处|科|股|室)$/;
/** Offices by these names do not keep accounts of their own. */
const INTERNAL_WORK =
  '企业|财务|计财|计划财务|规划财务|规财|行财|农财|社财|乡财|综合|预算|国库|办公|政策法规|法规|' +
  '发展规划|规划|行政政法|行政|教科文|科教文|经济建设|经建|农业|农村|社会保障|社保|资产|国资|' +
  '审计|监督|监察|监督检查|业务|项目|组织|宣传|党建|秘书|文秘|信访|信息|档案|基建|后勤|科技|外事|' +
  '对外合作|绩效|绩效管理|绩效评价|会计|税政|金融|债务|采购|政府采购|机关|总务|教务|学生|科研|保卫|' +
  '老干部|离退休干部|统战|统计|投资|产权|改革|企业改革|考核|考核分配|分配|人事|组织人事|劳资|安全|应急|' +
  '文教|教育|卫生|民政|市场|经济';
const INTERNAL = new RegExp(`(^|[^管])(${INTERNAL_WORK})(处室?|科室?|股)$`);
/** 卫生室 and 实验室 are units of their own. */
const ROOM = /(财务|计财|综合|档案|文秘|秘书|资料|机要|会计|督查)室$/;
/** 科 and 股 are always part of something; a company may end in …中科. */
const SECTION = /(?<![中万百数本专])(科|股)$/;
/** …厅×××处, …局×××处: an office of the body named before it. */
const OF_A_BODY =
  /(厅|局|委|委员会|部|政府|公司|集团|中心|学校|大学|学院|医院)\p{Script=Han}{1,8}处$/u;
/** …处 that are units with accounts of their own. */
const LEGAL_UNIT =
  /(管理|事务|办事|服务|养护|工程|征收|征稽|稽查|救助|监理|收费|管护|招待|接待|联络|代表|勘测|勘察|设计|河道|灌区|灌溉|排水|园林|绿化|环卫|公园|市政|运管|路政|公证|登记|发射|仲裁|监测|执法|水利|水库|防治|防疫|保护|遗址|陵园|林业|草原|供水|供热|公路|航道|港务|渡口|拆迁|测绘|地震|质检|检测|检验|检疫|储备|开发|指导|推广|普查|调查|留守|驻.{1,8}办事)处$/;
const OFFICE_OF_A_BODY = /^办公室$|(厅|局|中心|公司|集团|学校|大学|学院|医院|处)办公室$/;

function isInternalOffice(unit: string): boolean {
  if (!ENDS_LIKE_OFFICE.test(unit)) return false;
  if (unit.endsWith('办公室')) return OFFICE_OF_A_BODY.test(unit);
  if (unit.endsWith('处') && LEGAL_UNIT.test(unit)) return false;
  if (ROOM.test(unit)) return true;
  return INTERNAL.test(unit) || SECTION.test(unit) || OF_A_BODY.test(unit);
}

export const internalOffice = defineCheck({
  id: 'N25',
  name: 'internal-office',
  title: '预算单位填写内设机构',
  category: 'standardization',
  severity: 'warning',
  condition:
    '预算单位（没有此栏的看主管部门）写的是处、科、股、室等内设机构，如“企业处”“财政厅企业处”“财政局办公室”。',
  exceptions:
    '管理处、事务处、办事处、养护处等独立核算单位，政府和委员会的办公室，实验室、招生办公室等不提示。',
  advice: '填写一级或基层预算单位的全称，与部门预算批复一致。',
  examples: [
    {
      wrong: [{ unit: '企业处' }, { unit: '职业能力建设科' }, { unit: '财政厅企业处' }],
      right: [{ unit: '某市人力资源和社会保障局' }, { unit: '某市职业技能培训管理处' }],
      at: 'unit',
    },
  ],
  citations: [ownReading('预算单位的填写')],
  *check({ table }) {
    const field = table.fields.budgetUnit ?? table.fields.department;
    const unit = compact(field?.value ?? '').replace(/\([^()]*\)$/, '');
    if (field === null || !isInternalOffice(unit)) return;
    const label = table.fields.budgetUnit === null ? '主管部门' : '预算单位';
    yield {
      cells: [field.cell],
      message: `${label}${quote(unit)}是内设机构，不是预算单位。`,
      steps: () => [
        `${label}写的是${quote(unit)}，以${inQuotes(Array.from(unit).at(-1) ?? '')}结尾。`,
        '处、科、股、室是单位内部的机构，没有自己的预算；也不是管理处、办事处一类独立核算的单位。',
      ],
    };
  },
});
