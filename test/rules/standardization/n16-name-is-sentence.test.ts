import { nameIsSentence } from '../../../src/rules/standardization/n16-name-is-sentence';
import { brief, formSheet, found, runCheck } from '../../support/form';

describe('N16 指标名称写成目标或措施句', () => {
  test('a goal', () => {
    const sheet = formSheet({
      rows: { 4: { name: '进一步改善职工居住环境' } },
    });
    expect(found(nameIsSentence, sheet)).toEqual([
      'N16 info C12: “进一步改善职工居住环境”写成了目标或措施，看不出度量什么。',
    ]);
  });

  test('a measure', () => {
    const sheet = formSheet({
      rows: { 4: { name: '社会保险经办效率和水平不断提高' } },
    });
    expect(found(nameIsSentence, sheet)).toEqual([
      'N16 info C12: “社会保险经办效率和水平不断提高”写成了目标或措施，看不出度量什么。',
    ]);
  });

  test('a payment', () => {
    const sheet = formSheet({
      rows: { 0: { name: '拨付子公司注册资本金', target: '≥2次' } },
    });
    expect(found(nameIsSentence, sheet)).toEqual([
      'N16 info C8: “拨付子公司注册资本金”写的是支付事项，单位却是“次”，缺少“次数”或“金额”。',
    ]);
  });

  test.each(['提升博物馆绿化水平', '提高我市国有资产现代化监管能力和水平', '有效提升教学质量'])(
    'a level that is to rise: %s',
    (name) => {
      const sheet = formSheet({ rows: { 4: { name } } });
      expect(brief(runCheck(nameIsSentence, sheet))).toMatchObject([
        { rule: 'N16', cells: ['C12'] },
      ]);
    },
  );

  test.each([
    ['a thing', { rows: { 4: { name: '服务周期内空气质量' } } }],
    ['a level', { rows: { 4: { name: '公共服务能力提升水平' } } }],
    ['a project', { rows: { 4: { name: '老旧小区改造提升工程质量' } } }],
    ['a number', { rows: { 0: { name: '保障发放薪酬人数', target: '≥45人' } } }],
    ['quality of air', { rows: { 4: { name: '服务周期内空气质量' } } }],
    ['a degree', { rows: { 4: { name: '提升职工技能程度' } } }],
    ['clean', {}],
  ])('stays silent: %s', (_, options) => {
    expect(found(nameIsSentence, options)).toEqual([]);
  });
});
