/** While a cell is edited WPS refuses every call: the live check waits, and longer each time. Protection is told by cells. */
import { startLiveCheck } from '../../../src/session/live-check';
import { Session } from '../../../src/session/session';
import { StateStore } from '../../../src/session/state-store';
import { LIKE_COM } from '../../ethost/profile';
import { MemoryStore, smallForm } from '../../session/open-session';
import { snapshotOf } from '../../support/snapshot';
import { wpsBench } from './bench';

test('nothing is said while a cell is edited, and the result comes when it is left', async () => {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([smallForm('一')]);
  const session = new Session(host, new StateStore(new MemoryStore()), () => '2026-11-27');
  const waiting: { work: () => void; delay: number }[] = [];
  const stop = await startLiveCheck(session, {
    set: (work, delay) => waiting.push({ work, delay }),
    clear: () => undefined,
  });
  const pass = async (): Promise<number> => {
    const { work, delay } = waiting.pop()!;
    work();
    for (let turn = 0; turn < 40; turn += 1) await new Promise((resolve) => setTimeout(resolve));
    return delay;
  };
  await session.check('active');
  await bench.user.type('一', 'D2', '王芳');
  for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setTimeout(resolve));
  expect(session.state.stale).toBe(true);
  bench.et.bridge.arm({ at: 1, effect: 'none', lasting: true });
  const delays: number[] = [];
  for (let time = 0; time < 8; time += 1) {
    delays.push(await pass());
    expect(session.state.message).toBeNull();
  }
  expect(delays).toEqual([800, 2000, 4000, 8000, 16_000, 32_000, 60_000, 60_000]);
  bench.et.bridge.arm(null);
  await pass();
  expect(session.state).toMatchObject({ stale: false, message: null });
  expect(waiting).toEqual([]);
  await stop();
});

test('a check that was asked for says what to do', async () => {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([smallForm('一')]);
  bench.et.bridge.arm({ at: 1, effect: 'none', lasting: true });
  await expect(host.read('active')).rejects.toMatchObject({
    code: 'busy',
    message: expect.stringContaining('请按回车键或 Esc 键退出编辑后再试。') as string,
  });
});

test('on a protected sheet unlocked cells are written; locked ones among them are named', async () => {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([snapshotOf({ name: '表', rows: [['甲', '乙', '丙']] })]);
  const [read] = await host.read('active');
  const sheet = bench.et.workbook.active;
  sheet.protection = { allowFormatCells: false };
  sheet.setFormat(0, 0, 'locked', false);
  sheet.setFormat(0, 2, 'locked', false);
  const write = (cell: string, text: string) =>
    ({ cell, before: { kind: 'text', text }, after: { kind: 'text', text: '改' } }) as const;
  const sheetId = read!.id;
  const before = bench.dump();
  await expect(
    host.apply({ sheetId, writes: [write('A1', '甲'), write('B1', '乙'), write('C1', '丙')] }),
  ).rejects.toMatchObject({ code: 'protected', where: ['表'], locked: ['B1'] });
  await expect(host.apply({ sheetId, writes: [write('B1', '乙')] })).rejects.toMatchObject({
    code: 'protected',
    locked: [],
  });
  expect(bench.dump()).toBe(before);
  await host.apply({ sheetId, writes: [write('A1', '甲'), write('C1', '丙')] });
  expect([sheet.cell(0, 0)?.value, sheet.cell(0, 1)?.value, sheet.cell(0, 2)?.value]).toEqual([
    ...['改', '乙', '改'],
  ]);
  await expect(
    host.mark(sheetId, [{ cell: 'A1', severity: 'error', rules: ['C03'] }]),
  ).rejects.toMatchObject({ code: 'protected', where: ['表'] });
});
