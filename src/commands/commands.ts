/** The ribbon: each button calls the session that the pane shows, whether the pane is open or not. */
import type { LazySession } from '../session/lazy-session';
import { sentenceOf } from '../session/sentence';
import type { Session } from '../session/session';
import { usualYear } from '../template/usual-year';

type Command = (session: Session) => Promise<void>;

/** By the names in manifest.xml. */
export const COMMANDS: Readonly<Record<string, Command>> = {
  checkActiveSheet: (session) => session.check('active'),
  clearMarks: (session) => session.clearMarks('active'),
  insertNational: (session) => insertBlank(session, 'national'),
  insertXinjiang: (session) => insertBlank(session, 'xinjiang'),
  insertUrumqi: (session) => insertBlank(session, 'urumqi'),
};

function insertBlank(session: Session, layout: string): Promise<void> {
  return session.insertBlank({ layout, year: usualYear(new Date()) }, 'sheet');
}

/** Findings and failures are seen in the pane, which only a shared runtime can open. */
async function showPane(): Promise<void> {
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    await Office.addin.showAsTaskpane();
  }
}

/** What a click on the ribbon of Excel asks for. The session says what goes wrong; the click is always answered. */
export function carryOutCommand(
  session: LazySession,
  name: string,
  event: Office.AddinCommands.Event,
): void {
  const command = COMMANDS[name];
  if (command === undefined) {
    event.completed();
    return;
  }
  // Excel waits for this answer, five minutes at most; not also for the pane.
  const done = session.act(command).finally(() => {
    event.completed();
  });
  done.then(showPane).catch((error: unknown) => {
    session.say(...sentenceOf(error));
  });
}
