/** The page that Excel opens: pane and ribbon in one runtime. office.js was loaded before. */
import { officeAppearance } from '../hosts/excel/appearance';
import { connectExcel } from '../hosts/excel/connect';
import { registerCommands } from '../commands/commands';
import { sentenceOf } from '../session/sentence';
import { showNotice } from '../taskpane/notice';
import { startPane } from '../taskpane/start-pane';

async function start(root: HTMLElement): Promise<void> {
  if (typeof Office === 'undefined') {
    showNotice(
      root,
      '没有载入 Office 组件（office.js），无法与表格通信。请检查网络或联系管理员改用本地部署包；也可以先用网页工作台或命令行检查文件。',
    );
    return;
  }
  const host = await connectExcel();
  const { read } = host.capabilities;
  if (!read.supported) {
    showNotice(root, `${read.reason}也可以先用网页工作台或命令行检查文件。`);
    return;
  }
  registerCommands(startPane(root, { host, appearance: officeAppearance(), application: 'Excel' }));
}

const root = document.getElementById('root');
if (root === null) throw new Error('the page has no root');
start(root).catch((error: unknown) => {
  showNotice(root, sentenceOf(error)[0]);
});
