/** What stands in the way is said in one sentence, and sheets stay themselves whatever they are called. */
import type { SheetHost } from '../../../src/hosts/port';
import { connectWps, findApplication } from '../../../src/hosts/wps/connect';
import { EtSimulator } from '../../ethost/simulator';
import { snapshotOf } from '../../support/snapshot';

const FORM = snapshotOf({ name: '表', rows: [['项目负责人', '王芳']] });
const SPEC = { name: '新表', cells: [] };

function open(...names: string[]): { et: EtSimulator; host: SheetHost } {
  const et = new EtSimulator();
  et.load(names.map((name) => ({ ...FORM, name })));
  return { et, host: connectWps({ Application: et.application }) };
}

async function idOf(host: SheetHost): Promise<string> {
  return (await host.read('active'))[0]!.id;
}

test('no workbook is open', async () => {
  const { et, host } = open('表');
  et.closeAll();
  for (const attempt of [host.read('active'), host.read('all'), host.insertSheet(SPEC)]) {
    await expect(attempt).rejects.toMatchObject({
      code: 'gone',
      message: '没有打开的表格，请先在 WPS 表格中打开要检查的文件。',
    });
  }
});

test('the workbook is read-only', async () => {
  const { et, host } = open('表');
  const id = await idOf(host);
  et.workbook.readOnly = true;
  const before = et.workbook.dump();
  const write = {
    cell: 'B1',
    before: { kind: 'text', text: '王芳' },
    after: { kind: 'empty' },
  } as const;
  for (const attempt of [
    host.apply({ sheetId: id, writes: [write] }),
    host.insertSheet(SPEC),
    host.insertBlock(id, 'F1', SPEC),
    host.remove({ sheetId: id, range: 'A1:B1', expected: null }),
  ]) {
    await expect(attempt).rejects.toMatchObject({ code: 'read-only', written: [] });
  }
  expect(et.workbook.dump()).toBe(before);
});

test('the structure of the workbook is protected', async () => {
  const { et, host } = open('表', '二');
  const id = await idOf(host);
  et.workbook.structureProtected = true;
  await expect(host.insertSheet(SPEC)).rejects.toMatchObject({
    message: '工作簿结构受保护，不能增加工作表；请先撤销工作簿保护后再试。',
  });
  await expect(host.remove({ sheetId: id, range: null, expected: null })).rejects.toMatchObject({
    message: '工作簿结构受保护，不能删除工作表；请先撤销工作簿保护后再试。',
  });
});

test('a hidden sheet cannot be shown, the last visible one not removed', async () => {
  const { et, host } = open('表', '二');
  const [first, second] = await host.read('all');
  et.workbook.sheets[1]!.visibility = 'Hidden';
  await expect(host.select(second!.id, 'A1')).rejects.toMatchObject({
    message: '工作表“二”是隐藏的，请先取消隐藏再定位到 A1。',
  });
  const removing = host.remove({ sheetId: first!.id, range: null, expected: null });
  await expect(removing).rejects.toMatchObject({ code: 'unsupported' });
  expect(et.workbook.sheets).toHaveLength(2);
});

test('a used range beyond reason is refused before it is fetched', async () => {
  const { et, host } = open('表');
  et.workbook.active.setFormat(1_048_575, 9, 'fill.color', '#FFFFFF');
  await expect(host.read('active')).rejects.toMatchObject({ code: 'too-large' });
  expect(et.bridge.calls.filter((call) => call.includes('Value2'))).toEqual([]);
});

test('ids survive renaming, and two sheets that exchange their names', async () => {
  const { et, host } = open('甲', '乙');
  const before = (await host.read('all')).map(({ id }) => id);
  const [a, b] = et.workbook.sheets;
  a!.name = '丙';
  expect((await host.read('all')).map(({ id }) => id)).toEqual(before);
  [a!.name, b!.name] = ['乙', '丙'];
  expect((await host.read('all')).map(({ id }) => id)).toEqual(before);
  expect(await idOf(host)).toBe(before[0]);
});

test('after a failure WPS asks and shows again', async () => {
  const { et, host } = open('表');
  et.workbook.active.cells.clear();
  const calls = await et.counted(() => host.insertSheet(SPEC));
  et.bridge.arm({ at: calls - 4, effect: 'none' });
  await host.insertSheet(SPEC).catch(() => undefined);
  et.bridge.arm(null);
  expect([et.flag('ScreenUpdating'), et.flag('DisplayAlerts')]).toEqual([true, true]);
});

describe('which object is WPS 表格', () => {
  const sheet = { Workbooks: {} };

  test.each([
    ['window.Application', { Application: sheet }],
    ['wps itself', { wps: sheet }],
    ['wps.EtApplication()', { wps: { EtApplication: () => sheet } }],
    ['wps.EtApplication', { wps: { EtApplication: sheet } }],
  ])('%s', (_, globals) => {
    expect(findApplication(globals)).toBe(sheet);
  });

  test.each([
    ['nothing', {}],
    ['文字', { Application: { Documents: {} }, wps: {} }],
    ['a text', { Application: 'Workbooks' }],
  ])('not %s', (_, globals) => {
    expect(findApplication(globals)).toBeNull();
    expect(() => connectWps(globals)).toThrow('请在 WPS 表格中打开本加载项。');
  });
});
