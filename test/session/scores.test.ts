/** 添加自评列 and its like over real office.js and the simulated Excel, which computes literals only. */
import { cellName, parseCell } from '../../src/grid/address';
import type { CheckedTable } from '../../src/review/check-table';
import { executionSentence, openSentence, scoreOf, scoreOffer } from '../../src/session/scores';
import type { Session } from '../../src/session/session';
import { useExcel } from '../officehost/use-excel';
import { selfEvaluationSheet, rowsWith } from '../support/self-evaluation';
import { openSession, smallForm } from './open-session';

const office = useExcel();

const workbook = () => office.excel.workbook;

/** What stands in the active sheet, formulas as such. */
async function held(session: Session, ...cells: string[]): Promise<(string | number | null)[]> {
  const [read] = await session.host.read('active');
  return cells.map((name) => {
    const at = parseCell(name)!;
    const cell = read!.snapshot.rows[at.row]?.[at.column] ?? null;
    return cell === null ? null : (cell.formula ?? (cell.value as string | number | null));
  });
}

function firstTable({ state }: Session): { id: string; checked: CheckedTable } {
  const [sheet] = state.sheets ?? [];
  return { id: sheet!.id, checked: sheet!.tables[0]! };
}

async function checked(session: Session): Promise<ReturnType<typeof firstTable>> {
  session.changeSettings({ draw: false });
  await session.check('active');
  return firstTable(session);
}

test('columns with live formulas beside the table; undo leaves the sheet as it was', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  const before = workbook().dump();
  await session.addScores(id, table, 'beside');
  expect(session.state.message).toEqual({
    tone: 'info',
    text: '已添加自评列。请在“实际完成值” G6:G11 中填写数字或“数字+单位”（如 9个、95%），在 G13 填写全年执行数，得分自动计算。',
  });
  expect(session.state).toMatchObject({ undo: '添加自评列', stale: false });
  expect(await held(session, 'G5', 'H5', 'I5', 'J5', 'G7')).toEqual([
    ...['实际完成值', '完成率', '得分', '偏差原因分析及改进措施', null],
  ]);
  expect(await held(session, 'H7', 'I7', 'A12', 'G12')).toEqual([
    expect.stringContaining('ISNUMBER(G7)'),
    expect.stringContaining('ISNUMBER(E7)'),
    ...['全年预算数', '=B3'],
  ]);
  await session.undo();
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
});

test('the list and the tab are those of what was written, and again those of before once it is undone', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  const { settings, sheets: before } = session.state;
  await session.addScores(id, table, 'beside');
  const now = firstTable(session).checked;
  expect(now.table).toMatchObject({ kind: 'self-evaluation', range: 'A1:J21' });
  expect(now.table.indicators[0]?.actual).toMatchObject({ cell: 'G6', kind: 'empty' });
  expect(scoreOffer(session.state.sheets![0]!, now, settings)).toEqual({
    sentence:
      '自评列已就绪：请在“实际完成值”中填写数字或“数字+单位”（如 9个、95%），得分自动计算。',
    actions: [],
  });
  await session.undo();
  expect(session.state).toMatchObject({ stale: false, message: { text: '已撤销：添加自评列。' } });
  expect(session.state.sheets?.map(({ tables }) => tables)).toEqual(
    before?.map(({ tables }) => tables),
  );
  // Not refused for what was written and taken back.
  await session.addScores(id, firstTable(session).checked, 'beside');
  expect(session.state).toMatchObject({ undo: '添加自评列', message: { tone: 'info' } });
});

test('with marks: they follow, and undo leaves those of before', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  await session.check('active');
  const { id, checked: table } = firstTable(session);
  // A mark that is drawn anew has another number.
  const held = () =>
    workbook()
      .dump()
      .replaceAll(/(?<=jixiao:\w+)#\d+/g, '');
  const before = held();
  await session.addScores(id, table, 'beside');
  await session.undo();
  expect(session.state.message?.text).toBe('已撤销：添加自评列。');
  workbook().selection = 'A1';
  expect(held() === before).toBe(true);
});

test('of all sheets the new 自评表 is one more, until it is undone', async () => {
  const session = await openSession(office.excel, [smallForm('一'), smallForm('二')]);
  session.changeSettings({ draw: false });
  await session.check('all');
  const { id, checked: table } = firstTable(session);
  await session.addScores(id, table, 'sheet');
  expect(session.state.message?.text).toBe(
    '已生成自评表，在工作表“自评表”中。请在“实际完成值” F13:F18 中填写数字或“数字+单位”（如 9个、95%），在 F6 填写全年执行数，得分自动计算。',
  );
  expect(session.state).toMatchObject({ scope: 'all', stale: false });
  const kinds = () =>
    session.state.sheets?.map(({ sheet, tables }) => [sheet, tables[0]?.table.kind]);
  expect(kinds()).toEqual([
    ['一', 'target'],
    ['二', 'target'],
    ['自评表', 'self-evaluation'],
  ]);
  await session.undo();
  expect(kinds()).toEqual([
    ['一', 'target'],
    ['二', 'target'],
  ]);
  expect(session.state).toMatchObject({ scope: 'all', stale: false });
});

test('of one sheet it stays the one that was checked', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  await session.addScores(id, table, 'sheet');
  expect(session.state.message?.text).toContain('已生成自评表，在工作表“自评表”中。请在');
  expect(session.state).toMatchObject({ scope: 'active', stale: false });
  expect(session.state.sheets?.map(({ sheet }) => sheet)).toEqual(['一']);
  await session.undo();
  expect(session.state).toMatchObject({ stale: false, undo: null });
});

