/** Rows in the workbench: the picture follows the file, and edits from before do not come back in other places. */
import { rowActions, selectedRows } from '../../../src/workbench/row-changes';
import { Session } from '../../../src/session/session';
import { StateStore } from '../../../src/session/state-store';
import { MemoryStore } from '../../session/open-session';
import { snapshotOf } from '../../support/snapshot';
import { workbenchBench, type WorkbenchBench } from './bench';

let bench: WorkbenchBench;

beforeEach(() => {
  bench = workbenchBench();
});
afterEach(() => {
  bench.close?.();
});

const FORM = snapshotOf({
  name: '目标表',
  rows: [
    ['一级指标', '三级指标', '权重'],
    ['产出指标', '培训期数', 4],
    [null, '培训人数', 5],
    ['效益指标', '知晓率', 6],
    ['合计', null, { v: 15, f: '=SUM(C2:C4)' }],
  ],
  merges: ['A2:A3'],
});
const TOTAL = snapshotOf({ name: '汇总', rows: [[{ v: 15, f: '=目标表!C5' }]] });

const shown = (sheet: string, cell: string): unknown => {
  const range = bench.univer.getActiveWorkbook()!.getSheetByName(sheet)!.getRange(cell);
  return range.getFormula() === '' ? range.getValue() : range.getFormula();
};

async function opened(): Promise<{
  session: Session;
  act: (label: RegExp, row: number) => Promise<void>;
}> {
  const host = await bench.open([FORM, TOTAL]);
  const session = new Session(host, new StateStore(new MemoryStore()));
  const sheetId = (await host.read('all'))[0]!.id;
  const act = async (label: RegExp, row: number): Promise<void> => {
    const actions = rowActions(bench.host(), { sheetId, first: row, last: row });
    const { changes, label: name } = actions.find((each) => label.test(each.label))!;
    await session.changeRows(sheetId, name, changes);
  };
  return { session, act };
}

test('a row above, a row below, a row gone: drawn, said, and taken back one by one', async () => {
  const { session, act } = await opened();
  const before = bench.dump();
  await act(/上方/, 4);
  expect(session.state.message?.text).toBe('已在第 4 行上方插入一行，可点“撤销”恢复。');
  expect([shown('目标表', 'B4'), shown('目标表', 'B5'), shown('目标表', 'C6')]).toEqual([
    ...[null, '知晓率', '=SUM(C2:C5)'],
  ]);
  expect(shown('汇总', 'A1')).toBe('=目标表!C6');
  await act(/下方/, 2);
  expect(shown('目标表', 'B4')).toBe('培训人数');
  await act(/删除/, 2);
  expect(session.state.undo).toBe('删除第 2 行');
  expect([shown('目标表', 'A2'), shown('目标表', 'B3')]).toEqual(['产出指标', '培训人数']);
  for (let i = 0; i < 3; i += 1) await session.undo();
  expect(session.state.undo).toBeNull();
  expect(shown('汇总', 'A1')).toBe('=目标表!C5');
  expect(bench.dump()).toBe(before);
});

test('a row that a formula refers to by itself stays, and the reason is said', async () => {
  const { session, act } = await opened();
  const before = bench.dump();
  await act(/删除/, 5);
  expect(session.state.message).toMatchObject({
    tone: 'error',
    text: '还有公式、名称或图表引用第 5 行，删除后会出现 #REF!；请先改好这些引用，再删除。',
  });
  expect(bench.dump()).toBe(before);
});

test('what was typed before a row moved is not taken back where another row is now', async () => {
  const { act } = await opened();
  await bench.user.type('目标表', 'B4', '公众知晓率');
  await act(/上方/, 2);
  const typed = bench.dump();
  await bench.univer.undo();
  await bench.host().settled();
  expect(bench.dump()).toBe(typed);
  expect(shown('目标表', 'B5')).toBe('公众知晓率');
});

test('the menu means the rows that the click has just selected', async () => {
  await opened();
  const sheet = bench.univer.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange('B4:B5').activate();
  expect(await selectedRows(bench.host())).toMatchObject({ first: 4, last: 5 });
  sheet.getRange('A1:A60').activate();
  expect(await selectedRows(bench.host())).toBeNull();
});
