import type { Rectangle } from '../../../src/grid/address';
import type { SimSheet } from '../model';
import { overlap, without } from '../areas';
import { invalidArgument, recordOf, textOf, wireObject, type WireObject } from '../wire';
import { refuseFormat } from './formats';

export function dataValidation(sheet: SimSheet, area: Rectangle): WireObject {
  const put = (property: string, value: unknown): void => {
    let validation = sheet.validations.find(({ areas }) => areas[0] === area);
    if (validation === undefined) {
      validation = { areas: [area], properties: new Map() };
      sheet.validations.push(validation);
    }
    validation.properties.set(property, value);
  };
  return wireObject({
    type: 'DataValidation',
    get: {
      // docs-ref excel.datavalidationtype.yml; only lists are ever set here.
      Type: () => {
        const found = sheet.validations.filter(({ areas }) =>
          areas.some((each) => overlap(each, area)),
        );
        const whole = found.some(({ areas }) =>
          areas.some((each) => without(area, each).length === 0),
        );
        return found.length === 0 ? 'None' : whole && found.length === 1 ? 'List' : 'Inconsistent';
      },
    },
    call: {
      Clear: () => {
        refuseFormat(sheet);
        sheet.clearValidations(area);
      },
    },
    set: {
      Rule: (value) => {
        const { source } = recordOf(recordOf(value)['list']);
        // docs-pr excel-add-ins-data-validation.md: a list in the rule itself has at most 255 characters.
        if (textOf(source).length > 255) throw invalidArgument();
        put('rule', value);
      },
      ErrorAlert: (value) => {
        put('errorAlert', recordOf(value));
      },
      IgnoreBlanks: (value) => {
        put('ignoreBlanks', value);
      },
    },
  });
}
