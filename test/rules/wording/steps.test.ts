import { sumText, wordStep } from '../../../src/rules/wording/steps';

const sumOf = (count: number): string =>
  sumText(Array<string>(count).fill('1'), String(count), '分');

test('a sum, of whose terms twelve are shown', () => {
  expect(sumOf(1)).toBe('1分');
  expect(sumOf(2)).toBe('1+1=2分');
  expect(sumOf(12)).toBe(`${'1+'.repeat(11)}1=12分`);
  expect(sumOf(13)).toBe(`${'1+'.repeat(11)}…（共13项）=13分`);
});

test('a word, with what stands around it', () => {
  const step = (before: number, behind: number): string =>
    wordStep('名称', `${'甲'.repeat(before)}及时${'乙'.repeat(behind)}`, '及时');
  expect(step(0, 0)).toContain('及时');
  expect([step(12, 12), step(40, 40)].map((text) => /甲+及时乙+/.exec(text)?.[0].length)).toEqual([
    ...[26, 26],
  ]);
});
