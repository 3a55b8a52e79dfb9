/** Rows and columns in the workbench: the picture follows the file, and edits from before do not come back in other places. */
import { IUniverInstanceService } from '@univerjs/core';
import { lineActions, selectedArea } from '../../../src/workbench/line-changes';
import { followWrites, UndoSteps } from '../../../src/workbench/undo-steps';
import { LazySession } from '../../../src/session/lazy-session';
import { Session } from '../../../src/session/session';
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
  lazy: LazySession;
  session: Session;
  act: (label: RegExp, row: number) => Promise<void>;
}> {
  const host = await bench.open([FORM, TOTAL]);
  const lazy = new LazySession(host, new MemoryStore(), () => Promise.resolve({ Session }));
  await lazy.act(() => undefined);
  const session = await lazy.loaded;
  const sheetId = (await host.read('all'))[0]!.id;
  const act = async (label: RegExp, row: number): Promise<void> => {
    const area = { top: row - 1, left: 1, bottom: row - 1, right: 1 };
    const actions = lineActions(bench.host(), { sheetId, area });
    const { changes, label: name } = actions.find((each) => label.test(each.label))!;
    await session.changeRows(sheetId, name, changes);
  };
  return { lazy, session, act };
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
  await act(/删除第/, 2);
  expect(session.state.undo).toBe('删除第 2 行');
  expect([shown('目标表', 'A2'), shown('目标表', 'B3')]).toEqual(['产出指标', '培训人数']);
  for (let i = 0; i < 3; i += 1) await session.undo();
  expect(session.state.undo).toBeNull();
  expect(shown('汇总', 'A1')).toBe('=目标表!C5');
  expect(bench.dump()).toBe(before);
});

test('a column on the left, a column on the right, a column gone: drawn, and taken back one by one', async () => {
  const { session, act } = await opened();
  const before = bench.dump();
  await act(/左侧/, 2);
  expect(session.state.message?.text).toBe('已在 B 列左侧插入一列，可点“撤销”恢复。');
  expect([shown('目标表', 'B2'), shown('目标表', 'C2'), shown('目标表', 'D5')]).toEqual([
    ...[null, '培训期数', '=SUM(D2:D4)'],
  ]);
  expect(shown('汇总', 'A1')).toBe('=目标表!D5');
  await act(/右侧/, 2);
  await act(/删除 B 列/, 2);
  expect(session.state.undo).toBe('删除 B 列');
  expect(shown('目标表', 'C2')).toBe('培训期数');
  for (let i = 0; i < 3; i += 1) await session.undo();
  expect(shown('汇总', 'A1')).toBe('=目标表!C5');
  expect(bench.dump()).toBe(before);
});

test('a row that a formula refers to by itself stays, and the reason is said', async () => {
  const { session, act } = await opened();
  const before = bench.dump();
  await act(/删除第/, 5);
  expect(session.state.message).toMatchObject({
    tone: 'error',
    text: '还有公式、名称或图表引用第 5 行，删除后会出现 #REF!；请先改好这些引用，再删除。',
  });
  expect(bench.dump()).toBe(before);
});

/** 撤销 of the page over a session, as it is asked for by key and button. */
function undoing(lazy: LazySession): { steps: UndoSteps; said: string[] } {
  // As a click into the grid does it.
  const units = bench.core.__getInjector().get(IUniverInstanceService);
  units.focusUnit(bench.univer.getActiveWorkbook()!.getId());
  const said: string[] = [];
  const place = () => ({ host: bench.host(), session: lazy });
  const steps = new UndoSteps(bench.core, { place, say: (sentence) => said.push(sentence) });
  followWrites(lazy, steps);
  return { steps, said };
}

