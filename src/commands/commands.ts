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

export function registerCommands(session: LazySession): void {
  for (const [name, command] of Object.entries(COMMANDS)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      // Excel waits for this call, five minutes at most; the session itself says what went wrong.
      void session
        .act(command)
        .then(showPane)
        .catch((error: unknown) => {
          session.say(...sentenceOf(error));
        })
        .finally(() => {
          event.completed();
        });
    });
  }
}
