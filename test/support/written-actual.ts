/** Actual values as people write them, for targets of every kind: what a formula must read, may refuse, and never misreads. */
import fc from 'fast-check';
import type { ScoringOptions } from '../../src/scoring/options';
import type { IndicatorParts } from './indicator';
import { randomCase, randomOptions, type RandomCase } from './random-indicator';
import type { Held } from './spreadsheet';

export interface WrittenCase {
  readonly parts: IndicatorParts & { readonly weight: string; readonly target: string };
  /** What stands in the cell of the actual value. */
  readonly held: Exclude<Held, { readonly formula: string }>;
  readonly options: ScoringOptions;
  /** A formula that leaves it to the user would be a defect. */
  readonly mustRead: boolean;
}

interface Spelling {
  readonly write: (number: string, unit: string) => string;
  readonly mustRead: boolean;
}

function grouped(number: string): string {
  const [whole = '', places] = number.split('.');
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return places === undefined ? groups : `${groups}.${places}`;
}

const SPELLINGS: readonly Spelling[] = [
  { write: (number, unit) => `${number}${unit}`, mustRead: true },
  { write: (number, unit) => `${number} ${unit}`, mustRead: true },
  { write: (number, unit) => ` ${number}${unit}　`, mustRead: true },
  { write: (number, unit) => `${grouped(number)}${unit}`, mustRead: true },
  { write: (number, unit) => `=${number}${unit}`, mustRead: false },
  { write: (number, unit) => `<=${number}${unit}`, mustRead: false },
  { write: (number) => number, mustRead: false },
  { write: (number, unit) => `≥${number}${unit}`, mustRead: false },
  { write: (number, unit) => `≤${number}${unit}`, mustRead: false },
  { write: (number, unit) => `>=${number}${unit}`, mustRead: false },
  { write: (number, unit) => `约${number}${unit}`, mustRead: false },
  { write: (number, unit) => `${number}${unit}左右`, mustRead: false },
  { write: (number, unit) => `${number}万${unit}`, mustRead: false },
  { write: (number, unit) => `${number}${unit}。`, mustRead: false },
  { write: (number, unit) => `完成${number}${unit}`, mustRead: false },
  { write: (number, unit) => `${number}-${number}${unit}`, mustRead: false },
  { write: (number, unit) => `${number}/2${unit}`, mustRead: false },
  { write: (number) => `${number}元`, mustRead: false },
  { write: (number) => `${number}%`, mustRead: false },
  { write: (number) => `${number}％`, mustRead: false },
  { write: (number) => `${number}套`, mustRead: false },
  { write: (number) => `${number}:30`, mustRead: false },
  { write: (number) => `(${number})`, mustRead: false },
  { write: (number, unit) => `${number}e2${unit}`, mustRead: false },
  { write: () => '达成预期指标', mustRead: false },
  { write: () => '—', mustRead: false },
  { write: () => '九', mustRead: false },
];

function spelled(
  { parts, actual, options }: RandomCase,
  { write, mustRead }: Spelling,
): WrittenCase {
  const unit = /[^\d.-]*$/.exec(parts.actual ?? '')?.[0] ?? '';
  const text = write(actual, unit);
  return {
    parts: { ...parts, target: parts.target ?? '', actual: text },
    ...{ held: text, options, mustRead: mustRead && !actual.startsWith('-') },
  };
}

const written = fc
  .tuple(randomCase, fc.constantFrom(...SPELLINGS))
  .map(([each, spelling]) => spelled(each, spelling));

/** The number in a cell of the planned format. */
export function typedCase(each: RandomCase): WrittenCase {
  return {
    parts: { ...each.parts, target: each.parts.target ?? '' },
    ...{ held: each.inCell, options: each.options, mustRead: isUsual(each) },
  };
}

const typed = randomCase.map(typedCase);

