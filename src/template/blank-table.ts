/** Layout and options -> a blank 绩效目标表 as a sheet. */
import { columnName, rangeName, type Rectangle } from '../grid/address';
import type { SheetSpec } from '../grid/sheet-spec';
import { DEFAULT_PROFILE, findProfile } from '../regions/profiles';
import { Draft } from './draft';
import { drawNotes, drawTotal } from './draw-aids';
import { drawBody } from './draw-body';
import { drawHead } from './draw-head';
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
  const rows = levels.reduce((sum, level) => sum + level.rows, 0);
  formatForm(draft, layout, form(layout.head.length + 1 + rows));
  const body = drawBody(draft, layout, levels, drawHead(draft, layout, options));
  const total = drawTotal(draft, layout, body, profile.weightTotal);
  drawNotes(draft, layout, total.row + 2);
  return {
    name: SHEET_NAME,
    ...draft.parts(),
    columnWidths: Object.fromEntries(
      layout.columns.map(({ width }, column) => [columnName(column), width]),
    ),
    highlights: [total.highlight],
    validations: dropdowns(layout, profile, body),
    print: {
      orientation: 'Landscape',
      paper: 'A4',
      area: rangeName(form(body.last)),
      titleRows: `${body.header + 1}:${body.header + 1}`,
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
