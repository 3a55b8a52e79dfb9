import { connectExcel } from '../../src/hosts/excel/connect';
import { LazySession } from '../../src/session/lazy-session';
import { openInExcel } from '../hosts/excel/bench';
import { useExcel } from '../officehost/use-excel';
import { MemoryStore, smallForm } from './open-session';

const office = useExcel();

const loadSession = () => import('../../src/session/session');

async function lazy(load: typeof loadSession): Promise<LazySession> {
  openInExcel(office.excel, [smallForm('一')]);
  return new LazySession(await connectExcel(), new MemoryStore(), load);
}

test('has its state before it is loaded, and loads once for all that is asked of it', async () => {
  const load = jest.fn(loadSession);
  const session = await lazy(load);
  expect(session.state).toMatchObject({ sheets: null, task: null, settings: { live: true } });
  expect(load).not.toHaveBeenCalled();
  const checks = [1, 2].map(() => session.act((loaded) => loaded.check('active')));
  await Promise.all(checks);
  expect(session.state.sheets).toHaveLength(1);
  expect((await session.loaded).state).toBe(session.state);
  expect(load).toHaveBeenCalledTimes(1);
});

test('says in one sentence when it could not be loaded, and tries again when something is asked of it', async () => {
  const load = jest.fn(loadSession).mockRejectedValueOnce(new Error('404'));
  const session = await lazy(load);
  await session.act((loaded) => loaded.check('active'));
  expect(session.state.message).toEqual({
    tone: 'error',
    text: '检查程序没有载入完整，请重试；仍不行时请关闭窗格后重新打开，或联系管理员。',
    offer: 'retry',
  });
  session.dismiss();
  await session.act((loaded) => loaded.check('active'));
  expect(session.state).toMatchObject({ message: null, sheets: [{ sheet: '一' }] });
});

test('重试 does what was asked for, and offers itself again where loading fails again', async () => {
  const load = jest.fn(loadSession);
  load.mockRejectedValueOnce(new Error('404')).mockRejectedValueOnce(new Error('404'));
  const session = await lazy(load);
  await session.act((loaded) => loaded.check('active'));
  await session.retry();
  expect(session.state).toMatchObject({ message: { offer: 'retry' }, sheets: null });
  await session.retry();
  expect(session.state).toMatchObject({ message: null, sheets: [{ sheet: '一' }] });
});

test('says what goes wrong in what is asked of it', async () => {
  const session = await lazy(loadSession);
  await session.act(() => {
    throw new Error('x');
  });
  expect(session.state.message?.text).toContain('程序内部出错');
});