/** Not 300% in a cell of percentages, nor a number of 万元 that may be one of 元. */
function isUsual({ parts, inCell }: RandomCase): boolean {
  const unit = /[^\d.-]*$/.exec(parts.actual ?? '')?.[0];
  return unit === '%' ? inCell <= 2 : unit !== '万元';
}

const DATES = ['2024年10月31日', '2024年10月', '10月31日', '10月', '10月底', '2024年10月底'];
const DATE_TARGETS = [
  '2024年11月底前',
  '2024年10月31日前',
  '10月15日前',
  '2024年12月',
  '12月底前',
  '2024年',
];
const IN_TIME = [
  '按期完成',
  '已按时完成',
  '及时',
  '提前完成',
  '逾期',
  '未按时完成',
  '延期两个月',
  '完成',
  '未完成',
];
const DEADLINES = fc.record({
  target: fc.constantFrom(...DATE_TARGETS),
  actual: fc.oneof(
    fc.constantFrom(...DATES, ...IN_TIME, ...DATE_TARGETS),
    fc
      .tuple(
        fc.integer({ min: 2023, max: 2025 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) => `${year}年${month}月${day}日`),
    fc
      .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
      .map(([month, day]) => `${month}月${day}日`),
    fc.constantFrom('2024-10-15', '10.15', '尽快', '2024年', '10月15日至20日', '10月前'),
  ),
});

const GRADES = [
  ...[
    '达成预期指标',
    '完成',
    '已完成年度目标',
    '指标完成',
    '优',
    '好',
    '良',
    '中',
    '一般',
    '差',
    '较差',
  ],
  ...[
    '部分达成',
    '部分完成，其余延后',
    '部分达成预期指标并具有一定效果',
    '未达成',
    '没有实现',
    '未完成目标',
  ],
  ...['有效提升', '基本完成', '未全部完成', '较好', '超额完成', '100%', '9个'],
];
const QUALITIES = fc.record({
  target: fc.constantFrom('有效提升', '达到国家标准', '持续改善'),
  actual: fc.constantFrom(...GRADES),
});
const YES_NO = fc.record({
  target: fc.constantFrom('是', '否', '☑是□否'),
  actual: fc.constantFrom('是', '否', '完成', '未完成', '部分完成', '☑是□否', '良', '也许'),
});

const inWords = fc
  .tuple(
    fc.oneof(DEADLINES, QUALITIES, YES_NO),
    fc.constantFrom('10', '7.5', '3'),
    fc.constantFrom(null, '直接赋分', '按评判等级赋分'),
    randomOptions,
  )
  .map(([{ target, actual }, weight, rule, options]): WrittenCase => ({
    parts: { ...{ target, actual, weight, rule }, name: '事项' },
    ...{
      held: actual,
      options,
      mustRead: [...DATES, ...IN_TIME.slice(0, 2), ...GRADES.slice(0, 4)].includes(actual),
    },
  }));

/** A day in a cell of dates; of a first of the month the cell may show the month alone. */
const dated = fc
  .tuple(
    fc.constantFrom(...DATE_TARGETS),
    fc.integer({ min: 0, max: 730 }),
    fc.boolean(),
    randomOptions,
  )
  .map(([target, offset, asMonth, options]): WrittenCase => {
    const day = new Date(Date.UTC(2023, 6, 1 + offset));
    const date = asMonth ? 1 : day.getUTCDate();
    const month = `${day.getUTCFullYear()}年${day.getUTCMonth() + 1}月`;
    return {
      parts: {
        ...{ target, actual: asMonth ? month : `${month}${date}日`, weight: '10' },
        ...{ rule: null, name: '事项' },
      },
      held: Date.UTC(day.getUTCFullYear(), day.getUTCMonth(), date) / 86_400_000 + 25_569,
      ...{ options, mustRead: date > 1 },
    };
  });

export const writtenCase: fc.Arbitrary<WrittenCase> = fc.oneof(
  { weight: 3, arbitrary: typed },
  { weight: 4, arbitrary: written },
  { weight: 2, arbitrary: inWords },
  { weight: 1, arbitrary: dated },
);
