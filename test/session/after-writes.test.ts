/** What is said after a write must agree with what the sheet holds, whatever fails, and wherever. */
import { HostError } from '../../src/hosts/host-error';
import type { SheetHost } from '../../src/hosts/port';
import { connectExcel } from '../../src/hosts/excel/connect';
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import { LIKE_COM } from '../ethost/profile';
import type { HostUnderTest } from '../hosts/contract';
import { excelBench, openInExcel } from '../hosts/excel/bench';
import { fileBench } from '../hosts/file/bench';
import { workbenchBench } from '../hosts/workbench/bench';
import { wpsBench } from '../hosts/wps/bench';
import type { Fault } from '../officehost/simulator';
import { useExcel } from '../officehost/use-excel';
import { MemoryStore, openSession, smallForm } from './open-session';
import { ACTIONS, expectAgreement, finding, first, FORM, rules, scene } from './write-scenes';

jest.setTimeout(120_000);

const office = useExcel();

describe.each(Object.keys(ACTIONS))('%s', (action) => {
  const HOSTS: readonly (readonly [string, () => HostUnderTest])[] = [
    ['Excel', () => excelBench(office.excel)],
    ['WPS', () => wpsBench(LIKE_COM)],
    ['file', () => fileBench()],
    ['workbench', () => workbenchBench()],
  ];
  test.each(HOSTS)('over %s, failing at each call to the host', async (_, create) => {
    const bench = create();
    try {
      const outcomes = await failAtEachCall(bench, action);
      expect(outcomes.has('not written')).toBe(true);
      expect(outcomes.has('written')).toBe(action !== 'undo an insertion');
    } finally {
      bench.close?.();
    }
  });

  const FAULTS: readonly (readonly [string, Omit<Fault, 'trip'>])[] = [
    ['failing at once', { code: 'GeneralException', at: 'first' }],
    ['denied in the middle', { code: 'AccessDenied', at: 'middle' }],
    ['failing at the end', { code: 'GeneralException', at: 'last' }],
  ];
  test.each(FAULTS)('Excel %s at each round trip', async (_, fault) => {
    let trips = Infinity;
    for (let trip = 1; trip <= trips; trip += 1) {
      openInExcel(office.excel, [FORM]);
      const host = await connectExcel(200);
      const session = new Session(host, new StateStore(new MemoryStore()), () => '2026-11-27');
      const prepared = await scene(session, host, action);
      const before = await prepared.held();
      if (trips === Infinity) {
        const from = office.excel.trips.length;
        await prepared.act();
        trips = office.excel.trips.length - from;
        trip = 0;
        continue;
      }
      const act = async (): Promise<void> => {
        office.excel.arm({ ...fault, trip });
        await prepared.act();
        office.excel.arm();
      };
      await expectAgreement({ ...prepared, act }, before, action);
    }
  });
});

async function failAtEachCall(bench: HostUnderTest, action: string): Promise<Set<string>> {
  const outcomes = new Set<string>();
  let calls: number | null = null;
  for (let at = 1; calls === null || at <= calls; at += 1) {
    const host = await bench.open([FORM]);
    const failing = failingAt(host);
    const session = new Session(
      failing.host,
      new StateStore(new MemoryStore()),
      () => '2026-11-27',
    );
    const prepared = await scene(session, host, action);
    const before = await prepared.held();
    if (calls === null) {
      const from = failing.calls();
      await prepared.act();
      expect(session.state.message?.tone).not.toBe('error');
      calls = failing.calls() - from;
      at = 0;
      continue;
    }
    failing.arm(at);
    const act = async (): Promise<void> => {
      await prepared.act();
      failing.arm(null);
    };
    outcomes.add(await expectAgreement({ ...prepared, act }, before, action));
  }
  return outcomes;
}

/** A host whose n-th call from now on is refused before it does anything. */
function failingAt(host: SheetHost) {
  let calls = 0;
  let at: number | null = null;
  const proxy = new Proxy(host, {
    get: (target, name): unknown => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]): unknown => {
        calls += 1;
        if (calls === at) return Promise.reject(new HostError('busy'));
        return Reflect.apply(member, target, args);
      };
    },
  });
  return {
    host: proxy,
    calls: () => calls,
    arm: (next: number | null): void => {
      at = next === null ? null : calls + next;
    },
  };
}

