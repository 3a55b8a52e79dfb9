/** The pane in WPS 表格. WPS has put its object model on the page. */
import { hidePane, pluginStorage } from '../hosts/wps/add-in';
import { connectWps, findApplication } from '../hosts/wps/connect';
import { selfCheck } from '../hosts/wps/self-check/self-check';
import { sentenceOf } from '../session/sentence';
import { showNotice } from '../taskpane/notice';
import { startPane } from '../taskpane/start-pane';
import { HostError } from '../hosts/host-error';
import { followRibbon } from './commands';
import { preparePage } from './old-browser';

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
try {
  const lacking = preparePage();
  if (lacking !== null) throw new HostError('unsupported', { message: lacking });
  const host = connectWps(window);
  const application = findApplication(window) ?? window;
  const session = startPane(root, {
    host,
    appearance: 'light',
    application: 'WPS 表格',
    collapse: () => {
      hidePane(application);
    },
    selfCheck: () => selfCheck(application, navigator.userAgent),
  });
  followRibbon(session, pluginStorage(application));
} catch (error) {
  showNotice(root, sentenceOf(error)[0]);
}
