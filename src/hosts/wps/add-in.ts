/** What WPS gives the pages of an add-in beside the workbook: a storage they share, and the pane. */
import { HostError } from '../host-error';
import { call, callChild, child, write, type Remote } from './bridge';
import { text } from './decode';

/** As main.js stores it. */
const PANE = 'jixiao_pane_et';

export interface PluginStorage {
  /** '' where there is nothing, or no storage. */
  text(key: string): string;
}

export function pluginStorage(application: Remote): PluginStorage {
  return {
    text: (key) => {
      try {
        return text(call(child(application, 'PluginStorage'), 'getItem', key));
      } catch (error) {
        if (error instanceof HostError) return '';
        throw error;
      }
    },
  };
}

/** Some builds freeze the ribbon while a pane is docked, so the pane must be able to close itself. */
export function hidePane(application: Remote): void {
  const id = Number(pluginStorage(application).text(PANE));
  if (!(id > 0)) {
    throw new HostError('unsupported', { message: '请用面板右上角的关闭按钮收起面板。' });
  }
  write(callChild(application, 'GetTaskPane', id), 'Visible', false);
}
