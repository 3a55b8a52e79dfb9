/** Conditional formats of a range: the collection, its items, and the custom rule with its format. */
import type { Rectangle } from '../../../src/grid/address';
import { overlap } from '../areas';
import type { ConditionalRule, SimSheet } from '../model';
import type { Services } from '../services';
import { WireError, invalidArgument, numberOf, textOf, wireObject, type WireObject } from '../wire';
import { hexColor, refuseFormat } from './formats';
import { rangeAreas } from './range';

function customFormat(rule: ConditionalRule): WireObject {
  const property = (name: string, check: (value: unknown) => unknown = (value) => value) => ({
    get: () => rule.format.get(name) ?? null,
    set: (value: unknown) => void rule.format.set(name, check(value)),
  });
  const object = (
    type: string,
    properties: Readonly<Record<string, ReturnType<typeof property>>>,
  ): WireObject =>
    wireObject({
      type,
      get: Object.fromEntries(Object.entries(properties).map(([name, { get }]) => [name, get])),
      set: Object.fromEntries(Object.entries(properties).map(([name, { set }]) => [name, set])),
    });
  return wireObject({
    type: 'ConditionalRangeFormat',
    nav: {
      Fill: () => object('ConditionalRangeFill', { Color: property('fill.color', hexColor) }),
      Font: () =>
        object('ConditionalRangeFont', {
          Color: property('font.color', hexColor),
          Bold: property('font.bold'),
        }),
      Borders: () =>
        wireObject({
          type: 'ConditionalRangeBorderCollection',
          item: (side) => {
            const name = `border.${textOf(side)}`;
            // docs-ref excel.conditionalrangebordercollection.yml: only the four outer edges.
            if (!/^border\.Edge(?:Top|Bottom|Left|Right)$/.test(name)) throw invalidArgument();
            return object('ConditionalRangeBorder', {
              Style: property(`${name}.style`, textOf),
              Color: property(`${name}.color`, hexColor),
            });
          },
        }),
    },
  });
}

function custom(sheet: SimSheet, rule: ConditionalRule): WireObject {
  return wireObject({
    type: 'CustomConditionalFormat',
    nav: {
      Format: () => customFormat(rule),
      Rule: () =>
        wireObject({
          type: 'ConditionalFormatRule',
          get: { Formula: () => rule.formula },
          set: {
            Formula: (value) => {
              refuseFormat(sheet);
              rule.formula = textOf(value);
            },
          },
        }),
    },
  });
}

/** What a rule of another kind than a formula says, under the member that the API has for it. */
const DETAILS: Readonly<Record<string, readonly [member: string, property: string]>> = {
  CellValue: ['CellValueOrNullObject', 'Rule'],
  ContainsText: ['TextComparisonOrNullObject', 'Rule'],
  TopBottom: ['TopBottomOrNullObject', 'Rule'],
  PresetCriteria: ['PresetOrNullObject', 'Rule'],
  ColorScale: ['ColorScaleOrNullObject', 'Criteria'],
  DataBar: ['DataBarOrNullObject', 'LowerBoundRule'],
  IconSet: ['IconSetOrNullObject', 'Style'],
};

function detailsOf(now: () => ConditionalRule): Record<string, () => WireObject | null> {
  return Object.fromEntries(
    Object.entries(DETAILS).map(([type, [member, property]]) => [
      member,
      () => {
        const rule = now();
        if (rule.type !== type) return null;
        const get = { [property]: () => rule.details ?? {} };
        return wireObject({ type: `${type}ConditionalFormat`, get });
      },
    ]),
  );
}

/**
 * One object of the library for a rule of `here`. Where ids are places it stands for a place, whatever rule moves there.
 * docs-ref excel.conditionalformat.yml, priority: after it is set, the object must be fetched again.
 */
function conditionalFormat(
  services: Services,
  sheet: SimSheet,
  here: () => ConditionalRule[],
  rule: ConditionalRule,
): WireObject {
  const { positional, alsoDeletes } = sheet.workbook.profile;
  const place = here().indexOf(rule);
  let outdated = false;
  const now = (): ConditionalRule => {
    const found = positional ? here()[place] : rule;
    if (outdated || found === undefined || !sheet.rules.includes(found)) {
      throw new WireError('ItemNotFound');
    }
    return found;
  };
  return wireObject({
    type: 'ConditionalFormat',
    ids: ['Id'],
    get: {
      Id: () => (positional ? String(place) : now().id),
      Type: () => now().type,
      StopIfTrue: () => now().stopIfTrue,
      Priority: () => here().indexOf(now()),
    },
    set: {
      StopIfTrue: (value) => {
        refuseFormat(sheet);
        now().stopIfTrue = value === true;
      },
      Priority: (value) => {
        refuseFormat(sheet);
        const moving = now();
        const others = here().filter((each) => each !== moving);
        const next = others[numberOf(value)];
        sheet.rules.splice(sheet.rules.indexOf(moving), 1);
        sheet.rules.splice(next === undefined ? Infinity : sheet.rules.indexOf(next), 0, moving);
        outdated = true;
      },
    },
    nav: {
      // office-js#2180: the plain member fails on any other type.
      Custom: () => {
        if (now().type !== 'Custom') throw new WireError('InvalidOperation');
        return custom(sheet, now());
      },
      CustomOrNullObject: () => (now().type === 'Custom' ? custom(sheet, now()) : null),
      ...detailsOf(now),
    },
    call: {
      GetRanges: () => rangeAreas(services, sheet, now().areas),
      Delete: () => {
        refuseFormat(sheet);
        sheet.rules.splice(sheet.rules.indexOf(now()), alsoDeletes === 'next' ? 2 : 1);
        if (alsoDeletes === 'last') sheet.rules.pop();
      },
    },
  });
}

export function conditionalFormats(
  services: Services,
  sheet: SimSheet,
  areas: readonly Rectangle[],
): WireObject {
  const { positional, added } = sheet.workbook.profile;
  const here = (): ConditionalRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((a) => areas.some((b) => overlap(a, b))));
  const objectOf = (rule: ConditionalRule): WireObject =>
    conditionalFormat(services, sheet, here, rule);
  return wireObject({
    type: 'ConditionalFormatCollection',
    items: () => here().map(objectOf),
    item: (id) => {
      const rule = here().find((each, place) => (positional ? String(place) : each.id) === id);
      if (rule === undefined) throw new WireError('ItemNotFound');
      return objectOf(rule);
    },
    call: {
      GetCount: () => here().length,
      // docs-ref excel.conditionalformatcollection.yml: on the current range; elsewhere a rule stays.
      ClearAll: () => {
        refuseFormat(sheet);
        for (const area of areas) sheet.clearRules(area);
      },
      Add: (type) => {
        refuseFormat(sheet);
        // Guess: on several areas one rule over all of them, as the user interface makes it.
        const rule: ConditionalRule = {
          id: sheet.workbook.newId('R'),
          type: textOf(type),
          areas: areas.map((area) => ({ ...area })),
          stopIfTrue: false,
          formula: '',
          format: new Map(),
        };
        if (added === 'first') sheet.rules.unshift(rule);
        else sheet.rules.push(rule);
        return objectOf(rule);
      },
    },
  });
}
