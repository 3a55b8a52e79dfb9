/** The command line's words: help texts and the error for a wrong call. */
import { PROFILES } from '../regions/profiles';
import { layoutName } from '../template/layout';
import { LAYOUTS } from '../template/layouts';

export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** Every layout on a line of its own: its id, and whose it is. */
function layoutList(indent: string): string {
  const longest = Math.max(...LAYOUTS.map(({ id }) => id.length));
  return LAYOUTS.map(
    (layout) => `${indent}${layout.id.padEnd(longest)}  ${layoutName(layout)}`,
  ).join('\n');
}

export const HELP = `绩效目标表助手：读取、检查《项目支出绩效目标表》

用法：
  jixiao check 文件或文件夹…  [--format text|json|ndjson] [--profile 编号或文件] [--fail-on error|warning|never]
               [--explain] [--baseline 文件]
               [--mark-to 文件夹] [--fix -o 文件 | --fix-to 文件夹] [--force]
                              检查并给出结论和每条问题所在的单元格；可另存一份做了标记的副本，或一份改正了写法的副本
  jixiao read  文件…          [--format text|json] [--profile 编号或文件]
                              显示程序从表中读到了什么
  jixiao unmark 文件 -o 文件  [--force]
                              去掉标记后另存，其余内容不变
  jixiao template --layout 编号 [--year 年度] [--unit 单位] [--rows 行数] -o 文件 [--force]
                              写一张空白绩效目标表；--rows 是每个二级指标的行数
  jixiao score 文件…          [--scheme ratio|threshold] [--actual sheet|last-year] [--format text|json]
               [--profile 编号或文件] [-o 文件 [--force]]
                              按赋分规则计算各项得分、小计、总分和等级；可另存一份添加了自评列（或自评表）的副本
  jixiao compare 上次 本次    [--format text|json] [--profile 编号或文件] [-o 文件.xlsx [--force]]
                              对比两次报送：哪些问题已改正、仍然存在或新出现，目标、资金和指标有哪些变动；
                              上次、本次可以是文件、文件夹，或 check --format json、ndjson 保存的结果
  jixiao rules                [--format text|json|markdown]
                              列出全部检查项

选项：
  --format    输出格式，默认 text
  --profile   指定地区配置或本单位配置文件（.json），默认按表中内容自动选择；地区有
              ${PROFILES.map(({ id }) => id).join('、')}
  --layout    空白表的表样；有
${layoutList('              ')}
  --explain   每条问题后面列出依据的数据、判断过程、条件、例外和正确示例；JSON 中为 explanation
  --baseline  以前一次 check --format json 的输出为基线，其中已有的问题不再列出
  --fail-on   出现哪一级问题时返回 1，默认 error
  --mark-to   把带标记的副本（.xlsx、.xlsm）写到这个文件夹，文件名不变
  --fix       一键规范书写：改好只是写法的问题（计算符号、序号、空格等），用 -o 另存，并列出每处改动
  --fix-to    同上，多个文件写到这个文件夹，文件名不变；没有可改之处的文件不写
  -o          要写的文件（check --fix：修正后的副本；score：添加了自评列的副本；compare：对比结果）
  --force     要写的文件已存在时覆盖它；任何时候都不覆盖原文件
  --scheme    计分口径：ratio 按10号（完成率×权重），threshold 按101号（60%为及格线）；
              不写时按本单位配置，没有规定的按10号
  --actual    完成值来源：sheet 自评表的实际完成值（默认），last-year 上年完成值（试算）
  --help      显示本说明
  --version   显示版本

支持 .xlsx .xlsm .xls .ods 文件。程序从不改动原文件，不访问网络。
返回值：0 全部查完，没有达到 --fail-on 的问题；1 有这样的问题、有表无法判断或没有找到绩效目标表；2 用法错误，或有文件无法读取、副本无法写入（其余文件照常处理）。
`;
