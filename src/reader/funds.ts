/** 项目资金: every amount of the head, told apart by label, period and, in a 自评表, by column. */
import type { CurrencyUnit, Execution, FundItem, FundRole, Funds } from '../domain/funds';
import type { Amount } from '../domain/located';
import type { Notice } from '../domain/performance-table';
import { moneyAt, readAlong } from '../domain/quantity/quantity';
import { withoutGrouping } from '../domain/quantity/spelling';
import { compact, joinWords, normalizeText } from '../domain/text';
import { currencyUnitIn, readAmount } from '../domain/quantity/currency';
import { amountFromCell, amountFromText, pointsFromCell } from './amounts';
import { findExecutionHeader, pointsInWords, type ExecutionHeader } from './execution-header';
import { fundLabel, type ExecutionColumn } from '../domain/form-words/fund-labels';
import { splitPeriods, type Found } from './fund-periods';
import type { Head, HeadCell } from './head';
import { unitConvertedNotice } from './notices';
import { parseLabel } from '../domain/form-words/labels';
import { parseCell } from '../grid/address';

export interface ReadFunds {
  readonly funds: Funds;
  readonly notices: Notice[];
}

export function readFunds(head: Head): ReadFunds {
  const stated = statedUnit(head);
  const execution = findExecutionHeader(head);
  const reading = new FundsReading(head, stated);
  for (const cell of head.cells) {
    if (cell.fund === null || execution?.has(cell)) continue;
    if (execution !== null && cell.row > execution.row && cell.row <= execution.lastRow) {
      reading.addExecutionRow(cell, execution);
    } else if (!cell.fund.block) reading.add(cell);
    else if (isPartOfCell(head, cell))
      reading.add({ ...cell, fund: { ...cell.fund, role: 'fiscal' } });
  }
  if (reading.items.every((item) => item.role !== 'total')) reading.addBlockAmounts();
  return reading.result(stated !== null);
}

/** 资金总额：250 一、预算资金：250 in one cell: the second is what the budget pays, not the head of a block. */
function isPartOfCell(head: Head, { row, column, label }: HeadCell): boolean {
  if (label.inline === null || !/预算|财政/.test(label.key)) return false;
  return head.cells.some(
    (other) =>
      other.row === row &&
      other.column === column &&
      other.fund?.role === 'total' &&
      !other.fund.block,
  );
}

/** 金额单位 | 万元: the unit in a cell of its own. */
const UNIT_ALONE = /^(?:人民币)?[千百万亿]*元$/;

/** The unit in a fund label or in a caption such as 单位：万元. */
export function statedUnit(head: Head): CurrencyUnit | null {
  for (const cell of head.cells) {
    const caption = cell.text.includes('单位')
      ? /(?:金额)?单位\s*:\s*(?:人民币)?([千百万亿]*元)/.exec(
          normalizeText(cell.text.slice(0, 120)),
        )
      : null;
    if (caption !== null) return currencyUnitIn(caption[1] ?? '');
    const beside = /^(?:金额|货币|资金|计量)?单位$/.test(cell.label.key)
      ? head.valueOf(cell).value
      : null;
    if (beside !== null && UNIT_ALONE.test(beside.trim())) return currencyUnitIn(beside.trim());
    if (cell.fund === null && !/资金|预算|金额/.test(cell.label.key)) continue;
    const unit = currencyUnitIn(cell.label.annotation);
    if (unit !== null) return unit;
  }
  return null;
}

/** The label right before an amount; a minus belongs to the amount. */
const LABEL_BEFORE = /([\p{Script=Han}、.]{2,14}) ?(?:: ?)?-?$/u;

class FundsReading {
  readonly items: Found[] = [];
  #execution: Execution | null = null;
  #unit: CurrencyUnit | null;
  readonly #head: Head;
  readonly #converted: string[] = [];

  constructor(head: Head, unit: CurrencyUnit | null) {
    this.#head = head;
    this.#unit = unit;
  }

  add(label: HeadCell): void {
    const { fund } = label;
    if (fund === null) return;
    const field = this.#head.valueOf(label);
    // 总额：34.5万元，其中：财政拨款30万元 begins with the label itself.
    const text = label.label.inline === null ? (field.value ?? '') : label.text;
    const composite = this.#composite(text, field.cell, label);
    if (composite.length >= 2) {
      this.items.push(...composite);
      return;
    }
    const [only] = composite;
    // 2021年金额 | 一般公共预算安排77300万元: the total is that one part.
    if (only !== undefined && fund.role === 'total' && only.role === 'fiscal') {
      this.#push(label, 'total', fund.span, only.amount);
      this.items.push(only);
      return;
    }
    const amount = this.#amount(field.value, field.cell);
    this.#push(label, fund.role, fund.span, amount);
    // 年度本级预算金额 is the total of this level and its own appropriation at once.
    if (fund.role === 'total' && label.label.key.includes('本级')) {
      this.#push(label, 'fiscal', fund.span, amount);
    }
  }

