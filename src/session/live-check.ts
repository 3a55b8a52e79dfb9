/** Edits re-check the sheet after a short pause. */
import type { HostEvent, Unsubscribe } from '../hosts/port';
import { HostError } from '../hosts/host-error';
import { REAL_CLOCK, type Clock } from './clock';
import { sentenceOf } from './sentence';
import type { Session } from './session';

const PAUSE = 800;
/** Still in a cell: look again when the user may be through. */
const PATIENCE = 2000;

/** Watches from now on; nothing is re-checked before the user has checked once. */
export async function startLiveCheck(
  session: Session,
  clock: Clock = REAL_CLOCK,
): Promise<Unsubscribe> {
  let timer: unknown = null;
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
    } catch (error) {
      const later =
        error instanceof HostError && (error.code === 'editing' || error.code === 'busy');
      if (later) schedule(PATIENCE);
      else session.say(...sentenceOf(error));
    }
  };
  const unsubscribe = await session.host.onChange((event: HostEvent) => {
    const { sheets, settings } = session.state;
    if (sheets === null) return;
    if (event.kind === 'activated' && sheets.some(({ id }) => id === event.sheetId)) return;
    if (event.kind !== 'activated') session.noteChange(event.sheetId);
    if (settings.live && event.kind !== 'deleted') schedule(PAUSE);
  });
  return async () => {
    stop();
    await unsubscribe();
  };
}
