/** Every command of the command line, as its help tells it. */
import { PROFILES } from '../../regions/profiles';
import { layoutName } from '../../template/layout';
import { LAYOUTS } from '../../template/layouts';
import type { OptionName } from './options';

export interface CommandHelp {
  /** One line. */
  readonly what: string;
  /** Behind the name: 文件或文件夹…. */
  readonly operands: string;
  /** A line each; '-' before what may be left out is not needed: every option may, unless `needed` names it. */
  readonly options: Partial<Record<OptionName, string>>;
  readonly needed?: readonly OptionName[];
  /** What people type. */
  readonly examples: readonly string[];
  readonly notes?: readonly string[];
}

const FORMAT = (formats: string): string => `输出格式：${formats}；默认 text`;
const PROFILE = `地区配置的编号，或本单位配置文件（.json）；不写时按表中内容自动选择。地区有 ${PROFILES.map(({ id }) => id).join('、')}`;
const FORCE = '要写的文件已存在时覆盖它；任何时候都不覆盖原文件';
const FILES = '文件可以是 .xlsx、.xlsm、.xls、.et、.ods；文件夹连同下级文件夹一起处理。';

export const COMMANDS = {
  check: {
    what: '检查，给出结论和每条问题所在的单元格',
    operands: '文件或文件夹…',
    options: {
      format: FORMAT('text、json、ndjson（每张表一行）'),
      detail: '多张表时也逐条列出问题、建议和依据；只有一张表时总是列出',
      explain: '再列出依据的数据、判断过程、条件、例外和正确示例；JSON 中为 explanation',
      quiet: '只列须修改后重报和无法判断的表，只列错误，不显示进度',
      profile: PROFILE,
      baseline: '以前一次 check --format json 的输出为基线，其中已有的问题不再列出',
      'fail-on': '出现哪一级问题时返回 1：error、warning、never；默认 error',
      'mark-to': '把带标记的副本（.xlsx、.xlsm）写到这个文件夹，文件名不变',
      fix: '一键规范书写：改好只是写法的问题（计算符号、序号、空格等），用 -o 另存，并列出每处改动',
      output: '与 --fix 同用：修正后的副本',
      'fix-to': '与 --fix 相同，多个文件写到这个文件夹，文件名不变；没有可改之处的文件不写',
      force: FORCE,
    },
    examples: ['jixiao check 报送材料', 'jixiao check 目标表.xlsx --explain'],
    notes: [
      FILES,
      '返回值：0 全部查完，没有达到 --fail-on 的问题；1 有这样的问题、有表无法判断或没有找到绩效目标表；2 用法错误，或有文件无法读取、副本无法写入（其余文件照常处理）。',
    ],
  },
  report: {
    what: '检查一批文件，写出审核汇总（工作簿或网页）和各单位的审核意见（Word）',
    operands: '文件或文件夹…',
    options: {
      output:
        '要写的 .xlsx 或 .html 文件；写文件夹名时，两种都写到这个文件夹，各单位的审核意见写到其中的“审核意见”',
      profile: PROFILE,
      force: FORCE,
    },
    needed: ['output'],
    examples: ['jixiao report 报送材料 -o 审核汇总.xlsx', 'jixiao report 报送材料 -o 审核结果'],
    notes: [
      FILES,
      '返回值：0 汇总已写出，不论查出多少问题；1 没有找到绩效目标表；2 用法错误，或有文件无法读取、汇总无法写入（其余文件照常处理）。',
    ],
  },
  compare: {
    what: '对比两次报送：哪些问题已改正、仍然存在或新出现，内容有哪些变动',
    operands: '上次 本次',
    options: {
      format: FORMAT('text、json'),
      profile: PROFILE,
      output: '另把对比结果写成 .xlsx 文件',
      force: FORCE,
    },
    examples: [
      'jixiao compare 第一次报送 第二次报送',
      'jixiao compare 上次检查.json 第二次报送 -o 对比.xlsx',
    ],
    notes: ['上次、本次可以是文件、文件夹，或 check --format json、ndjson 保存的结果。'],
  },
  read: {
    what: '显示从表中读到了什么',
    operands: '文件…',
    options: { format: FORMAT('text、json'), profile: PROFILE },
    examples: ['jixiao read 目标表.xlsx'],
    notes: [FILES],
  },
  score: {
    what: '按赋分规则计算各项得分、小计、总分和等级',
    operands: '文件…',
    options: {
      format: FORMAT('text、json'),
      scheme:
        '计分口径：ratio 按10号（完成率×权重），threshold 按101号（60%为及格线）；不写时按本单位配置，没有规定的按10号',
      actual: '完成值来源：sheet 自评表的实际完成值（默认），last-year 上年完成值（试算）',
      profile: PROFILE,
      output: '另存一份添加了自评列（或自评表）的副本',
      force: FORCE,
    },
    examples: ['jixiao score 自评表.xlsx -o 自评表-计分.xlsx'],
  },
  template: {
    what: '写一张空白绩效目标表',
    operands: '',
    options: {
      layout: '表样，见下',
      output: '要写的 .xlsx 文件',
      year: '表题中的年度；不写时留空待填',
      unit: '预算单位',
      rows: '每个二级指标的行数',
      force: FORCE,
    },
    needed: ['layout', 'output'],
    examples: [`jixiao template --layout ${LAYOUTS[0]?.id ?? ''} -o 空白表.xlsx`],
    notes: ['表样：', ...layoutList()],
  },
  unmark: {
    what: '去掉标记后另存，其余内容不变',
    operands: '文件',
    options: { output: '去掉标记后另存的文件', force: FORCE },
    needed: ['output'],
    examples: ['jixiao unmark 带标记.xlsx -o 目标表.xlsx'],
  },
  rules: {
    what: '列出全部检查项',
    operands: '',
    options: { format: FORMAT('text、json、markdown') },
    examples: ['jixiao rules'],
  },
} as const satisfies Record<string, CommandHelp>;

export type CommandName = keyof typeof COMMANDS;
export const COMMAND_NAMES = Object.keys(COMMANDS) as CommandName[];

/** Every layout on a line of its own: its id, and whose it is. */
function layoutList(): string[] {
  const longest = Math.max(...LAYOUTS.map(({ id }) => id.length));
  return LAYOUTS.map((layout) => `  ${layout.id.padEnd(longest)}  ${layoutName(layout)}`);
}