describe('everyday causes', () => {
  test('a protected sheet with unlocked cells: the fix is told, and that it could not be marked', async () => {
    const session = await openSession(office.excel, [FORM]);
    const [sheet] = office.excel.workbook.sheets;
    await session.check('active');
    sheet!.setFormat(6, 3, 'locked', false);
    sheet!.protection = { allowFormatCells: false };
    await session.fix(first(session).id, finding(session, 'N07'));
    expect(session.state.message).toEqual({
      tone: 'error',
      text: '已修正 D7。未能在表中标出问题：工作表“一”受保护；请先撤销工作表保护后再试。',
    });
    expect(sheet!.value(6, 3)).toBe('≥4期');
    expect(session.state).toMatchObject({ undo: '修正 D7', stale: false });
    expect(rules(session)).not.toContain('N07');
    await session.undo();
    expect(session.state.message?.text).toBe('已撤销：修正 D7。');
    expect(sheet!.value(6, 3)).toBe('≧4期');
  });

  test('a locked cell: only then is it said that nothing was changed', async () => {
    const session = await openSession(office.excel, [FORM]);
    await session.check('active');
    office.excel.workbook.sheets[0]!.protection = { allowFormatCells: true };
    await session.fix(first(session).id, finding(session, 'N07'));
    expect(session.state).toMatchObject({
      undo: null,
      message: { text: '没有做任何改动：工作表“一”受保护；请先撤销工作表保护后再试。' },
    });
  });

  test('a protected sheet with some cells unlocked: these are written, the locked ones named', async () => {
    const forms = [FORM, smallForm('二', { D7: '≧4期' })];
    const session = await openSession(office.excel, forms);
    const [one, two] = office.excel.workbook.sheets;
    await session.check('all');
    const before = [one!.value(6, 3), one!.value(7, 4), two!.value(6, 3)];
    const plan = (await session.planFixes())!;
    expect(plan.cells).toBe(3);
    one!.setFormat(6, 3, 'locked', false);
    one!.protection = { allowFormatCells: false };
    await session.applyFixes(plan);
    expect(session.state.message?.text).toBe(
      '已规范2个单元格的书写。工作表“一”受保护，已跳过其中锁定的 E8。' +
        '未能在表中标出问题：工作表“一”受保护；请先撤销工作表保护后再试。',
    );
    expect([one!.value(6, 3), one!.value(7, 4), two!.value(6, 3)]).toEqual(['≥4期', '10', '≥4期']);
    await session.undo();
    expect([one!.value(6, 3), one!.value(7, 4), two!.value(6, 3)]).toEqual(before);
  });

  test('a hidden sheet: the fixes are told, and mended findings leave the list', async () => {
    const session = await openSession(office.excel, [smallForm('一', { D7: '≧4期' }), FORM]);
    const [, sheet] = office.excel.workbook.sheets;
    sheet!.name = '二';
    sheet!.visibility = 'Hidden';
    office.excel.workbook.sheets[0]!.visibility = 'Hidden';
    await session.check('all');
    const plan = (await session.planFixes())!;
    await session.applyFixes(plan);
    expect(session.state.message?.text).toBe(
      `已规范${plan.cells}个单元格的书写（其中隐藏的工作表“一”、“二”${plan.cells}个）。`,
    );
    expect(session.state.stale).toBe(false);
    expect(sheet!.value(6, 3)).toBe('≥4期');
    expect(rules(session)).not.toContain('N07');
  });

  test('of several sheets the ones that could not be marked are named, and the others are marked', async () => {
    const session = await openSession(office.excel, [FORM, smallForm('二'), smallForm('三')]);
    const [one, two, three] = office.excel.workbook.sheets;
    two!.protection = { allowFormatCells: false };
    await session.check('all');
    expect(session.state.message?.text).toBe(
      '检查已完成，但没能在表中标出问题：工作表“二”受保护；请先撤销工作表保护后再试。',
    );
    expect([one!.rules.length > 0, two!.rules.length, three!.rules.length > 0]).toEqual([
      ...[true, 0, true],
    ]);
  });

  test('a second write that fails and a first that cannot be taken back: half of it is told, and can be undone', async () => {
    const session = await openSession(office.excel, [FORM, smallForm('二', { E8: '10' })]);
    await session.check('all');
    const before = office.excel.workbook.sheets[0]!.value(6, 3);
    const plan = (await session.planFixes())!;
    const { host } = session;
    const apply = host.apply.bind(host);
    let calls = 0;
    host.apply = (patch) => {
      calls += 1;
      return calls === 1
        ? apply(patch)
        : Promise.reject(new HostError(calls === 2 ? 'changed' : 'busy'));
    };
    await session.applyFixes(plan);
    host.apply = apply;
    expect(session.state).toMatchObject({
      undo: '一键规范书写',
      stale: true,
      message: {
        text: '“一键规范书写”没有完成，已写入的部分未能收回，可点“撤销”再试：表格程序正忙，请稍后再试。',
      },
    });
    await session.undo();
    expect(office.excel.workbook.sheets[0]!.value(6, 3)).toBe(before);
    expect(session.state.undo).toBeNull();
  });

  test('no answer to an undo: nothing is claimed', async () => {
    openInExcel(office.excel, [FORM]);
    const session = new Session(await connectExcel(100), new StateStore(new MemoryStore()));
    await session.check('active');
    await session.fix(first(session).id, finding(session, 'N07'));
    office.excel.arm({ trip: 1, hang: true });
    await session.undo();
    expect(session.state.message?.text).toBe(
      '不能确定“修正 D7”是否已撤销：表格程序很久没有响应，已停止等待；请稍后核对表格内容。',
    );
    expect(session.state).toMatchObject({ undo: '修正 D7', stale: true });
  });

  test('undo of what was set aside beside another brings the finding back into the list', async () => {
    const session = await openSession(office.excel, [FORM, smallForm('二')]);
    await session.check('all');
    await session.setAside(first(session).id, finding(session, 'C03'), '无此项');
    await session.check('all');
    await session.setAside(first(session).id, finding(session, 'N07'), '照旧');
    expect(rules(session)).not.toContain('N07');
    await session.undo();
    expect(session.state.stale).toBe(false);
    expect(rules(session)).toContain('N07');
    expect(rules(session)).not.toContain('C03');
  });
});

test('a rule of the user that is not what it was: marks are off in this workbook, and the session says so', async () => {
  const session = await openSession(office.excel, [FORM]);
  const [sheet] = office.excel.workbook.sheets;
  office.excel.user.addRule(sheet!, 'A1:F11', '=ISBLANK(A1)');
  const { host } = session;
  const mark = host.mark.bind(host);
  host.mark = () => Promise.reject(new HostError('rules-changed'));
  await session.check('active');
  expect(session.state.marksOff).toBe(true);
  expect(session.state.message?.text).toContain('已停止处理，并关闭本工作簿的标记');
  host.mark = mark;
  await session.check('active');
  expect(session.state.message).toBeNull();
  expect(sheet!.rules).toHaveLength(1);
});
