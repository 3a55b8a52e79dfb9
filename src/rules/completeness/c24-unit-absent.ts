import type { Indicator } from '../../domain/indicator';
import { compact, normalizeText, inQuotes } from '../../domain/text';
import type { Value } from '../../domain/value/value';
import { measures } from '../../policy/documents';
import { defineCheck } from '../engine/check';
import { nameOf } from '../facts/select';
import { hasNumeral, namedIndicators, quote } from '../facts/structure';
import { readStep } from '../wording/steps';

/** Numbers of these names have no unit: indices, coefficients, years. */
const WITHOUT_UNIT =
  /(指数|系数|满意度|满意率|得分|评分|分值|名次|排名|等级|pH值?|比值|效率|倍率|频率)(\([^()]*\))?$/i;
const YEAR_NAME = /时间|年份|年度|日期/;

const MONEY = /成本|费|资金|金额|预算|投资|产值|收入|支出|款$/;

/** 250万 under a cost: 万元 is meant, only 元 was left out. */
function isShortMoney({ name, level2, target }: Indicator): boolean {
  return (
    /[万亿]$/.test(normalizeText(target?.text ?? '')) && MONEY.test(`${level2 ?? ''}${name ?? ''}`)
  );
}

function lacksUnit(value: Value | null): boolean {
  return (
    value !== null &&
    (value.kind === 'number' || value.kind === 'range') &&
    value.unit === null &&
    value.parts.length === 0 &&
    hasNumeral(value.text)
  );
}

function isExempt({ name, target }: Indicator): boolean {
  const plain = normalizeText(name ?? '');
  const isYear = /^(19|20)\d{2}$/.test(target?.number ?? '') && YEAR_NAME.test(plain);
  return isYear || WITHOUT_UNIT.test(plain);
}

/** Counting words; nouns end in some of them (农户, 专家, 案件), so that one alone says little. */
const COUNT_WORD = '人次|户次|批次|场次|笔|户|家|次|批|期|场|份|件|例|宗|台|套|辆|个|项|名|人';
const SEVERAL_UNITS = new RegExp(
  `(?:(${COUNT_WORD})\\(((?:${COUNT_WORD})(?:[/、或](?:${COUNT_WORD}))+)\\)|笔\\((?:户|家|人|个|项)\\))$`,
);

/** 笔（户/家）: the name offers several units and none of them as its own; null where it names one. */
function severalUnits({ name, target }: Indicator): string | null {
  if (target?.unitSource !== 'name' || target.parts.length > 0) return null;
  const match = SEVERAL_UNITS.exec(compact(name ?? ''));
  if (match === null) return null;
  const [written, before, inBracket = ''] = match;
  return before !== undefined && inBracket.includes(before) ? null : written;
}

export const unitAbsent = defineCheck({
  id: 'C24',
  name: 'unit-absent',
  title: '有数值无单位',
  category: 'completeness',
  severity: 'warning',
  condition:
    '指标值是数值，而值内、单位列和名称括号内都没有单位，单位只写了量级（万/月），或名称里写了几个单位（笔（户/家））而值不写用哪一个；金额只漏写“元”（250万）的仅提示。',
  exceptions:
    '日期、期限和百分比不检查；名称“（万元）”、单位列中的单位可以继承；农户（户/人）、设备（台/套）等名称不提示；指数、系数、得分等本无单位的不检查。',
  advice: '补写计量单位（家、人、次、%……）。',
  examples: [
    {
      with: { count: { name: '培训班期数' } },
      wrong: { count: { target: '≥4', lastYear: '4' } },
      right: { count: { target: '≥4期', lastYear: '4期' } },
      at: ['count', 'target'],
    },
    {
      with: { people: { name: '参训学员人数' } },
      wrong: { people: { target: '≥200', lastYear: '200' } },
      right: { people: { target: '≥200人', lastYear: '200人' } },
      at: ['people', 'target'],
    },
  ],
  citations: [measures('绩效目标设定：细化量化')],
  *check({ table }) {
    for (const indicator of namedIndicators(table)) {
      const { target, lastYear } = indicator;
      if (target === null || isExempt(indicator)) continue;
      if (target.flags.includes('unit-incomplete')) {
        yield {
          cells: [target.cell],
          message: `${nameOf(indicator)}的指标值${quote(target.raw)}单位不完整，没有写明计量什么。`,
          steps: () => [
            readStep('指标值', target),
            `${inQuotes(target.unit ?? '')}只有量级，没有说明计量什么，${target.number ?? ''}无法换算。`,
          ],
        };
        continue;
      }
      const several = severalUnits(indicator);
      if (several !== null) {
        yield {
          cells: [target.cell],
          message: `${nameOf(indicator)}的指标值${quote(target.raw)}没有单位，名称写${inQuotes(several)}，分不清计量的是哪一个。`,
          advice: '在指标值中写明一个计量单位，名称里只保留这一个。',
          steps: () => [
            readStep('指标值', target),
            `数值${target.number ?? ''}没有自己的单位，名称里的${inQuotes(several)}是几个单位。`,
          ],
        };
      } else if (lacksUnit(target) && isShortMoney(indicator)) {
        yield {
          cells: [target.cell],
          message: `${nameOf(indicator)}的指标值${quote(target.raw)}没有写“元”。`,
          advice: '把单位写全，如“250万元”。',
          severity: 'info',
          steps: () => [readStep('指标值', target), '这是金额，写到“万”“亿”为止，只差“元”。'],
        };
      } else if (lacksUnit(target)) {
        const also = lastYear !== null && lacksUnit(lastYear);
        const rest = also ? [lastYear.cell] : [];
        const tail = also ? `，上年完成值${quote(lastYear.raw)}也没有单位` : '';
        yield {
          cells: [target.cell, ...rest],
          message: `${nameOf(indicator)}的指标值${quote(target.raw)}没有单位${tail}。`,
          steps: () => [
            readStep('指标值', target),
            ...(also ? [readStep('上年完成值', lastYear)] : []),
            `数值${target.number ?? `${target.range?.low ?? ''}至${target.range?.high ?? ''}`}之后、单位列和名称的括号里都没有单位。`,
          ],
        };
      }
    }
  },
});
