/** Sentences that the explanations of several checks share. Their grammar: one fact a sentence, with the numbers. */
import { canonical, type Decimal } from '../../domain/exact';
import type { Value } from '../../domain/value/value';
import type { PerformanceTable } from '../../domain/performance-table';
import { inQuotes } from '../../domain/text';
import { level1, shorten, weightsByLevel1 } from '../facts/select';
import { signOf } from './values';

const KIND_WORDS: Readonly<Record<Value['kind'], string>> = {
  number: '数值',
  range: '区间',
  deadline: '时限',
  period: '起止时间',
  frequency: '频次',
  'yes-no': '“是/否”一类',
  qualitative: '定性文字，没有数量',
  'not-applicable': '写明没有数值',
  placeholder: '占位文字',
  empty: '空白',
  error: '错误值',
  uncalculated: '没有计算结果的公式',
};

/** 指标值“≥9.9万人”识别为数值9.9，单位“万人”，计算符号“≥”，合99000人。 */
export function readStep(label: string, value: Value): string {
  return `${label}${inQuotes(shorten(value.raw))}识别为${readingOf(value)}。`;
}

function readingOf(value: Value): string {
  const { kind, number, unit, range, base, comparator, explanation } = value;
  const sign = comparator === null ? '' : `，计算符号${inQuotes(signOf(comparator))}`;
  const measured = unit === null ? '没有单位' : `单位${inQuotes(unit)}`;
  if (range !== null) return `区间${range.low}至${range.high}，${measured}`;
  if (number === null) {
    const how = kind === 'qualitative' || kind === 'yes-no' ? '' : explanation.join('，');
    return how === '' ? KIND_WORDS[kind] : how;
  }
  const converted =
    base === null || base.unit === unit ? '' : `，合${base.number}${base.unit ?? ''}`;
  const why = value.flags.includes('ratio-without-percent') || !/\d/.test(value.text);
  const how = why ? `（${explanation.join('，')}）` : '';
  return `${KIND_WORDS[kind]}${canonical(number)}，${measured}${sign}${converted}${how}`;
}

const MOST_TERMS = 12;

/** 20+40+20+10=90分, from what was added and what it comes to; the middle of a long sum is left out. */
export function sumText(terms: readonly Decimal[], total: Decimal, unit = ''): string {
  const shown = terms.map((term) => canonical(term));
  if (shown.length === 1) return `${canonical(total)}${unit}`;
  const left =
    shown.length <= MOST_TERMS
      ? shown.join('+')
      : `${shown.slice(0, MOST_TERMS - 1).join('+')}+…（共${shown.length}项）`;
  return `${left}=${canonical(total)}${unit}`;
}

const AROUND = 12;

/** 名称“开展培训及时”中有“及时”; of a long text only what stands around the word. */
export function wordStep(label: string, text: string, word: string): string {
  const plain = text.replace(/\s+/g, ' ').trim();
  const at = Math.max(0, plain.indexOf(word));
  const from = Math.max(0, at - AROUND);
  const to = at + word.length + AROUND;
  const excerpt = `${from > 0 ? '…' : ''}${plain.slice(from, to)}${to < plain.length ? '…' : ''}`;
  return `${label}${inQuotes(excerpt)}中有${inQuotes(word)}。`;
}

/** 产出指标：10+15+15=40分。 for each 一级指标 with weights. */
export function levelSums(table: PerformanceTable): string[] {
  return [...weightsByLevel1(table)].map(([name, total]) => {
    const own = table.indicators.filter((row) => level1(row) === name);
    const amounts = own.flatMap(({ weight }) => weight?.amount ?? []);
    return `${name}：${sumText(amounts, total, '分')}。`;
  });
}
