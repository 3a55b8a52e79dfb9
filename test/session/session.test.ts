import { connectExcel } from '../../src/hosts/excel/connect';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import type { Task } from '../../src/session/state';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { openInExcel } from '../hosts/excel/bench';
import { snapshotOf } from '../support/snapshot';
import { useExcel } from '../officehost/use-excel';
import { MemoryStore, openSession, smallForm } from './open-session';

const office = useExcel();

const found = ({ state }: Session): string[] =>
  (state.sheets ?? []).flatMap(({ sheet, tables }) =>
    tables.flatMap(({ findings }) =>
      findings.map(({ rule, cells }) => `${sheet} ${rule} ${cells.join()}`),
    ),
  );

const tags = (sheet: number): string[] =>
  office.excel.workbook.sheets[sheet]!.rules.map(({ formula }) => formula);

/** A session that is watched while it works. */
async function watched(
  sheets: readonly SheetSnapshot[],
  onProgress: (session: Session, progress: NonNullable<Task['progress']>) => void,
): Promise<Session> {
  openInExcel(office.excel, sheets);
  const store = new StateStore(new MemoryStore());
  const session = new Session(await connectExcel(), store);
  let last: Task['progress'] = null;
  store.subscribe(() => {
    const progress = session.state.task?.progress ?? null;
    if (progress === last) return;
    last = progress;
    if (progress !== null) onProgress(session, progress);
  });
  return session;
}

describe('check', () => {
  test('of the active sheet finds, marks and is done', async () => {
    const session = await openSession(office.excel, [smallForm('一', { E6: 10 }), smallForm('二')]);
    await session.check('active');
    expect(found(session)).toEqual(['一 A01 E5', '一 C03 D2']);
    expect(tags(0).sort()).toEqual(['=LEN("jixiao:A01")>0', '=LEN("jixiao:C03")>0']);
    expect(session.state).toMatchObject({ task: null, message: null, stale: false });
  });

  test('does not hold up a click on a cell until it is done', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    const order: string[] = [];
    const checking = session.check('active').then(() => order.push('checked'));
    await session
      .select(office.excel.workbook.sheets[0]!.id, 'B2')
      .then(() => order.push('selected'));
    await checking;
    expect(order).toEqual(['selected', 'checked']);
    expect(session.state.message).toBeNull();
  });

  test('of the workbook takes the sheets in order and says how far it is', async () => {
    const seen: string[] = [];
    const session = await watched([smallForm('一'), smallForm('二')], (_, progress) => {
      seen.push(`${progress.done}/${progress.total} ${progress.sheet}`);
    });
    await session.check('all');
    expect(found(session)).toEqual(['一 C03 D2', '二 C03 D2']);
    expect([...new Set(seen)]).toEqual(['1/2 一', '2/2 二']);
    expect(tags(1)).toEqual(['=LEN("jixiao:C03")>0']);
  });

  test('can be cancelled; the former result stays', async () => {
    const session = await watched(
      [smallForm('一'), smallForm('二')],
      (watching, { done, total }) => {
        if (done === 1 && total === 2) watching.cancel();
      },
    );
    await session.check('active');
    const before = session.state.sheets;
    await session.check('all');
    expect(session.state.sheets).toBe(before);
    expect(session.state.message).toEqual({ tone: 'info', text: '已取消，表格没有改动。' });
    expect(session.state.task).toBeNull();
  });

  test('without drawing leaves the sheet as it is', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    session.changeSettings({ draw: false });
    await session.check('active');
    expect(found(session)).toEqual(['一 C03 D2']);
    expect(tags(0)).toEqual([]);
  });

  test('on a protected sheet shows the findings and says that nothing was drawn', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    office.excel.workbook.sheets[0]!.protection = { allowFormatCells: false };
    await session.check('active');
    expect(found(session)).toEqual(['一 C03 D2']);
    expect(session.state.message).toEqual({
      tone: 'error',
      text: '检查已完成，但没能在表中标出问题：工作表“一”受保护；请先撤销工作表保护后再试。',
    });
  });

  test('while a cell is edited says so', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    office.excel.editing = true;
    await session.check('active');
    expect(session.state.message).toEqual({
      tone: 'error',
      text: '有单元格正在编辑，请按回车键或 Esc 键退出编辑后再试。',
    });
    office.excel.editing = false;
    await session.check('active');
    expect(session.state.message).toBeNull();
  });
});

