/** The ribbon of WPS: its callbacks, as WPS finds them, over the simulated application. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { parse } from 'acorn';
import { LIKE_COM, PROFILES, type EtProfile } from '../ethost/profile';
import { EtSimulator } from '../ethost/simulator';

const SOURCE = join(__dirname, '../../src/wps-addin');
const MAIN = readFileSync(join(SOURCE, 'main.js'), 'utf8');
const RIBBON = readFileSync(join(SOURCE, 'ribbon.xml'), 'utf8');

type Callback = (control: { Id: string }) => unknown;

function openShell(profile: EtProfile = LIKE_COM) {
  const et = new EtSimulator(profile);
  const window: Record<string, unknown> = {
    Application: et.application,
    location: { href: 'https://intranet.example/wps/index.html?x=1' },
    devicePixelRatio: 1,
    alert: () => {
      throw new Error('alert');
    },
  };
  runInContext(MAIN, createContext({ window, Date, Number }));
  return { et, window: window as Record<string, Callback> };
}

test('main.js is ES5', () => {
  expect(() => parse(MAIN, { ecmaVersion: 5, sourceType: 'script' })).not.toThrow();
});

test('ribbon.xml begins as the publish page of WPS wants it, and all its callbacks are on window', () => {
  expect(RIBBON.startsWith('<customUI')).toBe(true);
  const { window } = openShell();
  const names = [...RIBBON.matchAll(/\b(?:onLoad|onAction|getImage)="([^"]+)"/g)].map(
    ([, name]) => name!,
  );
  expect(new Set(names)).toEqual(new Set(['OnAddinLoad', 'OnAction', 'GetImage']));
  for (const name of names) expect(typeof window[name]).toBe('function');
  expect(window['OnAddinLoad']!({ Id: '' })).toBe(true);
});

test('every button has a picture that is there', () => {
  const { window } = openShell();
  const ids = [...RIBBON.matchAll(/<button id="([^"]+)"/g)].map(([, id]) => id!);
  expect(ids).toHaveLength(3);
  for (const Id of ids) {
    const name = String(window['GetImage']!({ Id })).replace('images/', '');
    expect(readFileSync(join(__dirname, '../../assets/icons', name)).length).toBeGreaterThan(100);
  }
});

test.each(PROFILES.map((profile) => [profile.name, profile] as const))(
  'the pane is shown, hidden, and made anew when its id is stale: %s',
  (_, profile) => {
    const { et, window } = openShell(profile);
    const press = (Id: string): void => {
      expect(window['OnAction']!({ Id })).toBe(true);
    };
    press('jixiaoPane');
    expect(et.panes.get(1)?.get('url')).toBe('https://intranet.example/wps/pane.html');
    expect(et.panes.get(1)?.get('Visible')).toBe(true);
    press('jixiaoPane');
    expect(et.panes.get(1)?.get('Visible')).toBe(false);
    press('jixiaoCheckSheet');
    expect(et.panes.get(1)?.get('Visible')).toBe(true);
    expect(et.panes.size).toBe(1);
    et.closePanes();
    press('jixiaoPane');
    expect(et.panes.size).toBe(1);
    expect(et.stored('jixiao_command_et')).toMatch(/^checkActiveSheet:\d+$/);
  },
);
