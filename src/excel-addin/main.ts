/** The page that Excel opens: pane and ribbon in one runtime. early.js and office.js were loaded before. */
import { officeAppearance } from '../hosts/excel/appearance';
import { openExcel } from '../hosts/excel/connect';
import { carryOutCommand } from '../commands/commands';
import { sentenceOf } from '../session/sentence';
import { markTrials } from '../taskpane/browser-store';
import { startPane } from '../taskpane/start-pane';
import type {} from './start';

async function start(root: HTMLElement): Promise<void> {
  const { host, selfCheck } = await openExcel({ trials: markTrials });
  const { read } = host.capabilities;
  if (!read.supported) {
    window.jixiaoStart.fail(`${read.reason}也可以先用网页工作台或命令行检查文件。`);
    return;
  }
  const session = startPane(root, {
    host,
    selfCheck: () => selfCheck(navigator.userAgent),
    appearance: officeAppearance(),
    application: 'Excel',
  });
  window.jixiaoStart.begin((command, event) => {
    carryOutCommand(session, command, event);
  });
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
// Without office.js early.js has said so.
if (typeof Office !== 'undefined') {
  start(root).catch((error: unknown) => {
    window.jixiaoStart.fail(sentenceOf(error)[0]);
  });
}
