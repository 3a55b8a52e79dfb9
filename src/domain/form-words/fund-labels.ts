/** The labels of 项目资金: what each amount is, and for which period. */
import type { FundRole } from '../funds';

export interface FundLabel {
  readonly role: FundRole;
  /** year: the budget year's by its words; period: the whole project's; open: the form decides. */
  readonly span: 'year' | 'period' | 'open';
  /** Only heads the funds block (项目资金（万元）); an amount beside it counts when nothing else does. */
  readonly block: boolean;
}

const BLOCK =
  /^(项目)?(预算)?(资金|资金情况|资金金额|金额|预算资金|资金来源|资金安排|资金预算|预算执行情况|预算情况|经费|预算)$/;

/** Of a whole department: 部门整体支出, 整体支出预算总额. */
const WHOLE =
  /^(?:部门|单位)?(?:年度)?整体(?:年度)?(?:支出|收支|预算|资金)(?:预算|资金)?(?:总额|总计|合计|数|金额|情况)?$/;

const TOTAL_YEAR =
  /^(年度|当年|本年度?|全年|本级)?(年度)?(本级)?(项目)?(预算|资金|财政)?(申请|预算|资金|安排|资金申请|预算资金|本级预算)?(总额|金额|数|总计|总预算|合计|安排)$|^本年度申请.*资金$|^当年年度预算$|^预算申报数$|^项目总预算$|^合计$|^总额$|^年度(预算|资金)$|^年度金额$|^资金总额及构成$|^(项目)?(当年|本年度?|年度|全年|20\d\d年)?(预算)?(总金额|资金规模|资金额度|申报金额|申请金额|预算金额)$|^项目(当年|本年|年度)预算(数|金额|资金)?$|^(年度)?预算申请(数|金额)?$|^20\d\d年度?预算(数|金额|资金)?$|^20\d\d年度?(?:资金)?(?:金额|安排|投入|资金|需求)$|^预算安排(资金|数)$|^(项目)?(申请|申报|预算|安排)+(资金|经费|预算)*(总额|合计|总计|总数)$/;

const PERIOD = /^(中期|长期|实施期|实施周期|三年|全周期|总投资|项目总投资)/;

/** The fund that a label names; null for every other label. `key` as parseLabel gives it. */
export function fundLabel(key: string): FundLabel | null {
  if (
    key === '' ||
    key.length > 18 ||
    !/资金|预算|金额|总额|拨款|投款|投资|结转|收入|合计|财政|补助|安排|配套|经费|其他|其它|整体/.test(
      key,
    )
  ) {
    return null;
  }
  if (BLOCK.test(key) || WHOLE.test(key)) return { role: 'total', span: 'open', block: true };
  if (
    /目标|名称|单位$|部门$|用途|性质|说明|依据|类型|类别|级次|执行|构成.{2}|来源|调整|年初/.test(
      key,
    )
  )
    return null;
  const span = PERIOD.test(key)
    ? 'period'
    : /年度|当年|本年|全年|20\d\d年/.test(key)
      ? 'year'
      : 'open';
  const role = roleOf(key);
  return role === null ? null : { role, span, block: false };
}

const WHOSE =
  '(当年|本年度?|年度|全年|该项目支出|中央|省级|自治区|市级|市本级|州级|县级|区级|区县|本级|地方|上年|中期|长期|实施期|实施周期|项目|预算)*';

const ROLES: readonly (readonly [FundRole, RegExp])[] = [
  ['carryOver', /^.{0,6}(结转|结余)(资金|结余|结转|资金额)*$/],
  ['total', new RegExp(`^${WHOSE}(总投资|资金总额|总额|总预算|资金申请总额)$`)],
  ['total', TOTAL_YEAR],
  [
    'upper',
    /^(该项目支出)?(上级|中央|转移支付)(财政)?(补助|专项|转移支付)?(资金)?(安排|收入)?$|^省级(补助|专项|转移支付)(资金)?$/,
  ],
  [
    'own',
    new RegExp(
      `^${WHOSE}(财政专户管理|财政专户|专户|自有|单位|事业|经营|事业收入|经营收入|单位自有)(资金|收入)*$`,
    ),
  ],
  [
    'fiscal',
    new RegExp(
      `^${WHOSE}(一般公共预算|公共财政|政府性基金|国有资本经营)?(预算|财政)*(性)?(拨款|投款|资金|补助|安排|资金拨款|补助资金|拨款资金)(收入|安排)?$`,
    ),
  ],
  // What each level of government adds to 中央补助: one of several, never the whole 财政拨款.
  ['upper', /^(省|自治区|市|州|县|区|区县|市县|本)级(财政)?配套(资金)?$/],
  ['fiscal', /^(一般公共预算|政府性基金|政府性基金预算|国有资本经营预算|本级财政|财政)$/],
  [
    'other',
    /^(其他|其它)((来源)?资金|收入|来源)?$|^(社会|自筹|地方|配套|地方配套|银行贷款|社会投入)资金$|^地方配套$/,
  ],
];

const SAYS_FISCAL = /财政|拨款|投款|一般公共预算|政府性基金|国有资本经营/;

function roleOf(key: string): FundRole | null {
  const found = ROLES.find(
    ([role, pattern]) => pattern.test(key) && (role !== 'fiscal' || SAYS_FISCAL.test(key)),
  );
  if (found !== undefined) return found[0];
  return /^(中期|长期|年度|本年度?|当年).{0,4}(资金|预算)$/.test(key) ? 'total' : null;
}

export type ExecutionColumn = 'initial' | 'budget' | 'executed' | 'rate' | 'weight' | 'score';

const EXECUTION_COLUMNS: readonly (readonly [ExecutionColumn, RegExp])[] = [
  ['rate', /^(预算)?执行率(?!权重|得分|分值)/],
  ['initial', /^年初预算(数)?$/],
  ['budget', /^(?:(?:全年|调整后|调整|年度调整后)预算数?|预算数)$/],
  ['executed', /^(全年|预算|实际|年度)?(执行数|支出数|预算执行数|执行金额)$/],
  ['weight', /^(执行率)?(分值|权重)$/],
  ['score', /^(执行率|预算执行|自评)?得分$/],
];

/** The column of a 自评表's funds block that a header names; null for other words. */
export function executionColumn(key: string): ExecutionColumn | null {
  return EXECUTION_COLUMNS.find(([, pattern]) => pattern.test(key))?.[0] ?? null;
}
