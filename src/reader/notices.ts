/** What the reader tells the user: one sentence each, with the cells that it speaks of. */
import type { Indicator } from '../domain/indicator';
import type { Notice } from '../domain/performance-table';
import { inQuotes } from '../domain/text';
import type { Header, HeaderColumn } from './header';
import type { SheetView } from './sheet-view';
import type { UnknownHead } from './unknown-heads';

/** `first`: the first cell of the row that stands in the wrong column. */
export function shiftedRowNotice(indicator: Indicator, shift: number, first: string): Notice {
  const side = shift > 0 ? '右' : '左';
  const cells = [first, indicator.cells.level3 ?? first];
  return {
    code: 'shifted-row',
    message: `第${indicator.row}行整行向${side}错了一列，已按正确的列读取；请在表中把这一行移回。`,
    cells: [...new Set(cells)],
  };
}

export function unplacedRowNotice(view: SheetView, row: number, header: Header): Notice {
  const column = view.filledColumns(row, header.left, header.right)[0] ?? header.left;
  const text = view.text(row, column).replace(/\s+/g, ' ').slice(0, 20);
  return {
    code: 'unplaced-row',
    message: `第${row + 1}行${inQuotes(text)}不像指标，也不像合计或说明，没有读取。`,
    cells: [view.name(row, column)],
  };
}

/** `count`: rows of indicators below a label of another project's, without a header of their own. */
export function unreadRowsNotice(
  view: SheetView,
  row: number,
  header: Header,
  count: number,
): Notice {
  const column = view.filledColumns(row, header.left, header.right)[0] ?? header.left;
  const text = view.text(row, column).replace(/\s+/g, ' ').slice(0, 20);
  return {
    code: 'unplaced-row',
    message:
      `第${row + 1}行${inQuotes(text)}以下还有${count}行指标，没有自己的表头，分不清属于哪个项目，没有读取；` +
      '属于本项目的请删去这一行，属于另一个项目的请另列表题和表头。',
    cells: [view.name(row, column)],
  };
}

export function levelMissingNotice(indicators: readonly Indicator[]): Notice {
  return {
    code: 'level-missing',
    message: `第${indicators.map((indicator) => indicator.row).join('、')}行没有一级指标，按空白读取。`,
    cells: indicators.flatMap((indicator) => indicator.cells.level3 ?? []),
  };
}

export function passedOverNotice(view: SheetView, columns: readonly HeaderColumn[]): Notice {
  const names = columns.map((column) => inQuotes(column.key)).join('、');
  return {
    code: 'other-block',
    message: `表中另有${names}列，属于其他期间或重复的列，未作为本年度指标读取。`,
    cells: columns.map((column) => view.name(column.row, column.left)),
  };
}

export function otherBlockNotice(label: string, cell: string): Notice {
  return {
    code: 'other-block',
    message: `表中还有一组指标${inQuotes(label)}，不属于本年度，没有参与检查。`,
    cells: [cell],
  };
}

export function noIndicatorsNotice(cell: string, hasHeader: boolean): Notice {
  return {
    code: 'no-indicators',
    message: hasHeader
      ? '绩效指标还没有填写。'
      : '只读到表头部分，没有找到绩效指标；请确认指标部分是否在本表中。',
    cells: [cell],
  };
}

export function unknownHeadsNotice(heads: readonly UnknownHead[]): Notice {
  const names = heads.map(({ text }) => inQuotes(text)).join('');
  return {
    code: 'unknown-heads',
    message:
      `指标写在本工具不认识的表头${names}下，没有读取；请改用标准表头（一级指标、二级指标、三级指标、指标值等），` +
      '或在本单位配置的表头名称中登记这些叫法。',
    cells: heads.map(({ cell }) => cell),
  };
}

export function unitConvertedNotice(cells: string[], unit: string): Notice {
  return {
    code: 'unit-converted',
    message: `${cells.join('、')}写的货币单位与本表不同，已换算为${unit}读取。`,
    cells,
  };
}

export function dateInValueNotice(indicators: readonly Indicator[]): Notice {
  const cells = indicators.flatMap((indicator) => indicator.cells.target ?? []);
  return {
    code: 'date-in-value',
    message: `${cells.join('、')}的指标值是日期格式；如果原想填写“3-5”之类的范围，请改为文本格式后重填。`,
    cells,
  };
}

const MOST_NAMED = 6;

export function uncalculatedNotice(cells: string[]): Notice {
  const named = cells.slice(0, MOST_NAMED).join('、');
  const many = cells.length > MOST_NAMED ? `等${cells.length}个单元格` : '';
  return {
    code: 'uncalculated',
    message: `${named}${many}的公式没有计算结果，请用 Excel 或 WPS 打开并保存后再查。`,
    cells,
  };
}

export function hiddenSheetNotice(sheet: string, cell: string): Notice {
  return {
    code: 'hidden-sheet',
    message: `工作表${inQuotes(sheet)}是隐藏的；已读取并检查，但不计入报送表格的结论。不需要的请在报送前删除。`,
    cells: [cell],
  };
}

export function otherFormNotice(form: string, cell: string): Notice {
  return {
    code: 'other-form',
    message: `这是${form}，不是项目支出绩效目标表；已尽量读取，不按项目表检查。`,
    cells: [cell],
  };
}

/** `cells`: the texts, in the order of the form. */
export function indicatorsInTextNotice(cells: string[], count: number): Notice {
  const named = cells.slice(0, MOST_NAMED).join('、');
  const many = cells.length > MOST_NAMED ? `等${cells.length}个单元格` : '';
  return {
    code: 'indicators-in-text',
    message: `${named}${many}把绩效指标写在一段文字里，已从中读出${count}项指标；有关提示都标在这段文字所在的单元格。`,
    cells,
  };
}

/** `part`: what could not be told apart. */
export function textNotUnderstoodNotice(cell: string, part: string): Notice {
  const words = part.replace(/\s+/g, ' ').slice(0, 20);
  const cut = part.length > 20 ? '…' : '';
  return {
    code: 'no-indicators',
    message:
      `${cell}把绩效指标写在一段文字里，其中${inQuotes(words + cut)}分不清指标名称和指标值，没有读取；` +
      '请按“【产出指标-数量指标】指标名称：指标值”逐项写明，或分列填写一级指标、二级指标、三级指标和指标值。',
    cells: [cell],
  };
}

export function severalProjectsNotice(cell: string, count: number): Notice {
  return {
    code: 'several-projects',
    message: `这是按项目列出的清单，共读到${count}个项目，每个项目作为一张表检查。`,
    cells: [cell],
  };
}

export function tooManyMergesNotice(cell: string): Notice {
  return {
    code: 'too-many-merges',
    message: '本工作表的合并单元格过多，部分合并没有读取，结果可能不完整。',
    cells: [cell],
  };
}
