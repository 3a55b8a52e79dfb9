/** Two pictures, pixel by pixel. */
import { PNG } from 'pngjs';

/** Of a channel, 0 to 255: what lies within is the smoothing of edges. */
export const CHANNEL = 24;
/** Share of the pixels that may differ: less than one changed word on a full page. */
export const SHARE = 0.0001;

export interface Comparison {
  readonly share: number;
  /** The actual picture, pale, with what differs in red. */
  readonly diff: () => Buffer;
}

/** Of another size, all of it differs. */
export function compare(expected: Buffer, actual: Buffer): Comparison {
  if (expected.equals(actual)) return { share: 0, diff: () => actual };
  const [before, now] = [PNG.sync.read(expected), PNG.sync.read(actual)];
  if (before.width !== now.width || before.height !== now.height) {
    return { share: 1, diff: () => actual };
  }
  const others = placesOf(before.data, now.data);
  return { share: others.length / (now.width * now.height), diff: () => marked(now, others) };
}

/** A million pixels a picture: plain loops. */
function placesOf(before: Buffer, now: Buffer): number[] {
  const others: number[] = [];
  for (let at = 0; at < now.length; at += 4) {
    if (
      Math.abs(now[at]! - before[at]!) > CHANNEL ||
      Math.abs(now[at + 1]! - before[at + 1]!) > CHANNEL ||
      Math.abs(now[at + 2]! - before[at + 2]!) > CHANNEL
    ) {
      others.push(at);
    }
  }
  return others;
}

function marked({ width, height, data }: PNG, others: readonly number[]): Buffer {
  const diff = new PNG({ width, height });
  for (let at = 0; at < data.length; at += 1) {
    diff.data[at] = at % 4 === 3 ? 255 : 191 + Math.round(data[at]! / 4);
  }
  for (const at of others) diff.data.set([255, 0, 0, 255], at);
  return PNG.sync.write(diff);
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
