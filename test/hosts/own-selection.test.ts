import { OwnSelection } from '../../src/hosts/own-selection';

beforeEach(() => {
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
});

test('an own selection is known by its cell, also as the merge that it begins', () => {
  const own = new OwnSelection();
  expect(own.explains({ sheetId: 'S1', range: 'B4' })).toBe(false);
  own.chose('S1', 'B4');
  expect(own.explains({ sheetId: 'S1', range: 'B4' })).toBe(true);
  expect(own.explains({ sheetId: 'S1', range: 'B4:F4' })).toBe(true);
  expect(own.explains({ sheetId: 'S2', range: 'B4' })).toBe(false);
});

test('once the user was elsewhere, coming back is his doing', () => {
  const own = new OwnSelection();
  own.chose('S1', 'B4');
  expect(own.explains({ sheetId: 'S1', range: 'B5' })).toBe(false);
  expect(own.explains({ sheetId: 'S1', range: 'B4' })).toBe(false);
});

test.each([
  [2999, true],
  [3000, false],
])('%d ms later: %p', (passed, isOwn) => {
  const own = new OwnSelection();
  own.chose('S1', 'B4');
  jest.advanceTimersByTime(passed);
  expect(own.explains({ sheetId: 'S1', range: 'B4' })).toBe(isOwn);
});

test('an own selection that is reported after the next one is still the product’s', () => {
  const own = new OwnSelection();
  own.chose('S1', 'G17');
  own.chose('S1', 'H4');
  expect(own.explains({ sheetId: 'S1', range: 'G17' })).toBe(true);
  expect(own.explains({ sheetId: 'S1', range: 'H4:I4' })).toBe(true);
});
