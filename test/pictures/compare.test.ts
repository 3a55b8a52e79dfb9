/** When two pictures count as the same, and when they can be compared at all. */
import { PNG } from 'pngjs';
import { CHANNEL, colours, compare, SHARE } from './compare';
import { whyNot } from './fonts';

/** 100 × 100, grey, with `count` pixels by that much lighter. */
function grey(count = 0, by = 0): Buffer {
  const png = new PNG({ width: 100, height: 100 });
  for (let pixel = 0; pixel < 10_000; pixel += 1) {
    const value = pixel < count ? 100 + by : 100;
    png.data.set([value, value, value, 255], 4 * pixel);
  }
  return PNG.sync.write(png);
}

test.each([
  [CHANNEL, 0],
  [CHANNEL + 1, 0.0007],
])('seven pixels that differ by %d are a share of %d', (by, share) => {
  expect(compare(grey(), grey(7, by)).share).toBe(share);
});

test('one pixel of ten thousand is let pass, two are not', () => {
  expect(compare(grey(), grey(1, 90)).share <= SHARE).toBe(true);
  expect(compare(grey(), grey(2, 90)).share <= SHARE).toBe(false);
});

test('what differs is red in the picture of differences', () => {
  const { data } = PNG.sync.read(compare(grey(), grey(1, 90)).diff());
  expect([...data.subarray(0, 8)]).toEqual([255, 0, 0, 255, 216, 216, 216, 255]);
});

test('a picture of another size is another one', () => {
  const wide = PNG.sync.write(new PNG({ width: 101, height: 100 }));
  expect(compare(grey(), wide).share).toBe(1);
});

test('an empty area has one colour', () => {
  expect([colours(grey(), 12), colours(grey(3, 1), 12)]).toEqual([1, 2]);
});

test('other fonts are named', () => {
  const made = { 'a.ttf': '1', 'b.ttf': '2' };
  expect(whyNot(made, { ...made })).toBeNull();
  expect(whyNot(made, { 'a.ttf': '1', 'b.ttf': '3', 'c.ttf': '4' })).toBe(
    'The fonts of this machine are not those that the pictures were made with: b.ttf, c.ttf.',
  );
  expect(whyNot(made, null)).toBe('This machine does not tell its fonts (no fc-match).');
});
