/** Chromium as `npm ci` brings it, or the one that CHROMIUM_PATH names. */
import bundled from '@sparticuz/chromium';
import { chromium, type Browser } from 'playwright-core';

/** The first look for hosts outside is Chromium's own: it must not even try. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function startChromium(): Promise<Browser> {
  const named = process.env['CHROMIUM_PATH'];
  const executablePath = named ?? (await bundled.executablePath());
  // In a single process, closing one context would end the browser.
  const own = bundled.args.filter((arg) => !['--single-process', '--no-zygote'].includes(arg));
  const args = named === undefined ? [...own, ...QUIET] : QUIET;
  return chromium.launch({ executablePath, args, headless: true });
}
