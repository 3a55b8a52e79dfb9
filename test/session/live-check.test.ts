import type { Clock } from '../../src/session/clock';
import { startLiveCheck } from '../../src/session/live-check';
import type { Session } from '../../src/session/session';
import { useExcel } from '../officehost/use-excel';
import { openSession, smallForm } from './open-session';

const office = useExcel();

/** Time passes when the test says so. */
class TestClock implements Clock {
  private callback: (() => void) | null = null;
  delay: number | null = null;
  set(callback: () => void, delay: number): object {
    this.callback = callback;
    this.delay = delay;
    return callback;
  }
  clear(): void {
    this.callback = null;
    this.delay = null;
  }
  async pass(): Promise<void> {
    const { callback } = this;
    this.clear();
    callback?.();
    // Reading, checking and marking take several turns of the loop.
    for (let turn = 0; turn < 40; turn++) await new Promise((resolve) => setTimeout(resolve));
  }
}

async function started(): Promise<{
  session: Session;
  clock: TestClock;
  stop: () => Promise<void>;
}> {
  const session = await openSession(office.excel, [smallForm('一'), smallForm('二')]);
  const clock = new TestClock();
  const stop = await startLiveCheck(session, clock);
  return { session, clock, stop };
}

const type = async (cell: string, value: string): Promise<void> => {
  office.excel.user.type(office.excel.workbook.active, cell, value);
  await new Promise((resolve) => setTimeout(resolve, 5));
};

const rules = ({ state }: Session): string[] =>
  (state.sheets ?? []).flatMap(({ tables }) =>
    tables.flatMap(({ findings }) => findings.map(({ rule }) => rule)),
  );

test('an edit makes the result stale, and a pause later new', async () => {
  const { session, clock, stop } = await started();
  await session.check('active');
  expect(rules(session)).toEqual(['C03']);
  await type('D2', '王芳');
  expect(session.state.stale).toBe(true);
  expect(clock.delay).toBe(800);
  await clock.pass();
  expect(rules(session)).toEqual([]);
  expect(session.state).toMatchObject({ stale: false, task: null, message: null });
  await stop();
});

test('what made the result stale is told apart: settings, or an edit', async () => {
  const { session, stop } = await started();
  session.changeSettings({ live: false });
  await session.check('active');
  session.changeSettings({ profile: 'urumqi' });
  expect(session.state).toMatchObject({ stale: true, settingsChanged: true });
  await session.check('active');
  expect(session.state).toMatchObject({ stale: false, settingsChanged: false });
  await type('D2', '王芳');
  expect(session.state).toMatchObject({ stale: true, settingsChanged: false });
  await stop();
});

test('nothing happens before the first check', async () => {
  const { session, clock, stop } = await started();
  await type('D2', '王芳');
  expect(clock.delay).toBeNull();
  expect(session.state.sheets).toBeNull();
  await stop();
});

test('with live check off the result is only called stale', async () => {
  const { session, clock, stop } = await started();
  session.changeSettings({ live: false });
  await session.check('active');
  await type('D2', '王芳');
  expect(clock.delay).toBeNull();
  expect(session.state.stale).toBe(true);
  await stop();
});

test('while a cell is edited it waits and tries again without a word', async () => {
  const { session, clock, stop } = await started();
  await session.check('active');
  await type('D2', '王芳');
  office.excel.editing = true;
  await clock.pass();
  expect(session.state.message).toBeNull();
  expect(clock.delay).toBe(2000);
  office.excel.editing = false;
  await clock.pass();
  expect(rules(session)).toEqual([]);
  await stop();
});

test('another sheet with a form is checked when it comes to the front', async () => {
  const { session, clock, stop } = await started();
  await session.check('active');
  office.excel.user.activate(office.excel.workbook.sheets[1]!);
  await new Promise((resolve) => setTimeout(resolve, 5));
  await clock.pass();
  expect(session.state.sheets?.map(({ sheet }) => sheet)).toEqual(['二']);
  await stop();
});

test('where the user goes is noted, without a check, and where the product leads him is not', async () => {
  const { session, clock, stop } = await started();
  const [sheet] = office.excel.workbook.sheets;
  const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 5));
  office.excel.user.select(sheet!, 'D2');
  await settle();
  expect(session.state.selected).toBeNull();
  await session.check('active');
  await session.select(sheet!.id, 'D2');
  await settle();
  expect(session.state.selected).toBeNull();
  office.excel.user.select(sheet!, 'B3');
  await settle();
  expect(session.state).toMatchObject({
    ...{ selected: { sheetId: sheet!.id, range: 'B3' }, stale: false },
  });
  expect(clock.delay).toBeNull();
  await stop();
});

test('after stopping nothing is watched', async () => {
  const { session, clock, stop } = await started();
  await session.check('active');
  await stop();
  await type('D2', '王芳');
  expect(clock.delay).toBeNull();
});
