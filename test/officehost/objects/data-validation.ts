import type { Rectangle } from '../../../src/grid/address';
import type { SimSheet } from '../model';
import { invalidArgument, recordOf, textOf, wireObject, type WireObject } from '../wire';

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
