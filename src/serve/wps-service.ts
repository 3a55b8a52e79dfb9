/**
 * The local service of WPS, which knows the add-ins of this machine (wpsjs, publish.html): ask it, register one, take it away.
 * The page that people install from (packaging/wps/install.js) asks the same.
 */

export interface WpsService {
  /** Null where none answers. */
  version(): Promise<string | null>;
  /** The address under which an add-in is registered; null where it is not. */
  address(name: string): Promise<string | null>;
  enable(addIn: WpsAddIn): Promise<void>;
  disable(addIn: WpsAddIn): Promise<void>;
}

export interface WpsAddIn {
  readonly name: string;
  readonly url: string;
  readonly version: string;
}

/** Milliseconds for one answer. */
const PATIENCE = 5000;

const TOO_OLD =
  '这台机器上的 WPS 不能登记加载项（它的本机服务没有回答）；请升级 WPS，或用 npm start 打开网页工作台。';

const NOT_READY = 'WPS 的本机服务还没有就绪；请打开一次 WPS 表格再试。';

export function wpsService(base = 'http://127.0.0.1:58890'): WpsService {
  const post = async (path: string, body: string): Promise<string | null> => {
    try {
      const answer = await fetch(base + path, {
        method: 'POST',
        body,
        signal: AbortSignal.timeout(PATIENCE),
      });
      return answer.ok ? await answer.text() : null;
    } catch {
      // Nobody listens, or nobody answers: null says so.
      return null;
    }
  };
  const order = async (cmd: 'enable' | 'disable', addIn: WpsAddIn): Promise<void> => {
    const { name, url, version } = addIn;
    const said = { cmd, name, url, addonType: 'et', online: 'true', version, customDomain: '' };
    const body = Buffer.from(JSON.stringify(said)).toString('base64');
    const answer = await post('/deployaddons/runParams', body);
    if (answer === null) throw new Error(TOO_OLD);
    if (isWaiting(answer)) throw new Error(NOT_READY);
    if (answer !== '' && answer.replace(/\s/g, '') !== 'OK') {
      throw new Error(`WPS 没有完成登记，它的回答是：${answer.slice(0, 200)}`);
    }
  };
  return {
    version: () => post('/version', ''),
    async address(name) {
      const text = await post('/publishlist', '');
      if (text !== null && isWaiting(text)) throw new Error(NOT_READY);
      const list = parsed(text);
      if (list === null) throw new Error(TOO_OLD);
      const mine = list.find((one) => one.name === name && String(one.enable) !== 'false');
      return mine?.url ?? null;
    },
    enable: (addIn) => order('enable', addIn),
    disable: (addIn) => order('disable', addIn),
  };
}

/** Part of the service is not up yet. */
function isWaiting(answer: string): boolean {
  return answer.startsWith('Subserver not available');
}

interface Published {
  readonly name?: string;
  readonly url?: string;
  readonly enable?: unknown;
}

function parsed(text: string | null): readonly Published[] | null {
  if (text === null) return null;
  try {
    const list: unknown = JSON.parse(text);
    return Array.isArray(list) ? (list as Published[]) : null;
  } catch {
    // Older versions answer with a sentence.
    return null;
  }
}
