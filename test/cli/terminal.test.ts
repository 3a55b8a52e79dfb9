import stringWidth from 'string-width';
import { clip, padEnd, wrap } from '../../src/cli/terminal';

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
    expect(wrap('目标值。过低', 6)).toEqual(['目标', '值。过', '低']);
    expect(wrap('目标（过低）', 6)).toEqual(['目标', '（过', '低）']);
    expect(wrap('目标“（过低）”', 8)).toEqual(['目标', '“（过', '低）”']);
    expect(wrap('（（（（（（', 4)).toEqual(['（（', '（（', '（（']);
    expect(wrap('。。。。', 4)).toEqual(['。。', '。。']);
    expect(wrap('（abcdef）', 6)).toEqual(['（', 'abcdef', '）']);
    expect(wrap('D17 改善', 4)).toEqual(['D17', '改善']);
  });

  it('parts a word that fits into no line, and only that', () => {
    expect(wrap('abcdef', 4)).toEqual(['abcd', 'ef']);
    expect(wrap('见 abcde', 5)).toEqual(['见', 'abcde']);
    expect(wrap('见 abcdef', 5)).toEqual(['见', 'abcde', 'f']);
  });

  it('clips to what one line holds', () => {
    expect(clip('目标值', 6)).toBe('目标值');
    expect(clip('目标值', 5)).toBe('目标');
    expect(clip('ab', 1)).toBe('a');
  });

  it('pads to columns, not to characters', () => {
    expect(padEnd('D9', 4)).toBe('D9  ');
    expect(padEnd('改善', 6)).toBe('改善  ');
    expect(padEnd('改善', 3)).toBe('改善');
  });
});
