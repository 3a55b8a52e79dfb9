/** Edits re-check the sheet after a short pause. */
import type { HostEvent, Unsubscribe } from '../hosts/port';
import { HostError } from '../hosts/host-error';
import { REAL_CLOCK, type Clock } from './clock';
import { sentenceOf } from './sentence';
import type { Session } from './session';

const PAUSE = 800;
/** Still in a cell: look again when the user may be through, after twice as long each time, and at last say why not. */
const PATIENCE = 2000;
const MOST_PATIENCE = 60_000;
const MOST_TRIES = 12;

/** Watches from now on; nothing is re-checked before the user has checked once. */
export async function startLiveCheck(
  session: Session,
  clock: Clock = REAL_CLOCK,
): Promise<Unsubscribe> {
  let timer: unknown = null;
  let tries = 0;
  const stop = (): void => {
    if (timer !== null) clock.clear(timer);
    timer = null;
  };
  const schedule = (delay: number): void => {
    stop();
    timer = clock.set(() => {
      timer = null;
      void recheck();
    }, delay);
  };
  const recheck = async (): Promise<void> => {
    if (session.state.task !== null) {
      schedule(PAUSE);
      return;
    }
    try {
      await session.recheck();
      tries = 0;
    } catch (error) {
      const later =
        error instanceof HostError && (error.code === 'editing' || error.code === 'busy');
      if (later && tries < MOST_TRIES) {
        schedule(Math.min(PATIENCE * 2 ** tries, MOST_PATIENCE));
        tries += 1;
        return;
      }
      tries = 0;
      session.say(...sentenceOf(error));
    }
  };
  const unsubscribe = await session.host.onChange((event: HostEvent) => {
    const { sheets, settings } = session.state;
    if (sheets === null) return;
    if (event.kind === 'selected') {
      session.noteSelection(event);
      return;
    }
    if (event.kind === 'activated' && sheets.some(({ id }) => id === event.sheetId)) return;
    if (event.kind !== 'activated') session.noteChange(event.sheetId);
    if (!settings.live || event.kind === 'deleted') return;
    tries = 0;
    schedule(PAUSE);
  });
  return async () => {
    stop();
    await unsubscribe();
  };
}
