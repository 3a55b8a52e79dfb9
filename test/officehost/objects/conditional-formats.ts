/** Conditional formats of a range: the collection, its items, and the custom rule with its format. */
import type { Rectangle } from '../../../src/grid/address';
import { overlap } from '../areas';
import type { ConditionalRule, SimSheet } from '../model';
import { WireError, invalidArgument, textOf, wireObject, type WireObject } from '../wire';
import { hexColor, refuseFormat } from './formats';

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

function conditionalFormat(sheet: SimSheet, rule: ConditionalRule): WireObject {
  const alive = (): void => {
    if (!sheet.rules.includes(rule)) throw new WireError('ItemNotFound');
  };
  return wireObject({
    type: 'ConditionalFormat',
    ids: ['Id'],
    get: {
      Id: () => rule.id,
      Type: () => rule.type,
      StopIfTrue: () => rule.stopIfTrue,
      Priority: () => sheet.rules.indexOf(rule),
    },
    nav: {
      // office-js#2180: the plain member fails on any other type.
      Custom: () => {
        if (rule.type !== 'Custom') throw new WireError('InvalidOperation');
        return custom(sheet, rule);
      },
      CustomOrNullObject: () => (rule.type === 'Custom' ? custom(sheet, rule) : null),
    },
    call: {
      Delete: () => {
        refuseFormat(sheet);
        alive();
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
      },
    },
  });
}

export function conditionalFormats(sheet: SimSheet, areas: readonly Rectangle[]): WireObject {
  const here = (): ConditionalRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((a) => areas.some((b) => overlap(a, b))));
  return wireObject({
    type: 'ConditionalFormatCollection',
    items: () => here().map((rule) => conditionalFormat(sheet, rule)),
    item: (id) => {
      const rule = here().find((each) => each.id === id);
      if (rule === undefined) throw new WireError('ItemNotFound');
      return conditionalFormat(sheet, rule);
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
        // docs-ref excel.conditionalformatcollection.yml: added at the first/top priority.
        sheet.rules.unshift(rule);
        return conditionalFormat(sheet, rule);
      },
    },
  });
}
