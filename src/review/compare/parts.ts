/** The parts of a table that are compared cell by cell: what each shows, where, and what of it is only writing. */
import { canonical, isDecimal, type Decimal } from '../../domain/exact';
import type { CurrencyUnit } from '../../domain/funds';
import { COLUMN_NAMES, FIELD_NAMES, FUND_NAMES } from '../../domain/part-names';
import { COMPARATOR_WORDS } from '../../domain/quantity/comparator';
import { convertCurrency } from '../../domain/quantity/currency';
import { compact } from '../../domain/text';
import type { FieldJson, IndicatorJson, TableJson, ValueJson } from './table-json';

/** field: 项目名称, 年度 …; level: where an indicator stands, or what it is called; column: what is said of it. */
export type PartKind = 'field' | 'goal' | 'funds' | 'level' | 'column';

export interface Part {
  readonly kind: PartKind;
  /** The contract's name of it, one of a kind within its table or its indicator. */
  readonly role: string;
  readonly label: string;
  /** '' where nothing stands. */
  readonly text: string;
  /** Null where the form has no place for it. */
  readonly cell: string | null;
  /** Equal where only the writing differs; by default the text without white space, widths and punctuation. */
  readonly form?: string;
  readonly money?: { readonly amount: Decimal; readonly unit: CurrencyUnit | null };
}

const GOAL_NAMES = { annual: '年度目标', overall: '总体目标' } as const;

export function tableParts({ fields, year, funds, goals }: TableJson): Part[] {
  return [
    ...Object.entries(FIELD_NAMES).map(([role, label]) =>
      plain('field', role, label, fields[role as keyof typeof FIELD_NAMES]),
    ),
    { kind: 'field', role: 'year', label: '年度', text: String(year ?? ''), cell: null },
    ...Object.entries(FUND_NAMES).map(([role, label]) =>
      moneyPart(role, label, funds[role as keyof typeof FUND_NAMES], funds.currencyUnit),
    ),
    ...Object.entries(GOAL_NAMES).map(([role, label]) =>
      plain('goal', role, label, goals[role as keyof typeof GOAL_NAMES]),
    ),
  ];
}

function plain(kind: PartKind, role: string, label: string, field: FieldJson): Part {
  return { kind, role, label, text: field?.value ?? '', cell: field?.cell ?? null };
}

function moneyPart(role: string, label: string, field: FieldJson, unit: CurrencyUnit | null): Part {
  const part = plain('funds', role, label, field);
  if (!isDecimal(part.text)) return part;
  return { ...part, text: part.text + (unit ?? ''), money: { amount: part.text, unit } };
}

export function indicatorParts(indicator: IndicatorJson): Part[] {
  const { level1, level2, name, basis, scoringRule, evidence, cells } = indicator;
  const text = (kind: PartKind, role: string, label: string, value: string | null): Part => ({
    ...{ kind, role, label },
    text: value ?? '',
    cell: cells[role] ?? null,
  });
  const column = (role: keyof typeof COLUMN_NAMES, value: string | null): Part =>
    text('column', role, COLUMN_NAMES[role], value);
  const decimal = (role: 'weight' | 'score'): Part => {
    const part = column(role, indicator[role]?.value ?? null);
    return isDecimal(part.text) ? { ...part, form: canonical(part.text) } : part;
  };
  const value = (role: 'target' | 'lastYear' | 'actual'): Part => {
    const read = indicator[role];
    const form = valueForm(read);
    return { ...column(role, read?.raw ?? null), ...(form === null ? {} : { form }) };
  };
  return [
    text('level', 'level1', '一级指标', level1),
    text('level', 'level2', '二级指标', level2),
    text('level', 'level3', '指标名称', name),
    value('target'),
    column('basis', basis),
    value('lastYear'),
    decimal('weight'),
    column('scoringRule', scoringRule?.raw ?? null),
    {
      ...column('evidence', evidence.join('、')),
      form: [...evidence].map(compact).sort().join('\n'),
    },
    value('actual'),
    decimal('score'),
    column('deviation', indicator.deviation?.value ?? null),
  ];
}

const COMPARATORS = new RegExp(
  `${COMPARATOR_WORDS.join('|')}|(?:\\(含\\))?(?:及其?|或)?(?:以上|以下|以内|之内)`,
  'g',
);
const NUMBERS_AND_SIGNS = /[\d.,<>=≤≥≦≧《》]/g;

/** Of a value: its quantity, and what its text says beside that; null where it holds no quantity. */
function valueForm(value: ValueJson): string | null {
  if (value?.number == null) return null;
  const { raw, comparator, number, unit, base } = value;
  const beside = compact(raw)
    .replace(NUMBERS_AND_SIGNS, '')
    .replace(COMPARATORS, '')
    .replace(unit === null ? '' : compact(unit), '');
  const amount = canonical(base?.number ?? number);
  return [comparator ?? '', amount, base?.unit ?? unit ?? '', beside].join(' ');
}

/** Whether both say the same, however they write it. */
export function saysTheSame(a: Part, b: Part): boolean {
  if (a.text === b.text) return true;
  if (a.money !== undefined && b.money !== undefined) return sameMoney(a.money, b.money);
  return (a.form ?? wordsOf(a.text)) === (b.form ?? wordsOf(b.text));
}

/** What belongs to a number is none: 3.5  -5  95%  元/人. */
const PUNCTUATION = /(?![%‰/.\-–—])\p{P}|\.(?!\d)/gu;

/** Between digits a mark tells numbers apart: 1,200 is not 1200; whichever brackets stand there. */
function wordsOf(text: string): string {
  return compact(text).replace(PUNCTUATION, (mark, at: number, all: string) => {
    const isBetween = /\d/.test(all.charAt(at - 1)) && /\d/.test(all.charAt(at + 1));
    return isBetween ? (/[,.:]/.test(mark) ? mark : ' ') : '';
  });
}

/** Where one side states no unit, the numbers decide. */
function sameMoney(a: NonNullable<Part['money']>, b: NonNullable<Part['money']>): boolean {
  const unit = a.unit !== null && b.unit !== null ? b.unit : null;
  const [first, second] = [a, b].map(({ amount, unit: own }) =>
    canonical(unit === null || own === null ? amount : convertCurrency(amount, own, unit)),
  );
  return first === second;
}
