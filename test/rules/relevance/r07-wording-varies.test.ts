import { wordingVaries } from '../../../src/rules/relevance/r07-wording-varies';
import { found, runCheck } from '../../support/form';

describe('R07 同一对象用词不一', () => {
  test('two words', () => {
    const rows = { 0: { name: '发放暖气费户数', target: '≥12户' } };
    expect(found(wordingVaries, { goal: '发放离休人员采暖费12户。', rows })).toEqual([
      'R07 info C8 C6: “暖气费”与“采暖费”说的是同一事物，全表用词不一。',
    ]);
  });

  test('every place, the less usual word first', () => {
    const rows = { 0: { name: '采暖费发放户数', target: '≥12户' }, 3: { name: '户均采暖费' } };
    const findings = runCheck(wordingVaries, { goal: '发放离休人员暖气费12户。', rows });
    expect(findings.map(({ cells }) => cells)).toEqual([['C6', 'C8', 'C11']]);
  });

  test('a subsidy where the table pays wages', () => {
    const [project, goal] = ['外部董事薪酬', '保障45名外部董事薪酬正常发放。'];
    const rows = {
      0: { name: '发放薪酬人数', target: '≥45人' },
      1: { name: '补助资金发放准确率' },
      3: { name: '人均薪酬' },
    };
    expect(found(wordingVaries, { project, goal, rows })).toEqual([
      'R07 info C9 C8: “补助资金”与“薪酬”说的是同一笔支出，全表用词不一。',
    ]);
  });

  test.each([
    ['the project is a subsidy', { project: '公益性岗位补贴', goal: '发放公益性岗位工资45人。' }],
    ['the goal says both', { goal: '使用补助资金发放45名董事薪酬。' }],
    ['no wages in the goal', { goal: '保障45名董事履职。' }],
  ])('stays silent about the subsidy: %s', (_, options) => {
    const rows = {
      0: { name: '发放工资薪酬人数', target: '≥45人' },
      1: { name: '补助资金发放准确率' },
    };
    expect(found(wordingVaries, { ...options, rows })).toEqual([]);
  });

  test('in one cell', () => {
    expect(found(wordingVaries, { goal: '发放采暖费（暖气费）12户。' })).toEqual([
      'R07 info C6: “暖气费”与“采暖费”说的是同一事物，全表用词不一。',
    ]);
  });
});