test('a check takes two round trips to read and one to mark, another none to mark; clearing takes two', async () => {
  const { excel } = office;
  const session = await openSession(excel, [smallForm('一')]);
  const trips = async (work: () => Promise<void>): Promise<number> => {
    const before = excel.trips.length;
    await work();
    return excel.trips.length - before;
  };
  // Once for all, before the user asks for anything: whether problems were set aside.
  expect(await trips(() => session.prepare())).toBe(1);
  expect(await trips(() => session.check('active'))).toBe(3);
  expect(await trips(() => session.recheck())).toBe(2);
  expect(await trips(() => session.clearMarks('active'))).toBe(2);
});

describe('a second look', () => {
  test('replaces the sheet of a whole-workbook result and leaves the others', async () => {
    const session = await openSession(office.excel, [smallForm('一'), smallForm('二')]);
    await session.check('all');
    office.excel.user.type(office.excel.workbook.sheets[0]!, 'D2', '王芳');
    await session.recheck();
    expect(found(session)).toEqual(['二 C03 D2']);
    expect(tags(0)).toEqual([]);
    expect(session.state.scope).toBe('all');
  });

  test('at a sheet without a form keeps the result', async () => {
    const other = snapshotOf({ name: '说明', rows: [['补贴标准', 5]] });
    const session = await openSession(office.excel, [smallForm('一'), other]);
    await session.check('active');
    office.excel.user.activate(office.excel.workbook.sheets[1]!);
    await session.recheck();
    expect(found(session)).toEqual(['一 C03 D2']);
  });

  test('does not bring back marks that were cleared', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    await session.check('active');
    await session.clearMarks('active');
    expect(session.state.message?.text).toBe('已清除本工具的标记，原有格式不变。');
    await session.recheck();
    expect(tags(0)).toEqual([]);
    await session.check('active');
    expect(tags(0)).toHaveLength(1);
  });

  test('is due on the sheet that changed, until it was looked at', async () => {
    const session = await openSession(office.excel, [smallForm('一'), smallForm('二')]);
    await session.check('all');
    const [first, second] = session.state.sheets!;
    session.noteChange(second!.id);
    expect(session.state.stale).toBe(true);
    await session.recheck();
    expect(session.state.stale).toBe(true);
    session.noteChange(first!.id);
    office.excel.user.activate(office.excel.workbook.sheets[1]!);
    await session.recheck();
    expect(session.state.stale).toBe(true);
    await session.check('all');
    expect(session.state.stale).toBe(false);
  });

  test('stays due where the sheet changes while it is being checked again', async () => {
    openInExcel(office.excel, [smallForm('一')]);
    const host = await connectExcel();
    const session = new Session(host, new StateStore(new MemoryStore()));
    const read = host.read.bind(host);
    const [sheet] = await read('active');
    // What was set aside is read after the sheet.
    const meanwhile = jest.spyOn(host, 'read').mockImplementation((scope, options) => {
      if (typeof scope === 'object') session.noteChange(sheet!.id);
      return read(scope, options);
    });
    await session.recheck();
    expect(meanwhile).toHaveBeenCalledTimes(2);
    expect(session.state.stale).toBe(true);
    await session.recheck();
    expect(session.state.stale).toBe(false);
  });

  test('stays due where a check of all was cancelled', async () => {
    let isCancelled = false;
    const session = await watched([smallForm('一'), smallForm('二')], (watching) => {
      if (isCancelled) watching.cancel();
    });
    await session.check('all');
    session.noteChange(session.state.sheets![1]!.id);
    isCancelled = true;
    await session.check('all');
    expect(session.state.message?.text).toBe('已取消，表格没有改动。');
    await session.recheck();
    expect(session.state.stale).toBe(true);
  });

  test('is due where settings change while the check is under way, and for each sheet of the results', async () => {
    let steps = 0;
    const session = await watched([smallForm('一'), smallForm('二')], (watching) => {
      steps += 1;
      // Of the second check: two sheets read, the first one checked.
      if (steps === 7) watching.changeSettings({ levels: { C03: 'off' } });
    });
    await session.check('all');
    await session.check('all');
    expect(steps).toBe(8);
    expect(session.state.stale).toBe(true);
    await session.recheck();
    expect(session.state.stale).toBe(true);
    await session.check('all');
    expect(session.state.stale).toBe(false);
  });
});

