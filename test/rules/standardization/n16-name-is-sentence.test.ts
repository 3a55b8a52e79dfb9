import { nameIsSentence } from '../../../src/rules/standardization/n16-name-is-sentence';
import { found } from '../../support/form';
import { fixesOf, spoiled } from '../../support/fix';

describe('N16 指标名称写成目标或措施句', () => {
  test('a payment', () => {
    const rows = { 0: { name: '拨付子公司注册资本金', target: '≥2次' } };
    expect(found(nameIsSentence, { rows })).toEqual([
      'N16 info C8: “拨付子公司注册资本金”写的是支付事项，单位却是“次”，缺少“次数”或“金额”。',
    ]);
  });

  test.each([
    '进一步改善职工居住环境',
    '社会保险经办效率和水平不断提高',
    '提升博物馆绿化水平',
    '有效提升教学质量',
  ])('a goal, a measure, a level that is to rise: %s', (name) => {
    expect(found(nameIsSentence, { rows: { 4: { name } } })).toEqual([
      `N16 info C12: “${name}”表述为目标或措施，考核内容不明确。`,
    ]);
  });

  test.each([
    ['a thing', '服务周期内空气质量'],
    ['a level', '公共服务能力提升水平'],
    ['a project', '老旧小区改造提升工程质量'],
    ['a degree', '提升职工技能程度'],
    ['a number', '保障发放薪酬人数'],
  ])('stays silent: %s', (_, name) => {
    expect(found(nameIsSentence, { rows: { 4: { name } } })).toEqual([]);
  });

  test('no name comes to mind: nothing', () => {
    const row = { name: '确保培训、考核工作顺利完成', target: '是' };
    expect(fixesOf('N16', spoiled({ 4: row }))).toEqual([null]);
  });
});
