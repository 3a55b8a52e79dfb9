import stringWidth from 'string-width';
import { padEnd, wrap } from '../../src/cli/terminal';

jest.mock('string-width', () => ({ __esModule: true, default: jest.fn() }));
const measured = jest.mocked(stringWidth);
measured.mockImplementation(
  (text) => Array.from(text).length * (/^[\x20-\x7e]*$/.test(text) ? 1 : 2),
);

describe('columns of a terminal', () => {
  it('asks for the width of a character once, however long the report', () => {
    const text = '绩效目标表的指标值应当细化量化。'.repeat(500);
    measured.mockClear();
    wrap(text, 80);
    wrap(text, 60);
    expect(measured.mock.calls.length).toBeLessThanOrEqual(new Set(text).size);
  });

  it('breaks at the last column that fits, and keeps closing punctuation with its word', () => {
    expect(wrap('目标值过低', 6)).toEqual(['目标值', '过低']);
    expect(wrap('目标值过低', 7)).toEqual(['目标值', '过低']);
    expect(wrap('目标值过低', 8)).toEqual(['目标值过', '低']);
    expect(wrap('目标值。过低', 6)).toEqual(['目标值。', '过低']);
    expect(wrap('目标（过低）', 6)).toEqual(['目标', '（过低）']);
    expect(wrap('目标“（过低）”', 8)).toEqual(['目标', '“（过低）”']);
    expect(wrap('（（（（（（', 4)).toEqual(['（（', '（（', '（（']);
    expect(wrap('D17 改善', 4)).toEqual(['D17', '改善']);
  });

  it('pads to columns, not to characters', () => {
    expect(padEnd('D9', 4)).toBe('D9  ');
    expect(padEnd('改善', 6)).toBe('改善  ');
    expect(padEnd('改善', 3)).toBe('改善');
  });
});
