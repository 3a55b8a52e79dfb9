import { evidenceName } from '../../../src/rules/standardization/n20-evidence-name';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N20 佐证资料类别非标准', () => {
  test('材料 for 资料; two', () => {
    const rows = { 2: { evidence: '正式材料' } };
    expect(found(evidenceName, { rows })).toEqual([
      'N20 info I10: 佐证资料“正式材料”应写“正式资料”。',
    ]);
    expect(
      found(evidenceName, { rows: { ...rows, 1: { evidence: '原始资料,工作资料' } } }),
    ).toEqual(['N20 info I9 I10: 共2处佐证资料的类别不规范（I9、I10）。']);
  });

  test.each([
    [
      'a slip of a word, each once, the rest of the list kept',
      '正式材料, 工作材料、合同',
      'national',
      ['safe', 'I8: 正式材料, 工作材料、合同 → 正式资料, 工作资料、合同'],
    ],
    [
      'words that may mean something else',
      '原始资料',
      'national',
      ['suggestion', 'I8: 原始资料 → 原始凭证'],
    ],
    ['words of the region', '正式材料', 'urumqi', ['suggestion', 'I8: 正式材料 → 正式资料']],
  ])('mended: %s', (_, evidence, profile, fix) => {
    expect(fixesOf('N20', spoiled({ 0: { evidence } }), profile)).toEqual([fix]);
  });
});
