/** Where each behaviour of the simulator comes from. Nothing here was measured by this project. */

export type Evidence =
  /** Somebody measured it in a real WPS, inside an add-in page. */
  | 'measured in a page'
  /** Somebody measured it in a real WPS through COM automation; shapes in JavaScript may differ. */
  | 'measured over COM'
  /** Kingsoft's documentation, templates or typings. */
  | 'documented'
  /** As Excel does it. */
  | 'assumed';

export const PROVENANCE: readonly (readonly [behaviour: string, evidence: Evidence])[] = [
  ['every access is a call of its own and takes effect at once', 'documented'],
  ['rows, columns and collections count from 1', 'documented'],
  [
    'Address, Item, Merge, Add, Select are methods; Worksheets, Cells, Rows are objects',
    'documented',
  ],
  ['an unsaved workbook has no path in FullName', 'measured over COM'],
  ['the used range of an empty sheet is A1', 'measured over COM'],
  ['the used range does not shrink when cells are cleared', 'assumed'],
  [
    'Value2 of several cells is an array of rows, of one cell the value itself',
    'measured over COM',
  ],
  ['what a blank cell reads as: a profile each', 'assumed'],
  ['whether a single row comes flat: a profile each', 'assumed'],
  ['#DIV/0! reads as -2146826281', 'measured over COM'],
  ['errors read as text', 'assumed'],
  ['a text that begins with = becomes a formula, "001" a number', 'measured over COM'],
  ['an apostrophe makes text of anything and is not part of the value', 'assumed'],
  ['an apostrophe stays part of the text', 'assumed'],
  ['a matrix written to Value2 is taken', 'measured over COM'],
  ['on Linux a matrix may be ignored, or its first row repeated', 'measured over COM'],
  ['Formula of a constant is its value', 'measured over COM'],
  ['mixed NumberFormat, MergeCells, fonts and fills read as null', 'assumed'],
  ['a value written under a merge is dropped', 'assumed'],
  ['a merge drops all values but the first', 'assumed'],
  [
    'EntireRow.Insert takes the looks of the row above along; formulas and merges follow',
    'assumed',
  ],
  ['colours are blue-green-red numbers; no fill is Pattern -4142 and reads as white', 'assumed'],
  ['Borders.Item by the numbers of VBA; its collection is all sides', 'assumed'],
  [
    'a line belongs to both cells along it: either shows it, and clearing either takes it',
    'assumed',
  ],
  ['UseStandardWidth tells of a column that nobody sized, and makes it one', 'assumed'],
  ['a page that nobody set up has a zoom of 100 and an empty print area', 'assumed'],
  ['HPageBreaks tell by Type which were set by hand', 'assumed'],
  ['ColumnWidth counts characters: points = 5.625 w + 3.35', 'measured over COM'],
  ['AddComment, Validation.Add throw where there is one', 'measured over COM'],
  [
    'SpecialCells throws where there is none, and looks at the whole sheet from a single cell',
    'measured over COM',
  ],
  ['Validation.Type throws where there is none', 'assumed'],
  ['FormatConditions.Add of an expression ignores its operator', 'documented'],
  ['FormatConditions.Add wants a certain operator, or a gap', 'assumed'],
  ['a conditional format takes its fill alone', 'assumed'],
  ['objects deny or refuse `in`', 'assumed'],
  ['collections are functions', 'assumed'],
  ['FormatConditions.Add on several areas makes one rule over all of them', 'assumed'],
  ['a new rule comes last; SetFirstPriority makes it the first', 'assumed'],
  ['a reference to a conditional format survives adding another', 'assumed'],
  ['FormatConditions.Delete on a part leaves the rest of the area', 'assumed'],
  ['an address is at most 255 characters', 'assumed'],
  ['a write to a protected sheet throws', 'measured over COM'],
  ['Delete of a sheet with DisplayAlerts on blocks', 'measured over COM'],
  ['Select throws where the sheet is not the active one', 'measured over COM'],
  ['Item of a missing sheet throws', 'measured over COM'],
  ['where Worksheets.Add puts the new sheet', 'assumed'],
  ['Rows.Count and Columns.Count of all cells tell the grid; an .xls has 65,536 x 256', 'assumed'],
  ['a held Worksheet follows renaming and throws once deleted', 'assumed'],
  ['whether own writes fire SheetChange: a profile each', 'assumed'],
  ['SheetSelectionChange tells of the user’s selections', 'documented'],
  ['SheetSelectionChange tells of own selections too', 'assumed'],
  ['listeners are removed by identity', 'documented'],
  ['PluginStorage takes primitives only', 'documented'],
  ['task panes count from 1 in each host; a stale id gives null or throws', 'measured in a page'],
];
