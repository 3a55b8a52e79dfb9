/** FormatConditions of a range and its items. */
import type { Rectangle } from '../../../src/grid/address';
import { overlap } from '../../officehost/areas';
import type { ConditionalRule, SimSheet } from '../../officehost/model';
import { comError } from '../bridge';
import { fromBgr, toBgr } from '../values';
import { refuseFormatting, type World } from '../world';
import { LINE_STYLES, nameIn } from './looks';

const EXPRESSION = 2;
/** xlBetween to xlLessEqual; documented to be ignored. */
const VALID_OPERATORS: readonly unknown[] = [1, 2, 3, 4, 5, 6, 7, 8];
const OPERATORS = { '3': 3, undefined: undefined, null: null } as const;
const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'];

function item(world: World, sheet: SimSheet, given: ConditionalRule): object {
  const { bridge, profile } = world;
  const place = sheet.rules.indexOf(given);
  const find = (): ConditionalRule | undefined =>
    profile.ruleHandles === 'places' ? sheet.rules[place] : given;
  const now = (): ConditionalRule => {
    const rule = find();
    if (rule === undefined) throw comError('the rule is gone');
    return rule;
  };
  const color = (name: string) => ({
    get: { Color: () => toBgr((now().format.get(name) as string | undefined) ?? '#FFFFFF') },
    set: { Color: (value: unknown) => void now().format.set(name, fromBgr(value)) },
  });
  const sides = (property: string, value: unknown): void => {
    for (const side of SIDES) now().format.set(`border.${side}.${property}`, value);
  };
  const refuseLook = (): void => {
    if (profile.ruleLooks === 'fill only') throw comError('only the fill');
  };
  return bridge.wrap({
    type: 'FormatCondition',
    alive: () => {
      if (!sheet.rules.includes(now())) throw comError('the rule is gone');
    },
    get: {
      Type: () => (now().type === 'Custom' ? EXPRESSION : 3),
      Formula1: () => {
        if (now().type !== 'Custom') throw comError('Formula1');
        return profile.ruleFormulas === 'kept' ? now().formula : '';
      },
      AppliesTo: () => world.rangeOf(sheet, now().areas),
      Interior: () => bridge.wrap({ type: 'RuleInterior', ...color('fill.color') }),
      Font: () => {
        refuseLook();
        const { get, set } = color('font.color');
        return bridge.wrap({
          type: 'RuleFont',
          get,
          set: { ...set, Bold: (value: unknown) => void now().format.set('font.bold', value) },
        });
      },
      Borders: () => {
        refuseLook();
        return bridge.wrap({
          type: 'RuleBorders',
          set: {
            LineStyle: (value: unknown) => {
              sides('style', nameIn(LINE_STYLES)(value));
            },
            Color: (value: unknown) => {
              sides('color', fromBgr(value));
            },
          },
        });
      },
    },
    call: {
      SetFirstPriority: () => {
        const rule = now();
        sheet.rules.splice(sheet.rules.indexOf(rule), 1);
        sheet.rules.unshift(rule);
      },
      Delete: () => {
        refuseFormatting(sheet);
        sheet.rules.splice(sheet.rules.indexOf(now()), 1);
      },
    },
  });
}

export function formatConditions(
  world: World,
  sheet: SimSheet,
  areas: readonly Rectangle[],
): object {
  const { bridge, profile } = world;
  const here = (): ConditionalRule[] =>
    sheet.rules.filter((rule) => rule.areas.some((a) => areas.some((b) => overlap(a, b))));
  return bridge.wrap({
    type: 'FormatConditions',
    get: { Count: () => here().length },
    call: {
      Item: (index: unknown) => {
        const rule = typeof index === 'number' ? here()[index - 1] : undefined;
        if (rule === undefined) throw comError('Item');
        return item(world, sheet, rule);
      },
      Delete: () => {
        refuseFormatting(sheet);
        for (const area of areas) sheet.clearRules(area);
      },
      Add: (type: unknown, operator: unknown, formula: unknown) => {
        refuseFormatting(sheet);
        const valid = profile.operator === '1' ? VALID_OPERATORS : [OPERATORS[profile.operator]];
        if (type !== EXPRESSION || !valid.includes(operator) || typeof formula !== 'string') {
          throw comError('FormatConditions.Add');
        }
        // Guess: on one cell; a region of several may bear more.
        const isFull = areas.some(
          (area) =>
            sheet.rules.filter((rule) => rule.areas.some((each) => overlap(each, area))).length >=
            profile.rulesACell,
        );
        if (isFull) throw comError('FormatConditions.Add');
        const rule: ConditionalRule = {
          id: sheet.workbook.newId('R'),
          type: 'Custom',
          areas: areas.map((area) => ({ ...area })),
          stopIfTrue: false,
          formula,
          format: new Map(),
        };
        sheet.rules.push(rule);
        return item(world, sheet, rule);
      },
    },
  });
}
