/** 不采纳并说明理由 over real office.js and the simulated Excel. */
import { cellAt } from '../../src/grid/sheet-snapshot';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { useExcel } from '../officehost/use-excel';
import { MemoryStore, openSession, smallForm } from './open-session';

const office = useExcel();
const workbook = () => office.excel.workbook;

async function checked(): Promise<Session> {
  const opened = await openSession(office.excel, [smallForm('一'), smallForm('二')]);
  const session = new Session(opened.host, new StateStore(new MemoryStore()), () => '2026-11-22');
  session.changeSettings({ draw: false });
  await session.check('active');
  return session;
}

const first = ({ state }: Session) => {
  const [sheet] = state.sheets!;
  return { id: sheet!.id, ...sheet!.tables[0]! };
};
const rules = (session: Session): string[] => first(session).findings.map(({ rule }) => rule);

async function ignoreLeader(session: Session): Promise<void> {
  const { id, findings } = first(session);
  const finding = findings.find(({ rule }) => rule === 'C03')!;
  await session.setAside(id, finding, '负责人待任命，已报人事科');
}

test('a finding that was set aside is listed in the workbook and counted no more', async () => {
  const session = await checked();
  expect(rules(session)).toContain('C03');
  const { warnings } = first(session).summary;
  await ignoreLeader(session);
  expect(session.state.message).toBeNull();
  expect(rules(session)).not.toContain('C03');
  expect(first(session).summary.warnings).toBe(warnings - 1);
  expect(first(session).ignored).toMatchObject([
    {
      finding: { rule: 'C03', cells: ['D2'] },
      entry: { sheet: '一', cells: 'D2', reason: '负责人待任命，已报人事科', date: '2026-11-22' },
    },
  ]);
  expect(workbook().sheets.map(({ name }) => name)).toEqual(['一', '二', '不采纳问题说明']);
  const [list] = await session.host.read({ named: '不采纳问题说明' });
  const line = [0, 1, 2, 3, 4, 5, 6].map((column) => cellAt(list!.snapshot, 3, column)?.text ?? '');
  expect(line).toEqual([
    ...['一', 'D2', 'C03', '项目负责人未填写。', '', '负责人待任命，已报人事科', '2026-11-22'],
  ]);
  // The user stays where he was.
  expect((await session.host.selection()).sheetId).toBe(first(session).id);
});

test('another sheet with the same finding is not spoken for; a second entry goes below the first', async () => {
  const session = await checked();
  await ignoreLeader(session);
  await session.check('all');
  const [, other] = session.state.sheets!;
  const finding = other!.tables[0]!.findings.find(({ rule }) => rule === 'C03')!;
  await session.setAside(other!.id, finding, '=同上');
  await session.check('all');
  expect(session.state.sheets!.map(({ tables }) => tables[0]?.ignored.length ?? null)).toEqual([
    ...[1, 1, null],
  ]);
  const [list] = await session.host.read({ named: '不采纳问题说明' });
  expect(cellAt(list!.snapshot, 4, 5)).toMatchObject({ value: '=同上', formula: null });
});

test('it comes back when the cell changes, and when it is brought back', async () => {
  const session = await checked();
  await ignoreLeader(session);
  const sheet = workbook().sheets[0]!;
  office.excel.user.type(sheet, 'D2', '待定');
  await session.check('active');
  expect(first(session).ignored).toEqual([]);
  office.excel.user.type(sheet, 'D2', '');
  await session.check('active');
  const [ignored] = first(session).ignored;
  await session.bringBack(first(session).id, ignored!);
  expect(rules(session)).toContain('C03');
  expect(first(session).ignored).toEqual([]);
  await session.bringBack(first(session).id, ignored!);
  expect(session.state.message).toMatchObject({ tone: 'error' });
});

test('undo takes the list away again, to the exact workbook', async () => {
  const session = await checked();
  const before = workbook().dump();
  await ignoreLeader(session);
  expect(session.state.undo).toBe('不采纳 D2');
  await session.undo();
  await session.check('active');
  expect(rules(session)).toContain('C03');
  expect(workbook().dump() === before).toBe(true);
});

test('a later session finds what was set aside', async () => {
  const session = await checked();
  await ignoreLeader(session);
  const later = new Session(session.host, new StateStore(new MemoryStore()));
  await later.check('active');
  expect(rules(later)).not.toContain('C03');
  expect(first(later).ignored).toHaveLength(1);
});
