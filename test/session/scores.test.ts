/** 添加自评列 and its like over real office.js and the simulated Excel, which computes literals only. */
import { cellName, parseCell } from '../../src/grid/address';
import type { CheckedTable } from '../../src/review/check-table';
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
  expect(session.state.message).toBeNull();
  expect(session.state).toMatchObject({ undo: '添加自评列', stale: true });
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
