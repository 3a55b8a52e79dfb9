/** WPS writes at once and rolls nothing back: whatever call fails, what is said agrees with what the workbook holds. */
import { Session } from '../../src/session/session';
import { StateStore } from '../../src/session/state-store';
import type { Fault } from '../ethost/bridge';
import { LIKE_COM } from '../ethost/profile';
import { wpsBench } from '../hosts/wps/bench';
import { MemoryStore } from './open-session';
import { ACTIONS, FORM, scene } from './write-scenes';

jest.setTimeout(240_000);

const KINDS: readonly Omit<Fault, 'at'>[] = [
  { effect: 'none' },
  { effect: 'done' },
  { effect: 'none', lasting: true },
];
/** Calls of an action that are tried for each kind: the first and the last are among them. */
const SAMPLE = 24;

async function stage(action: string) {
  const bench = wpsBench(LIKE_COM);
  const host = await bench.open([FORM]);
  const store = new StateStore(new MemoryStore());
  const session = new Session(host, store, () => '2026-11-27');
  return { bench, ...(await scene(session, host, action)) };
}

test.each(Object.keys(ACTIONS))('%s, failing at calls of WPS', async (action) => {
  const plain = await stage(action);
  const calls = await plain.bench.et.counted(() => plain.act());
  const step = Math.max(1, Math.floor(calls / SAMPLE));
  for (const kind of KINDS) {
    for (let at = 1; at <= calls; at = at === calls ? at + 1 : Math.min(at + step, calls)) {
      const { bench, session, act, held } = await stage(action);
      const [before, looks] = [await held(), bench.dump()];
      const { undo } = session.state;
      bench.et.bridge.arm({ at, ...kind });
      await act();
      bench.et.bridge.arm(null);
      const text = session.state.message?.text ?? '';
      // A frame of empty cells is something, too.
      const isLeft = session.state.undo !== undo && bench.dump() !== looks;
      const isWritten = (await held()) !== before || isLeft;
      const where = `${action}, ${JSON.stringify({ at, ...kind })}: ${text}`;
      // Done, or said to be left half way and where; never that nothing was changed.
      const isTold =
        (/^$|^已/.test(text) && session.state.undo !== undo) ||
        /请核对|未能恢复|未能收回|一部分|手工删除/.test(text);
      if (isWritten) {
        expect([where, isTold]).toEqual([where, true]);
        expect(text).not.toMatch(/没有(?:做任何改动|写入|撤销)/);
      } else {
        expect([where, /^$|^已/.test(text)]).toEqual([where, false]);
        expect([where, session.state.undo]).toEqual([where, undo]);
      }
      if (action.startsWith('undo') && !text.startsWith('已')) {
        expect([where, /检查|写入/.test(text)]).toEqual([where, false]);
      }
    }
  }
});
