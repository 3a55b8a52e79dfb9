/** Commands that the ribbon (main.js) leaves in the storage that all pages of the add-in share. */
import { COMMANDS } from '../commands/commands';
import type { PluginStorage } from '../hosts/wps/add-in';
import type { LazySession } from '../session/lazy-session';

const KEY = 'jixiao_command_et';
const PERIOD = 500;
/** A command of an earlier session, which nobody waits for any more. */
const OLD = 10_000;

export function followRibbon(session: LazySession, storage: PluginStorage): void {
  let last = '';
  setInterval(() => {
    const command = storage.text(KEY);
    if (command === last) return;
    last = command;
    const [name = '', time = ''] = command.split(':');
    const run = COMMANDS[name];
    if (run === undefined || Date.now() - Number(time) > OLD) return;
    void session.act(run);
  }, PERIOD);
}
