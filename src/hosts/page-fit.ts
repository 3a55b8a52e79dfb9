/** How a page takes a form that has become wider, the same in every application. */
import { parseRange, type Rectangle } from '../grid/address';
import { overlap } from './areas';

/** Points, the shorter side first. */
export const PAPERS = { A4: [595, 842], A3: [842, 1191] } as const;
export type Paper = keyof typeof PAPERS;

/** Print that is reduced below this is hard to read: the page is turned instead. */
const LEAST_SCALE = 0.75;

export interface PageFit {
  readonly landscape: boolean;
  /** In percent, at most 100: what makes it fit where pages cannot be counted. */
  readonly scale: number;
}

/** `width` of what is printed, `margins` of left and right together, in points. */
export function pageFit(
  width: number,
  { landscape, paper, margins }: { landscape: boolean; paper: Paper; margins: number },
): PageFit {
  const [short, long] = PAPERS[paper];
  const ratio = (side: number): number =>
    Math.min(1, Math.max(0, side - margins) / Math.max(1, width));
  const turned = landscape || ratio(short) < LEAST_SCALE;
  // No application prints below a tenth.
  return { landscape: turned, scale: Math.max(10, Math.floor(100 * ratio(turned ? long : short))) };
}

/** Print areas, by their references: those that reach over the right edge of the form hold the whole from now on. */
export function grownAreas(
  areas: readonly Rectangle[],
  form: Rectangle,
  whole: Rectangle,
): Rectangle[] {
  const edge = { ...form, left: form.right };
  return areas.map((area) =>
    overlap(area, edge)
      ? {
          top: Math.min(area.top, whole.top),
          left: Math.min(area.left, whole.left),
          bottom: Math.max(area.bottom, whole.bottom),
          right: Math.max(area.right, whole.right),
        }
      : area,
  );
}

export function areaNamed(name: string): Rectangle {
  const area = parseRange(name);
  if (area === null) throw new Error(`not a range: ${name}`);
  return area;
}
