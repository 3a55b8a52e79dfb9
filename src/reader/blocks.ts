/** The indicator blocks of one form: a header repeated on the next page, or a block for another period. */
import { compact } from '../domain/text';
import { readBody, type Body } from './body';
import { chosenColumns } from './choose-columns';
import type { Header, HeaderColumn } from './header';
import type { HeaderIndex } from './header-index';
import { isBlockHeading } from '../domain/form-words/labels';
import type { SheetView } from './sheet-view';

export interface Block {
  readonly header: Header;
  readonly columns: readonly HeaderColumn[];
  readonly passedOver: readonly HeaderColumn[];
  readonly body: Body;
}

export function readBlock(
  view: SheetView,
  header: Header,
  headers: HeaderIndex,
  year: number | null,
): Block {
  const choice = chosenColumns(view, header, year);
  return { header, ...choice, body: readBody(view, header, choice.columns, headers) };
}

/** 长期绩效指标, 年度绩效指标: what the label beside a header, or the row above it, says of its block. */
function blockLabel(view: SheetView, header: Header): { label: string; cell: string } {
  const row = Math.max(0, header.top - 1);
  const above = view.area(row, header.left);
  const alone = above.top === row && view.filledColumns(row, header.left, header.right).length < 2;
  const heads = alone && isBlockHeading(view.text(above.top, above.left));
  const area = heads ? above : view.area(header.top, header.left);
  return {
    label: compact(view.text(area.top, area.left)),
    cell: view.name(area.top, area.left),
  };
}

/** A header repeated on the next page goes on with the same indicators; a block for another period does not. */
export function joinBlocks(
  view: SheetView,
  blocks: readonly Block[],
): { main: Block; others: { label: string; cell: string }[] } {
  const labelled = blocks.map((block) => ({ block, ...blockLabel(view, block.header) }));
  const isPeriod = (label: string): boolean => /长期|中期|实施期|实施周期|总体绩效指标/.test(label);
  const isAnnual = (label: string): boolean => /年度|当年|本年/.test(label);
  const periods = labelled.filter((entry) => isPeriod(entry.label) && !isAnnual(entry.label));
  const annual = labelled.filter((entry) => !periods.includes(entry));
  const hasAnnual = annual.some((entry) => entry.block.body.indicators.length > 0);
  const used = hasAnnual ? annual : labelled;
  const first = used[0]?.block ?? blocks[0];
  if (first === undefined) throw new RangeError('a table has at least one block');
  return {
    main: {
      ...first,
      body: joinBodies(
        first.body,
        used.map((entry) => entry.block.body),
      ),
    },
    others: hasAnnual ? periods.map(({ label, cell }) => ({ label, cell })) : [],
  };
}

/** The bodies one after the other, the first one's place kept. */
export function joinBodies(first: Body, bodies: readonly Body[]): Body {
  return {
    ...first,
    indicators: bodies.flatMap((body) => body.indicators),
    prepared: bodies.reduce((sum, body) => sum + body.prepared, 0),
    statedPoints: bodies.flatMap((body) => body.statedPoints),
    notices: bodies.flatMap((body) => body.notices),
    statedTotal: bodies.map((body) => body.statedTotal).find((total) => total !== null) ?? null,
    executionRow: bodies.map((body) => body.executionRow).find((row) => row !== null) ?? null,
  };
}
