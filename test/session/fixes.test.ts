/** 修正 and 一键规范书写 over real office.js and the simulated Excel. */
import { parseCell } from '../../src/grid/address';
import type { Finding } from '../../src/rules/engine/finding';
import type { Session } from '../../src/session/session';
import { useExcel } from '../officehost/use-excel';
import { openSession, smallForm } from './open-session';

const office = useExcel();
const workbook = () => office.excel.workbook;

/** Fixed texts that begin like a formula, a number kept as text, a sign: what a sheet might take for something else. */
const SPOILED = { D7: '≧4期', D8: '>=95%', E8: '10', F10: '按比例赋分', D2: '王芳' };

async function checked(session: Session): Promise<{ id: string; findings: readonly Finding[] }> {
  session.changeSettings({ draw: false });
  await session.check('active');
  const [sheet] = session.state.sheets!;
  return { id: sheet!.id, findings: sheet!.tables[0]!.findings };
}

function values(...cells: string[]) {
  const [sheet] = workbook().sheets;
  return cells.map((cell) => {
    const { row, column } = parseCell(cell)!;
    return sheet!.value(row, column);
  });
}

test('one fix: written as shown, checked again, taken back exactly', async () => {
  const session = await openSession(office.excel, [smallForm('一', SPOILED)]);
  const { id, findings } = await checked(session);
  const before = workbook().dump();
  const glyphs = findings.find(({ rule }) => rule === 'N07')!;
  await session.fix(id, glyphs);
  expect(session.state.message).toBeNull();
  expect(session.state).toMatchObject({ undo: '修正 D7', stale: false });
  expect(values('D7', 'D8', 'E8')).toEqual(['≥4期', '≥95%', '10']);
  const rules = session.state.sheets![0]!.tables[0]!.findings.map(({ rule }) => rule);
  expect(rules).not.toContain('N07');
  expect(rules).toContain('N32');
  await session.undo();
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
});

test('all safe fixes: as planned, no other cell, taken back exactly', async () => {
  const session = await openSession(office.excel, [smallForm('一', SPOILED)]);
  await checked(session);
  const before = workbook().dump();
  const plan = (await session.planFixes())!;
  expect(plan.count).toBe(3);
  expect(workbook().dump() === before).toBe(true);
  expect(plan.sheets[0]!.fixed.writes.map(({ cell }) => cell).sort()).toEqual([
    ...['D7', 'D8', 'E8', 'F10'],
  ]);
  await session.applyFixes(plan);
  expect(session.state.message).toEqual({ tone: 'info', text: '已规范4个单元格的书写。' });
  expect(values('D7', 'D8', 'E8', 'F10')).toEqual(['≥4期', '≥95%', 10, '按照完成比例赋分']);
  const safe = session.state.sheets![0]!.tables[0]!.findings.filter(
    ({ fix }) => fix?.kind === 'safe',
  );
  expect(safe).toEqual([]);
  await session.undo();
  workbook().selection = 'A1';
  expect(workbook().dump() === before).toBe(true);
});

test('a sheet that was changed since is refused, and nothing is written', async () => {
  const session = await openSession(office.excel, [smallForm('一', SPOILED)]);
  const { id, findings } = await checked(session);
  const plan = (await session.planFixes())!;
  office.excel.user.type(workbook().sheets[0]!, 'D7', '≧5期');
  const before = workbook().dump();
  await session.fix(
    id,
    findings.find(({ rule }) => rule === 'N07')!,
  );
  expect(session.state.message).toEqual({
    tone: 'error',
    text: '没有写入：表格在检查之后有改动；请重新检查后再试。',
  });
  await session.applyFixes(plan);
  expect(session.state.message).toMatchObject({ tone: 'error' });
  expect(session.state.message?.text).toMatch(
    /^没有写入：检查之后 D7\S* 有改动；请重新检查后再试。$/,
  );
  expect(workbook().dump() === before).toBe(true);
});

test('all sheets of a workbook in one step', async () => {
  const sheets = [smallForm('一', { D7: '≧4期' }), smallForm('二', { E8: '10' }), smallForm('三')];
  const session = await openSession(office.excel, sheets);
  session.changeSettings({ draw: false });
  await session.check('all');
  const plan = (await session.planFixes())!;
  expect(plan.sheets.map(({ fixed }) => fixed.sheet)).toEqual(['一', '二']);
  await session.applyFixes(plan);
  expect(workbook().sheets[1]!.value(7, 4)).toBe(10);
  expect(session.state).toMatchObject({ undo: '一键规范书写', scope: 'all', stale: false });
  expect(session.state.sheets).toHaveLength(3);
  await session.undo();
  expect(workbook().sheets.map((sheet) => sheet.value(7, 4))).toEqual([10, '10', 10]);
  expect(workbook().sheets[0]!.value(6, 3)).toBe('≧4期');
});