test('which rows are open, where and why', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  const said = () => {
    const { checked: now } = firstTable(session);
    return openSentence(now, scoreOf(now, session.state.settings), session.state.settings);
  };
  expect(said()).toBe('尚有6项指标未评分：表中没有“实际完成值”栏。全部评分后才定等级。');
  await session.addScores(id, table, 'beside');
  const executionSaid = () => {
    const { checked: now } = firstTable(session);
    return executionSentence(now, scoreOf(now, session.state.settings));
  };
  expect(executionSaid()).toBe('预算执行率未评分：全年执行数 G13 未填写。');
  const typed = { G6: '19.5万元', G7: '4期', G8: '若干', G9: '2024年10月', G10: '92%' };
  for (const [cell, value] of Object.entries(typed)) {
    office.excel.user.type(workbook().sheets[0]!, cell, value);
  }
  await session.check('active');
  expect(executionSaid()).toContain('全年执行数 G13 未填写');
  expect(said()).toBe(
    '尚有3项指标未评分：实际完成值 G8 与指标值对不上，不能计分；实际完成值 G11 未填写；全年执行数 G13 未填写。全部评分后才定等级。',
  );
});

test('the formulas follow what the user chose where policy is silent', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { choices } = session.state.settings;
  session.changeSettings({
    choices: { ...choices, overLimit: 'none', satisfaction: 'proportional' },
  });
  const { id, checked: table } = await checked(session);
  await session.addScores(id, table, 'beside');
  const [limited, satisfied] = await held(session, 'H6', 'I11');
  expect(limited).toMatch(/,1,0\),/);
  expect(satisfied).toContain('MIN(1,MAX(0,');
  expect(satisfied).not.toContain('LOOKUP');
});

test('actual values that were typed are scored by the next check, and are not lost to undo', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  await session.addScores(id, table, 'beside');
  office.excel.user.type(workbook().sheets[0]!, 'G7', 3);
  office.excel.user.type(workbook().sheets[0]!, 'J8', '场地未落实');
  await session.check('active');
  const { actual } = firstTable(session).checked.table.indicators[1]!;
  expect(actual).toMatchObject({ cell: 'G7', number: '3' });
  const typed = workbook().dump();
  await session.undo();
  expect(session.state.message).toMatchObject({ tone: 'error' });
  expect(session.state.message).toEqual({
    tone: 'error',
    text: '“添加自评列”写入的位置后来又有改动，还没有撤销；选“仍要撤销”，这些改动会一并清除。',
    offer: 'undo-discarding',
  });
  expect(workbook().dump() === typed).toBe(true);
  expect(session.state.undo).toBe('添加自评列');
});

test('undo that is asked for all the same leaves the exact sheet as it was', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  const before = workbook().dump();
  await session.addScores(id, table, 'beside');
  office.excel.user.type(workbook().sheets[0]!, 'G7', 3);
  office.excel.user.type(workbook().sheets[0]!, 'I8', 9);
  await session.undo();
  expect(session.state.message?.offer).toBe('undo-discarding');
  await session.undo(true);
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
  expect(session.state).toMatchObject({
    undo: null,
    message: { tone: 'info', text: '已撤销：添加自评列。' },
  });
});

test('where that is refused too, the next undo asks again', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  await session.addScores(id, table, 'beside');
  office.excel.user.type(workbook().sheets[0]!, 'G7', 3);
  workbook().sheets[0]!.protection = { allowFormatCells: false };
  await session.undo(true);
  expect(session.state).toMatchObject({ undo: '添加自评列', message: { tone: 'error' } });
  workbook().sheets[0]!.protection = null;
  await session.undo();
  expect(session.state.message?.offer).toBe('undo-discarding');
  expect(await held(session, 'G7')).toEqual([3]);
});

test('a table that was changed after the check is refused, and nothing is written', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  const { id, checked: table } = await checked(session);
  office.excel.user.type(workbook().sheets[0]!, 'D7', '≥5期');
  const before = workbook().dump();
  await session.addScores(id, table, 'beside');
  expect(session.state.message).toEqual({
    tone: 'error',
    text: '没有写入：表格在检查之后有改动；请重新检查后再试。',
  });
  expect(workbook().dump() === before).toBe(true);
});

test('a 自评表 of its own where something stands in the way', async () => {
  const session = await openSession(office.excel, [smallForm('一')]);
  office.excel.user.type(workbook().sheets[0]!, 'H9', '备注');
  const { id, checked: table } = await checked(session);
  const before = workbook().dump();
  await session.addScores(id, table, 'beside');
  expect(workbook().sheets.map(({ name }) => name)).toEqual(['一', '自评表']);
  expect(session.state.undo).toBe('生成自评表');
  expect(await held(session, 'A1', 'D14', 'G14')).toEqual(['项目支出绩效自评表', '培训期数', 20]);
  await session.undo();
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
});

test('in a 自评表 only empty 得分 cells get formulas', async () => {
  const judged = ['产出指标', '数量指标', '发放教材数量', '≥100册', 80, 10, 5, null] as const;
  const rows = [...rowsWith(0, { actual: 3, score: null }), judged];
  const sheet = selfEvaluationSheet({ rows });
  const session = await openSession(office.excel, [sheet]);
  const { id, checked: table } = await checked(session);
  const before = workbook().dump();
  const scores = table.table.indicators.map(({ row }) => cellName(row - 1, 6));
  await session.addScores(id, table, 'beside');
  expect(session.state.undo).toBe('填写得分公式');
  const [first, ...others] = await held(session, ...scores);
  expect(first).toMatch(/^=IF\(.*E7.*F7/);
  // The last one could be computed too, but a person wrote it.
  expect(others).toEqual([10, 30, 10, 5]);
  await session.undo();
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
});
