/** What can be done to a workbook in a session, and what must agree afterwards. */
import type { SheetHost } from '../../src/hosts/port';
import type { Session } from '../../src/session/session';
import { smallForm } from './open-session';

export const FORM = smallForm('一', { D7: '≧4期', E8: '10' });

export const first = ({ state }: Session) => {
  const [sheet] = state.sheets!;
  return { id: sheet!.id, table: sheet!.tables[0]! };
};
export const finding = (session: Session, rule: string) =>
  first(session).table.findings.find((each) => each.rule === rule)!;
export const rules = (session: Session): string[] =>
  first(session).table.findings.map(({ rule }) => rule);

/** By name: what comes before, and the one call of the session that is put to the test. */
export const ACTIONS: Readonly<
  Record<string, (session: Session) => Promise<() => Promise<unknown>>>
> = {
  fix: (session) => Promise.resolve(() => session.fix(first(session).id, finding(session, 'N07'))),
  'all fixes': async (session) => {
    const plan = (await session.planFixes())!;
    return () => session.applyFixes(plan);
  },
  'set aside': (session) =>
    Promise.resolve(() => session.setAside(first(session).id, finding(session, 'C03'), '无此项')),
  'set another aside': async (session) => {
    await session.setAside(first(session).id, finding(session, 'C03'), '无此项');
    return () => session.setAside(first(session).id, finding(session, 'N07'), '照旧');
  },
  'bring back': async (session) => {
    await session.setAside(first(session).id, finding(session, 'C03'), '无此项');
    const [ignored] = first(session).table.ignored;
    return () => session.bringBack(first(session).id, ignored!);
  },
  'insert a form': (session) =>
    Promise.resolve(() => session.insertBlank({ layout: 'urumqi', year: 2026 }, 'sheet')),
  'list problems': (session) => Promise.resolve(() => session.insertProblemList()),
  'add scores': (session) => {
    const { id, table } = first(session);
    return Promise.resolve(() => session.addScores(id, table, 'beside'));
  },
  'undo a fix': async (session) => {
    await session.fix(first(session).id, finding(session, 'N07'));
    return () => session.undo();
  },
  'undo an insertion': async (session) => {
    await session.insertProblemList();
    return () => session.undo();
  },
};

export interface Scene {
  readonly session: Session;
  readonly act: () => Promise<unknown>;
  /** What the workbook holds. */
  readonly held: () => Promise<string>;
}

/** The message, the list and the undo button after one action. */
export async function expectAgreement(
  { session, act, held }: Scene,
  before: string,
  action: string,
): Promise<'written' | 'not written'> {
  const { undo } = session.state;
  await act();
  const { message, stale } = session.state;
  const text = message?.text ?? '';
  const label = session.state.undo;
  const isWritten = (await held()) !== before;
  if (isWritten) {
    expect(text).toMatch(/^$|^已/);
    expect(text).not.toMatch(/没有(?:做任何改动|写入|撤销)|”没有完成/);
    expect(label).not.toBe(undo);
  } else {
    expect(text).not.toMatch(/^$|^已/);
    expect(label).toBe(undo);
    // Undo is neither the check nor a write.
    if (action.startsWith('undo')) expect(text).not.toMatch(/检查|写入/);
  }
  expect(text.includes('列表已过时')).toBe(text.includes('未能重新检查'));
  if (text.includes('列表已过时')) expect(stale).toBe(true);
  if (isWritten && action.endsWith('fix') && !stale) {
    expect(rules(session).includes('N07')).toBe(action === 'undo a fix');
  }
  if (isWritten && !action.startsWith('undo')) {
    await session.undo();
    expect(session.state.message?.text).toMatch(/^已撤销/);
    expect(await held()).toBe(before);
  }
  return isWritten ? 'written' : 'not written';
}

export async function scene(session: Session, host: SheetHost, action: string): Promise<Scene> {
  await session.check('active');
  const act = await ACTIONS[action]!(session);
  const held = async (): Promise<string> => {
    const read = await host.read('all');
    return JSON.stringify(
      read.map(({ snapshot: { name, rows, merges } }) => {
        const cells = rows.map((row) =>
          Object.entries(row ?? []).flatMap(([column, cell]) =>
            // What a formula comes to may be worked out a moment later.
            cell === null ? [] : [[column, cell.formula ?? cell.value]],
          ),
        );
        return [name, Object.entries(cells).filter(([, row]) => row.length > 0), merges];
      }),
    );
  };
  return { session, act, held };
}