describe('writing', () => {
  const names = (): string[] => office.excel.workbook.sheets.map(({ name }) => name);

  test('a blank table is inserted, shown, and taken back', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    const before = office.excel.workbook.dump();
    await session.insertBlank({ layout: 'urumqi', year: 2025 }, 'sheet');
    expect(names()).toEqual(['一', '绩效目标表']);
    expect(office.excel.workbook.active.name).toBe('绩效目标表');
    expect(session.state.undo).toBe('插入空白表');
    await session.undo();
    expect(session.state).toMatchObject({
      undo: null,
      message: { tone: 'info', text: '已撤销：插入空白表。' },
    });
    expect(office.excel.workbook.dump() === before).toBe(true);
  });

  test('what the user wrote into it keeps it from being taken back', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    await session.insertBlank({ layout: 'urumqi', year: 2025 }, 'sheet');
    office.excel.user.type(office.excel.workbook.sheets[1]!, 'B4', '新项目');
    const filled = office.excel.workbook.dump();
    await session.undo();
    expect(office.excel.workbook.dump() === filled).toBe(true);
    expect(session.state.message?.tone).toBe('error');
    expect(session.state.undo).toBe('插入空白表');
  });

  test('at the selection, where there is room', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    const before = office.excel.workbook.dump();
    office.excel.workbook.selection = 'A20';
    await session.insertBlank({ layout: 'national', year: null }, 'selection');
    expect(names()).toEqual(['一']);
    expect(office.excel.workbook.dump() === before).toBe(false);
    await session.undo();
    office.excel.workbook.selection = 'A1';
    expect(office.excel.workbook.dump() === before).toBe(true);
  });

  test('at the selection, where there is none: nothing is touched', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    const before = office.excel.workbook.dump();
    await session.insertBlank({ layout: 'national', year: null }, 'selection');
    expect(session.state.message?.text).toContain('所选位置放不下空白表');
    expect(office.excel.workbook.dump() === before).toBe(true);
    expect(session.state.undo).toBeNull();
  });

  test('options that make no form are refused in a sentence', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    await session.insertBlank({ layout: 'urumqi', year: 24 }, 'sheet');
    expect(session.state.message).toEqual({
      tone: 'error',
      text: '年度应为2000至2099之间的年份，没有生成空白表。',
    });
  });

  test('the list of problems names them and is taken back as one', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    await session.check('active');
    await session.insertProblemList();
    expect(names()).toEqual(['一', '绩效问题清单']);
    await session.undo();
    expect(names()).toEqual(['一']);
  });
});

describe('settings', () => {
  test('are saved and come back', async () => {
    const store = new MemoryStore();
    const session = await openSession(office.excel, [smallForm('一')], store);
    session.changeSettings({ levels: { C03: 'off' } });
    await session.check('active');
    expect(found(session)).toEqual([]);
    const again = await openSession(office.excel, [smallForm('一')], store);
    expect(again.state.settings.levels).toEqual({ C03: 'off' });
  });

  test('labels of the unit are read at a check and at a second look', async () => {
    const session = await openSession(office.excel, [
      smallForm('一', { C2: '项目责任领导', E5: '占分' }),
    ]);
    await session.check('active');
    expect(session.state.sheets?.[0]?.tables[0]?.table.weightTotal).toBeNull();
    const labels = { fields: { leader: ['项目责任领导'] }, columns: { weight: ['占分'] } };
    session.changeSettings({ unit: { format: 'jixiao.profile/1', name: '某市', labels } });
    await session.check('active');
    expect(found(session)).toEqual(['一 C03 D2']);
    expect(session.state.sheets?.[0]?.tables[0]?.table.weightTotal).toBe('90');
    office.excel.user.type(office.excel.workbook.sheets[0]!, 'D2', '王芳');
    await session.recheck();
    expect(found(session)).toEqual([]);
  });

  test('what is chosen over another workbook holds here too, and makes the result old only where findings follow from it', async () => {
    const session = await openSession(office.excel, [smallForm('一')]);
    await session.check('all');
    const { settings } = session.state;
    session.takeSettings({ ...settings, live: false, actual: 'last-year' });
    expect(session.state).toMatchObject({ stale: false, settings: { live: false } });
    session.takeSettings({ ...session.state.settings, regions: { another: 'hunan' } });
    expect(session.state).toMatchObject({
      stale: false,
      settings: { regions: { another: 'hunan' } },
    });
    session.takeSettings({ ...session.state.settings, levels: { C03: 'off' } });
    expect(session.state).toMatchObject({ stale: true, settingsChanged: true });
    await session.check('all');
    expect(found(session)).toEqual([]);
    expect(session.state).toMatchObject({ stale: false, settingsChanged: false });
  });

  test('where storage is forbidden they hold for this session, and the user is told', async () => {
    const forbidden = {
      load: (): string | null => {
        throw new Error('SecurityError');
      },
      save: (): void => {
        throw new Error('SecurityError');
      },
    };
    const session = await openSession(office.excel, [smallForm('一')], forbidden);
    session.changeSettings({ live: false });
    expect(session.state.settings.live).toBe(false);
    const told = '本机不允许保存设置，这次的设置只在关闭之前有效。';
    expect(session.state.message?.text).toBe(told);
    session.say('别的');
    session.changeSettings({ draw: false });
    expect(session.state.settings.draw).toBe(false);
    expect(session.state.message?.text).toBe('别的');
  });
});