  /** 项目资金（万元） with the amount right beside it, in a form that names no total. */
  addBlockAmounts(): void {
    for (const label of this.#head.cells) {
      if (label.fund?.block !== true || this.#head.neighbour(label) !== null) continue;
      const field = this.#head.valueOf(label);
      if (field.value === null || readAmount(field.value) === null) continue;
      this.#push(label, 'total', 'open', this.#amount(field.value, field.cell));
    }
  }

  addExecutionRow(label: HeadCell, header: ExecutionHeader): void {
    const { columns } = header;
    const { fund } = label;
    if (fund === null) return;
    // 部门整体支出 with amounts of its own; above or left of the rows it only heads them.
    if (fund.block && (label.row <= header.row || this.#head.neighbour(label) !== null)) return;
    const read = (column: ExecutionColumn): Amount | null => {
      const at = columns.get(column);
      if (at === undefined) return null;
      const area = this.#head.view.area(label.row, at);
      const name = this.#head.view.name(area.top, area.left);
      const cell = this.#head.view.cell(area.top, area.left);
      return column === 'initial' || column === 'budget' || column === 'executed'
        ? this.#amount(cell?.text ?? null, name)
        : pointsFromCell(cell, name);
    };
    const execution: Execution = {
      initial: read('initial'),
      budget: read('budget'),
      executed: read('executed'),
      rate: read('rate'),
      weight: read('weight') ?? (fund.role === 'total' ? pointsInWords(this.#head, header) : null),
      score: read('score'),
    };
    const amount = execution.budget ?? execution.initial;
    if (amount !== null) this.#push(label, fund.role, 'year', amount, execution);
    if (fund.role === 'total') this.#execution ??= execution;
  }

  #push(
    label: HeadCell,
    role: FundRole,
    span: Found['span'],
    amount: Amount,
    execution: Execution | null = null,
  ): void {
    this.items.push({
      role,
      label: compact(label.text).slice(0, 40),
      labelCell: this.#head.view.name(label.row, label.column),
      amount,
      execution,
      row: label.row,
      column: label.column,
      span,
    });
  }

  #amount(text: string | null, name: string): Amount {
    const place = parseCell(name);
    const cell = place === null ? null : this.#head.view.cell(place.row, place.column);
    const own = cell !== null && cell.text.trim() === (text ?? '').trim();
    const read = own
      ? amountFromCell(cell, name, this.#unit)
      : amountFromText(text ?? '', name, this.#unit);
    if (read.converted) this.#converted.push(name);
    if (this.#unit === null && read.unit !== null) this.#unit = read.unit;
    return read.amount;
  }

  /** 总额10606万元 财政拨款:6923万元(…)二、自有资金:0万元三、其他:3683万元 in one cell. */
  #composite(text: string, cell: string, label: HeadCell): Found[] {
    if (text.length > 600 || text.length < 8 || !/[元万亿]/.test(text)) return [];
    const found: Found[] = [];
    const outer = withoutGrouping(normalizeText(joinWords(text)).replace(/\([^()]*\)/g, ' '));
    let after = 0;
    for (const { start, end, unit, magnitude } of readAlong(outer, moneyAt)) {
      if (unit === null && magnitude === '') continue;
      const name = LABEL_BEFORE.exec(outer.slice(after, start))?.[1] ?? '';
      const fund = fundLabel(parseLabel(name).key);
      after = end;
      if (fund === null) continue;
      found.push({
        role: fund.role,
        label: name,
        labelCell: this.#head.view.name(label.row, label.column),
        amount: this.#amount(outer.slice(start, end), cell),
        execution: null,
        row: label.row,
        column: label.column,
        span: fund.span,
      });
    }
    return found;
  }

  result(unitStated: boolean): ReadFunds {
    const { year, period } = splitPeriods(this.items);
    const first = (...roles: FundRole[]): Amount | null => {
      for (const role of roles) {
        const candidates = year.filter((item) => item.role === role);
        const filled = candidates.find((item) => item.amount.value !== null);
        const found = filled ?? candidates[0];
        if (found !== undefined) return found.amount;
      }
      return null;
    };
    const unit = this.#unit;
    return {
      funds: {
        currencyUnit: unit,
        unitStated,
        total: first('total'),
        fiscal: first('fiscal', 'upper'),
        carryOver: first('carryOver'),
        other: first('other', 'own'),
        items: year.map(toItem),
        periodItems: period.map(toItem),
        execution: this.#execution,
      },
      notices:
        this.#converted.length > 0 && unit !== null
          ? [unitConvertedNotice(this.#converted, unit)]
          : [],
    };
  }
}

function toItem(found: Found): FundItem {
  return {
    role: found.role,
    label: found.label,
    labelCell: found.labelCell,
    amount: found.amount,
    execution: found.execution,
  };
}
