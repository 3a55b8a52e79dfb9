import { wordingVaries } from '../../../src/rules/relevance/r07-wording-varies';
import { brief, formSheet, indicatorsWith, runCheck } from '../../support/form';

describe('R07 同一对象用词不一', () => {
  test('two words', () => {
    const sheet = formSheet({
      goal: '发放离休人员采暖费12户。',
      indicators: indicatorsWith({ 0: { name: '发放暖气费户数', target: '≥12户' } }),
    });
    expect(brief(runCheck(wordingVaries, sheet))).toEqual([
      {
        rule: 'R07',
        severity: 'info',
        cells: ['C8', 'C6'],
        message: '“暖气费”与“采暖费”说的是同一事物，全表用词不一。',
      },
    ]);
  });

  test('in one cell', () => {
    const sheet = formSheet({ goal: '发放采暖费（暖气费）12户。' });
    expect(brief(runCheck(wordingVaries, sheet))).toEqual([
      {
        rule: 'R07',
        severity: 'info',
        cells: ['C6'],
        message: '“暖气费”与“采暖费”说的是同一事物，全表用词不一。',
      },
    ]);
  });

  test.each([['one word', { goal: '发放离休人员采暖费12户。' }]])(
    'stays silent: %s',
    (_, options) => {
      expect(runCheck(wordingVaries, formSheet(options))).toEqual([]);
    },
  );
});
