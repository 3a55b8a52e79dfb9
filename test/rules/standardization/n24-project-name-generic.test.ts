import { projectNameGeneric } from '../../../src/rules/standardization/n24-project-name-generic';
import { formSheet, found } from '../../support/form';

describe('N24 项目名称过于笼统', () => {
  test('generic', () => {
    const sheet = formSheet({ project: '专项资金' });
    expect(found(projectNameGeneric, sheet)).toEqual([
      'N24 info C4: 项目名称“专项资金”看不出用途和对象。',
    ]);
  });

  test('work', () => {
    const sheet = formSheet({ project: '工作经费项目' });
    expect(found(projectNameGeneric, sheet)).toEqual([
      'N24 info C4: 项目名称“工作经费项目”看不出用途和对象。',
    ]);
  });

  test.each([
    ['named', {}],
    ['with its object', { project: '国有金融企业补助资金' }],
  ])('stays silent: %s', (_, options) => {
    expect(found(projectNameGeneric, options)).toEqual([]);
  });
});
