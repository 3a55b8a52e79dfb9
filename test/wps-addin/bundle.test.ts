/** The built pane runs in the browser that WPS carries: Chromium 104 or older, and from a folder. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'acorn';

const BUILT = join(__dirname, '../../dist/wps');
const read = (name: string): string => readFileSync(join(BUILT, name), 'utf8');

test('one classic script of ES2018', () => {
  expect(readdirSync(BUILT).filter((name) => name.endsWith('.js'))).toEqual(['main.js', 'pane.js']);
  expect(() => parse(read('pane.js'), { ecmaVersion: 2018, sourceType: 'script' })).not.toThrow();
  expect(read('pane.html')).not.toMatch(/type="module"|crossorigin|office/i);
});

test('nothing that came after Chromium 104, or needs https', () => {
  const late =
    /\.(?:toSorted|toReversed|toSpliced|groupBy|withResolvers|canParse|fromAsync)\(|randomUUID/;
  // zod asks first whether it is there.
  const asked = /"function"==typeof URL\.canParse\)return URL\.canParse\(/;
  expect(late.exec(read('pane.js').replace(asked, ''))?.[0]).toBeUndefined();
});

test('every relative link of the pages exists', () => {
  for (const page of ['index.html', 'pane.html']) {
    const links = [...read(page).matchAll(/(?:src|href)="([^"]+)"/g)].map(([, link]) => link!);
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(readdirSync(BUILT)).toContain(link);
  }
});
