/** The simulator carries the unmodified library: what the add-in relies on, seen once through real office.js. */
import { useExcel } from './use-excel';

const office = useExcel();

beforeEach(() => {
  office.excel.reset('三供一业');
});

test('the library boots and knows its requirement sets', () => {
  expect(Office.context.host).toBe('Excel');
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.13')).toBe(true);
  expect(Office.context.requirements.isSetSupported('ExcelApi', '1.99')).toBe(false);
});

test('a batch is one round trip; values, text and formulas come back', async () => {
  const sheet = office.excel.workbook.active;
  sheet.input(2, 1, '项目');
  sheet.input(2, 2, '=100%');
  const read = await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getActiveWorksheet().getUsedRangeOrNullObject(true);
    used.load('address,values,text,formulas');
    await context.sync();
    return used.toJSON();
  });
  expect(read).toEqual({
    address: '三供一业!B3:C3',
    values: [['项目', 1]],
    text: [['项目', '1']],
    formulas: [['项目', '=100%']],
  });
  expect(office.excel.trips).toHaveLength(1);
});

test('what was not loaded throws the real PropertyNotLoaded', async () => {
  const run = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    await context.sync();
    return sheet.name;
  });
  await expect(run).rejects.toMatchObject({ code: 'PropertyNotLoaded' });
});

test('an unknown member fails the batch loudly', async () => {
  const run = Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().charts.load('count');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'NotImplemented' });
  expect([...office.excel.missing]).toEqual(['Worksheet.Charts']);
});

test.each([
  [{ trip: 1, osfError: 5102 }, 'ActivityLimitReached'],
  [{ trip: 1, osfError: 5103 }, 'RequestPayloadSizeLimitExceeded'],
  [{ trip: 1, osfError: 5104 }, 'ResponsePayloadSizeLimitExceeded'],
  [{ trip: 1, osfError: 5012 }, 'InvalidOrTimedOutSession'],
  [{ trip: 1, code: 'AccessDenied' }, 'AccessDenied'],
])('a fault %j arrives as %s', async (fault, code) => {
  office.excel.arm(fault);
  const run = Excel.run(async (context) => {
    context.workbook.load('readOnly');
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code });
});

test('more than 512 merges fail the call, as the reference says', async () => {
  const sheet = office.excel.workbook.active;
  for (let row = 0; row < 513; row += 1) {
    sheet.merges.push({ top: row, left: 0, bottom: row, right: 1 });
  }
  const count = (reference: string) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(reference);
      const merges = range.getMergedAreasOrNullObject();
      merges.load('areaCount');
      await context.sync();
      return merges.areaCount;
    });
  await expect(count('A1:B512')).resolves.toBe(512);
  await expect(count('A1:B513')).rejects.toMatchObject({ code: 'GeneralException' });
});

test('conditional formats of mixed kinds: only the OrNullObject member can be loaded', async () => {
  const sheet = office.excel.workbook.active;
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2');
    range.conditionalFormats.add('ColorScale');
    range.conditionalFormats.add('Custom').custom.rule.formula = '=LEN(A1)>5';
    await context.sync();
  });
  expect(sheet.rules.map((rule) => rule.type)).toEqual(['Custom', 'ColorScale']);
  const load = (path: string) =>
    Excel.run(async (context) => {
      const all = context.workbook.worksheets.getActiveWorksheet().getRange().conditionalFormats;
      all.load(path);
      await context.sync();
      return all.items.map((item) =>
        item.customOrNullObject.isNullObject ? null : item.customOrNullObject.rule.formula,
      );
    });
  await expect(load('items/custom/rule/formula')).rejects.toMatchObject({
    code: 'InvalidOperation',
  });
  await expect(load('items/id,items/customOrNullObject/rule/formula')).resolves.toEqual([
    '=LEN(A1)>5',
    null,
  ]);
});

test('hidden rows and columns come row by row and column by column', async () => {
  const sheet = office.excel.workbook.active;
  sheet.hiddenRows.add(1);
  sheet.hiddenColumns.add(0);
  const hidden = await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B3');
    const rows = range.getRowProperties({ rowHidden: true });
    const columns = range.getColumnProperties({ columnHidden: true });
    await context.sync();
    return [rows.value.map((row) => row.rowHidden), columns.value.map((c) => c.columnHidden)];
  });
  expect(hidden).toEqual([
    [false, true, false],
    [true, false],
  ]);
});