test('what was typed before and after a row moved is taken back step by step, each where it was', async () => {
  const { lazy, act } = await opened();
  const { steps, said } = undoing(lazy);
  const before = bench.dump();
  await bench.user.type('目标表', 'B4', '公众知晓率');
  await act(/上方/, 2);
  await bench.user.type('目标表', 'B5', '群众知晓率');
  await act(/删除第/, 4);
  expect([shown('目标表', 'B4'), shown('目标表', 'B5')]).toEqual(['群众知晓率', null]);
  const texts: unknown[] = [];
  for (let i = 0; i < 4; i += 1) {
    await steps.undo();
    await bench.host().settled();
    texts.push(['B3', 'B4', 'B5'].map((cell) => shown('目标表', cell)));
  }
  expect(texts).toEqual([
    ['培训期数', '培训人数', '群众知晓率'],
    ['培训期数', '培训人数', '公众知晓率'],
    ['培训人数', '公众知晓率', null],
    ['培训人数', '知晓率', null],
  ]);
  expect(bench.dump()).toBe(before);
  expect(said).toEqual([]);
});

test('two asked for at once come one after the other', async () => {
  const { lazy, act } = await opened();
  const { steps } = undoing(lazy);
  const before = bench.dump();
  await bench.user.type('目标表', 'B4', '公众知晓率');
  await act(/上方/, 2);
  await Promise.all([steps.undo(), steps.undo()]);
  await bench.host().settled();
  expect(bench.dump()).toBe(before);
});

test('what was typed into a row that the pane has taken away meanwhile stays, and that is said', async () => {
  const { lazy, session, act } = await opened();
  const { steps, said } = undoing(lazy);
  await bench.user.type('目标表', 'C3', 7);
  await act(/上方/, 2);
  await bench.user.type('目标表', 'B5', '公众知晓率');
  await session.undo();
  expect(shown('目标表', 'B4')).toBe('公众知晓率');
  await steps.undo();
  await bench.host().settled();
  expect(said).toEqual([
    '有 1 步填写是在行列变动之后做的，那次变动已先撤销，这些填写不能再撤销，内容仍在表中。',
  ]);
  // The step before the row goes on being one.
  expect([shown('目标表', 'B4'), shown('目标表', 'C3')]).toEqual(['公众知晓率', 5]);
  await steps.redo();
  expect(shown('目标表', 'C3')).toBe(7);
});

test('what was typed into a row and undone is not done again where the row is gone', async () => {
  const { lazy, session, act } = await opened();
  const { steps, said } = undoing(lazy);
  const before = bench.dump();
  await act(/上方/, 2);
  await bench.user.type('目标表', 'B5', '公众知晓率');
  await steps.undo();
  await session.undo();
  await steps.redo();
  expect(said).toEqual(['之后行列有增删，这一步不能重做，请重新填写。']);
  expect(bench.dump()).toBe(before);
});

test('what the product wrote is not done again, however often it is asked for', async () => {
  const { lazy, act } = await opened();
  const { steps, said } = undoing(lazy);
  const before = bench.dump();
  await act(/上方/, 2);
  await steps.undo();
  await steps.redo();
  await steps.redo();
  expect(said).toEqual(Array(2).fill('本工具写入的内容撤销之后不能重做，请再执行一次。'));
  expect(bench.dump()).toBe(before);
});

test('the menu means the rows that the click has just selected', async () => {
  await opened();
  const sheet = bench.univer.getActiveWorkbook()!.getActiveSheet();
  sheet.getRange('B4:B5').activate();
  const labels = async () =>
    lineActions(bench.host(), (await selectedArea(bench.host()))!).map(({ label }) => label);
  expect(await labels()).toEqual([
    ...['在第 4 行上方插入一行', '在第 5 行下方插入一行', '删除第 4–5 行'],
    ...['在 B 列左侧插入一列', '在 B 列右侧插入一列', '删除 B 列'],
  ]);
  sheet.getRange('A1:C50').activate();
  expect((await labels())[2]).toBe('删除第 1–50 行');
  sheet.getRange('A1:C51').activate();
  expect(await labels()).toEqual([
    ...['在 A 列左侧插入一列', '在 C 列右侧插入一列', '删除 A–C 列'],
  ]);
});
