import { inQuotes } from '../../../src/domain/text';
import { nameOf } from '../../../src/rules/facts/select';
import { quote } from '../../../src/rules/facts/structure';
import { indicatorOf } from '../../support/indicator';

test('quotes within quotes are single ones', () => {
  expect(inQuotes('“三供一业”改造户数')).toBe('“‘三供一业’改造户数”');
  expect(quote('推进“放管服”')).toBe('“推进‘放管服’”');
  expect(nameOf(indicatorOf({ name: '“四好”公路里程' }))).toBe('“‘四好’公路里程”');
  expect(inQuotes('改造户数')).toBe('“改造户数”');
});
