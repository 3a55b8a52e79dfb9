/** Two pictures, pixel by pixel. */
import { PNG } from 'pngjs';

/** Of a channel, 0 to 255: what lies within is the smoothing of edges. */
export const CHANNEL = 24;
/** Share of the pixels that may differ: less than one changed word on a full page. */
export const SHARE = 0.0001;

export interface Comparison {
  readonly share: number;
  /** The actual picture, pale, with what differs in red. */
  readonly diff: Buffer;
}

/** Of another size, all of it differs. */
export function compare(expected: Buffer, actual: Buffer): Comparison {
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (before.width !== now.width || before.height !== now.height) return { share: 1, diff: actual };
  const diff = new PNG({ width: now.width, height: now.height });
  let count = 0;
  for (let at = 0; at < now.data.length; at += 4) {
    const isOther = [0, 1, 2].some(
      (channel) => Math.abs(now.data[at + channel]! - before.data[at + channel]!) > CHANNEL,
    );
    if (isOther) count += 1;
    const pale = (channel: number): number => 191 + Math.round(now.data[at + channel]! / 4);
    diff.data.set(isOther ? [255, 0, 0, 255] : [pale(0), pale(1), pale(2), 255], at);
  }
  return { share: count / (now.width * now.height), diff: PNG.sync.write(diff) };
}

/** Of how many colours it is, up to `most`: an empty area has one. */
export function colours(picture: Buffer, most: number): number {
  const { data } = PNG.sync.read(picture);
  const seen = new Set<number>();
  for (let at = 0; at < data.length && seen.size < most; at += 4) {
    seen.add(data.readUIntBE(at, 3));
  }
  return seen.size;
}
