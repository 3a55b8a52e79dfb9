/** Layout and options -> a blank 绩效目标表 as a sheet. */
import { columnName, rangeName, type Rectangle } from '../grid/address';
import type { SheetSpec } from '../grid/sheet-spec';
import { DEFAULT_PROFILE, findProfile } from '../regions/profiles';
import { Draft } from './draft';
import { drawNotes, drawSpacer, drawTotal } from './draw-aids';
import { drawBody, headerRows } from './draw-body';
import { drawHead, drawRows } from './draw-head';
import { dropdowns } from './dropdowns';
import type { TemplateLayout } from './layout';
import { findLayout, LAYOUTS } from './layouts';
import { checkYear, prepareLevels, TemplateError, type BlankTableOptions } from './options';

const SHEET_NAME = '绩效目标表';

/** Throws TemplateError for a layout, year or number of rows that cannot be. */
export function blankTable(options: BlankTableOptions): SheetSpec {
  const layout = findLayout(options.layout);
  if (layout === null) {
    const ids = LAYOUTS.map(({ id }) => id).join('、');
    throw new TemplateError(`没有“${options.layout}”这种表样，可选：${ids}。`);
  }
  checkYear(options.year);
  const levels = prepareLevels(layout, options.rows);
  const profile = findProfile(layout.profile) ?? DEFAULT_PROFILE;

  const draft = new Draft();
  const right = layout.columns.length - 1;
  const form = (bottom: number): Rectangle => ({ top: 0, left: 0, bottom, right });
  const { head, foot = [] } = layout;
  const rows = levels.reduce((sum, level) => sum + level.rows, 0);
  const last = head.length + headerRows(layout) + rows + foot.length;
  formatForm(draft, layout, form(last));
  const body = drawBody(draft, layout, options, levels, drawHead(draft, layout, options));
  drawRows(draft, layout, options, foot, body.last + 1);
  drawSpacer(draft, last + 1);
  const total = drawTotal(
    ...([draft, layout] as const),
    { first: body.first, row: last + 2 },
    profile.weightTotal,
  );
  drawNotes(draft, layout, last + (total === null ? 2 : 4));
  return {
    name: SHEET_NAME,
    ...draft.parts(),
    columnWidths: Object.fromEntries(
      layout.columns.map(({ width }, column) => [columnName(column), width]),
    ),
    highlights: total === null ? [] : [total],
    validations: dropdowns(layout, profile, body),
    print: {
      orientation: 'Landscape',
      paper: 'A4',
      area: rangeName(form(last)),
      titleRows: `${body.header.top + 1}:${body.header.bottom + 1}`,
      fitToWidth: true,
      centered: true,
    },
  };
}

/** First, so that the parts can differ from it. */
function formatForm(draft: Draft, { font }: TemplateLayout, area: Rectangle): void {
  draft.format(area, {
    font: { name: font.name, size: font.size },
    horizontal: 'Center',
    vertical: 'Center',
    wrap: true,
  });
  draft.format({ ...area, bottom: 0 }, { font: { size: font.titleSize, bold: true } });
  draft.format({ ...area, top: 1 }, { border: { style: 'Continuous', color: '#000000' } });
}
