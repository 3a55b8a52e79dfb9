import { wrongCharacters } from '../../../src/rules/standardization/n22-wrong-characters';
import { formSheet, found } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

describe('N22 错别字与叠词', () => {
  test('doubled words and known slips', () => {
    expect(
      found(wrongCharacters, {
        goal: '举办培训班四期，对担保赔偿准备金现行弥补，提高学员岗位技能。',
        rows: {
          0: { name: '新增再担保金额占比占比' },
          1: { name: '有效提升教学质量务' },
          4: { name: '学员的的岗位技能提升率' },
        },
      }),
    ).toEqual([
      'N22 warning C6: 总体目标“举办培训班四期，对担保赔偿准备金现行弥补，提高学…”中的“现行弥补”疑为“先行弥补”。',
      'N22 warning C8: 三级指标“新增再担保金额占比占比”中的“占比占比”疑为“占比”。',
      'N22 warning C9: 三级指标“有效提升教学质量务”中的“质量务”疑为“质量（或服务）”。',
      'N22 warning C12: 三级指标“学员的的岗位技能提升率”中的“的的”疑为“的”。',
    ]);
  });

  test('an amount written twice', () => {
    expect(found(wrongCharacters, { total: '854万854万', fiscal: '1.5万元' })).toEqual([
      'N22 warning D5: 资金栏“854万854万”中的“854万854万”疑为“854万”。',
    ]);
  });

  test.each(['1212', '12万2万', '400万（含道路400万元）', '10万元，10万元'])(
    'an amount: %s',
    (total) => {
      expect(found(wrongCharacters, { total })).toEqual([]);
    },
  );

  test.each([
    '人人享有的保障水平',
    '年年增长的就业人数',
    '家家户户高高兴兴过节的比例',
    '乌鲁木齐市市政设施完好率',
    '实现目的的程度',
    '按一户一户走访的户数',
    '2020至2020年完成数',
  ])('%s is normal', (name) => {
    expect(found(wrongCharacters, { rows: { 0: { name } } })).toEqual([]);
  });

  test('all slips of a text are mended', () => {
    const goal = '2024年举办职业技能培训班4期，提高学员的的技能，不足部分由财政投款。';
    const sheet = formSheet({ goal });
    expect(fixesOf('N22', sheet)).toEqual([
      ['safe', `C6: ${goal} → 2024年举办职业技能培训班4期，提高学员的技能，不足部分由财政拨款。`],
    ]);
    expect(mends('N22', sheet)).toBe(true);
  });

  test('a word twice, or the name of the project: only suggested; where nobody knows: nothing', () => {
    expect(fixesOf('N22', spoiled({ 4: { name: '技能提升人数占比占比' } }))).toEqual([
      ['suggestion', 'C12: 技能提升人数占比占比 → 技能提升人数占比'],
    ]);
    expect(fixesOf('N22', formSheet({ project: '2024年培训的的补助' }))).toEqual([
      ['suggestion', 'C4: 2024年培训的的补助 → 2024年培训的补助'],
    ]);
    expect(fixesOf('N22', spoiled({ 1: { name: '质量务合格率' } }))).toEqual([null]);
  });
});
