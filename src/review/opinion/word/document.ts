/** An opinion as a Word document. It brings the library for such documents with it: to be loaded when one is asked for. */
import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Opinion, OpinionPart, Point, ProjectOpinion } from '../model';
import { COLUMNS, MARGINS, PAGE_NUMBER, STYLES } from './looks';
import { settled } from './package';

/** The same opinion gives the same bytes. */
export async function opinionDocument(opinion: Opinion): Promise<Uint8Array> {
  const { title, addressee, leadIn, projects, closing, signature, note } = opinion;
  const document = new Document({
    ...{ title, creator: '', lastModifiedBy: '' },
    styles: STYLES,
    evenAndOddHeaderAndFooters: true,
    sections: [
      {
        properties: { page: { margin: MARGINS } },
        footers: { default: pageNumber('odd'), even: pageNumber('even') },
        children: [
          new Paragraph({ text: title, heading: HeadingLevel.TITLE }),
          new Paragraph({ text: addressee }),
          text(leadIn),
          ...projects.flatMap(projectBlocks),
          ...(closing === null ? [] : [new Paragraph({ text: closing, style: 'Closing' })]),
          new Paragraph({ keepNext: true }),
          ...signature.map((line) => new Paragraph({ text: line, style: 'Signature' })),
          new Paragraph({ text: note, style: 'Note' }),
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)));
}

function projectBlocks({ heading, facts, result, parts }: ProjectOpinion): (Paragraph | Table)[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...[text(facts), text(result)],
    ...parts.flatMap((part) => [
      new Paragraph({ text: part.heading, heading: HeadingLevel.HEADING_2 }),
      pointsTable(part),
    ]),
  ];
}

function text(content: string): Paragraph {
  return new Paragraph({ text: content, style: 'Text' });
}

/** Problem, place and request of a point are read beside each other, and points are looked up by their place. */
function pointsTable({ asks, points }: OpinionPart): Table {
  const heads = ['序号', '位置', '问题及依据', asks];
  return new Table({
    width: { size: COLUMNS.reduce((all, width) => all + width), type: WidthType.DXA },
    columnWidths: COLUMNS,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, at) => cell(at, [{ text: head, style: 'CellHead' }])),
      }),
      ...points.map(pointRow),
    ],
  });
}

function pointRow({ number, place, label, problem, request, basis }: Point): TableRow {
  const line = (text: string): IParagraphOptions => ({ text, style: 'Cell' });
  const cells = [
    [{ ...line(String(number)), alignment: AlignmentType.CENTER }],
    [line(place), ...(label === '' ? [] : [line(label)])],
    [line(problem), { text: `依据：${basis}`, style: 'Basis' }],
    [line(request)],
  ];
  return new TableRow({ cantSplit: true, children: cells.map((lines, at) => cell(at, lines)) });
}

function cell(column: number, paragraphs: readonly IParagraphOptions[]): TableCell {
  return new TableCell({
    width: { size: COLUMNS[column] ?? 0, type: WidthType.DXA },
    margins: { left: 70, right: 70, top: 40, bottom: 40 },
    verticalAlign: VerticalAlignTable.CENTER,
    children: paragraphs.map((paragraph) => new Paragraph(paragraph)),
  });
}

function pageNumber(side: 'odd' | 'even'): Footer {
  const children = ['— ', PageNumber.CURRENT, ' —'];
  return new Footer({
    children: [new Paragraph({ ...PAGE_NUMBER[side], children: [new TextRun({ children })] })],
  });
}
