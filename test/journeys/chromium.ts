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
  const executablePath = process.env['CHROMIUM_PATH'] ?? (await bundled.executablePath());
  // Not the arguments that come with the package: they switch web security off.
  return chromium.launch({ executablePath, args: QUIET, headless: true });
}
