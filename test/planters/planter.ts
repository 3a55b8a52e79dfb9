/** What a planter is: it takes something clean, plants exactly one defect, and says where it must be found. */
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { findProfile } from '../../src/policy/profiles';
import { checkWorkbook } from '../../src/review/review-workbook';
import type { Finding } from '../../src/rules/engine/finding';
import type { Place } from '../../src/rules/engine/example';
import { FIELDS_OF_WORK } from '../support/fields-of-work';
import { formSheet } from '../support/form';
import { drawForm, FormBed, type Column, type Layout, type BedRow } from '../support/form-bed';

export const GOAL = FIELDS_OF_WORK.training.goal;
/** What a planter spoils. */
export type BedPlace = Place | readonly [BedRow, Column];

/** Chooses among so many. */
export type Pick = (count: number) => number;

export function choose<const L extends readonly unknown[]>(pick: Pick, ...list: L): L[number] {
  return list[pick(list.length)];
}

/** The first sheet is the one to look at. */
export interface Planted {
  readonly sheets: readonly SheetSnapshot[];
  readonly profile: string;
  readonly cell: string;
}

export interface Planter {
  readonly rule: string;
  /** Checks that rightly speak too, and why. */
  readonly also: Readonly<Record<string, string>>;
  /** The clean sheet and the spoiled one, drawn alike. */
  readonly plant: (pick: Pick) => { readonly clean: SheetSnapshot; readonly planted: Planted };
}

const MIDDLE = ['target', 'basis', 'lastYear', 'weight', 'scoringRule', 'evidence'] as const;

function randomLayout(pick: Pick): Layout {
  const rest: Column[] = [...MIDDLE];
  const order: Column[] = [];
  while (rest.length > 0) order.push(...rest.splice(pick(rest.length), 1));
  return {
    ...{ top: pick(12), left: pick(9) },
    order: pick(2) === 0 ? [...MIDDLE] : order,
    levels: choose(pick, 'once', 'merged', 'repeated'),
    goalBelow: pick(2) === 0,
  };
}

/** Spoils the content of a 绩效目标表; any layout may come. */
export function onForm(
  rule: string,
  spoil: (bed: FormBed, pick: Pick) => BedPlace,
  also: Planter['also'] = {},
): Planter {
  return {
    rule,
    also,
    plant: (pick) => {
      const layout = randomLayout(pick);
      const bed = new FormBed();
      const place = spoil(bed, pick);
      const { sheet, cell } = drawForm(bed, layout);
      const others = bed.neighbours.map((project, at) => ({
        ...formSheet({ project }),
        name: `目标表${at + 2}`,
      }));
      return {
        clean: drawForm(new FormBed(), layout).sheet,
        planted: { sheets: [sheet, ...others], profile: bed.profile, cell: cell(place) },
      };
    },
  };
}

/** Spoils a sheet of another kind, drawn by `draw` from parts that are clean unless changed. */
export function onSheet<Parts>(
  rule: string,
  draw: (parts: Parts) => SheetSnapshot,
  clean: Parts,
  spoil: (pick: Pick) => { readonly parts: Parts; readonly cell: string },
  also: Planter['also'] = {},
): Planter {
  return {
    rule,
    also,
    plant: (pick) => {
      const { parts, cell } = spoil(pick);
      return {
        clean: draw(clean),
        planted: { sheets: [draw(parts)], profile: 'national', cell },
      };
    },
  };
}

export function findingsOf(sheets: readonly SheetSnapshot[], profileId: string): Finding[] {
  const profile = findProfile(profileId);
  if (profile === null) throw new Error(`no profile ${profileId}`);
  const [first] = checkWorkbook({ sheets: [...sheets] }, { profile });
  return (first?.tables ?? []).flatMap(({ findings }) => [...findings]);
}

/** Numbers from fast-check, as many as any planter asks for. */
export function plantWith(planter: Planter, choices: readonly number[]) {
  let next = 0;
  return planter.plant((count) => (choices[next++ % choices.length] ?? 0) % count);
}
