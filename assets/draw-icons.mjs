/** Draws assets/icons/*.png from the shapes below: `node assets/draw-icons.mjs` after changing them. */
import { mkdir, writeFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';
import bundled from '@sparticuz/chromium';

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

const BLUE = '#0F6CBD';
const INK = '#424242';
const GREEN = '#107C10';
const RED = '#C50F1F';

/** On a 32 x 32 field; strokes of 2 fall on whole pixels at 16, 32, 48, 64, 80. */
const table = `
  <rect x="3" y="5" width="22" height="22" fill="#fff" stroke="${INK}" stroke-width="2"/>
  <rect x="3" y="5" width="22" height="6" fill="${BLUE}" stroke="${BLUE}" stroke-width="2"/>
  <path d="M11 11V27M3 19H25" stroke="${INK}" stroke-width="2" fill="none"/>`;
const disc = (color) =>
  `<circle cx="23" cy="23" r="8" fill="${color}" stroke="#fff" stroke-width="2"/>`;
const line = (d) =>
  `<path d="${d}" stroke="#fff" stroke-width="3" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;

const ICONS = {
  /** The product: a table that holds. */
  jixiao: table + disc(GREEN) + line('M19 23l3 3 5-6'),
  check: table + disc(BLUE) + line('M19 23l3 3 5-6'),
  clear: table + disc(RED) + line('M20 20l6 6M26 20l-6 6'),
  insert: table + disc(GREEN) + line('M23 19v8M19 23h8'),
  pane: `
    <rect x="3" y="5" width="26" height="22" fill="#fff" stroke="${INK}" stroke-width="2"/>
    <rect x="19" y="5" width="10" height="22" fill="${BLUE}" stroke="${BLUE}" stroke-width="2"/>
    <path d="M7 11h8M7 16h8M7 21h8" stroke="${INK}" stroke-width="2"/>`,
};

const folder = new URL('icons/', import.meta.url);
await mkdir(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? (await bundled.executablePath()),
  args: ['--no-sandbox'],
});
try {
  const page = await browser.newPage();
  for (const [name, shapes] of Object.entries(ICONS)) {
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<body style="margin:0"><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 32 32" style="display:block">${shapes}</svg>`,
      );
      const png = await page.screenshot({ omitBackground: true });
      await writeFile(new URL(`${name}-${size}.png`, folder), png);
    }
  }
} finally {
  await browser.close();
}
