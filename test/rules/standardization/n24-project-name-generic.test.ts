import { projectNameGeneric } from '../../../src/rules/standardization/n24-project-name-generic';
import { found } from '../../support/form';

test('N24 项目名称过于笼统', () => {
  expect(found(projectNameGeneric, { project: '工作经费项目' })).toEqual([
    'N24 info C4: 项目名称“工作经费项目”看不出用途和对象。',
  ]);
  expect(found(projectNameGeneric, { project: '国有金融企业补助资金' })).toEqual([]);
});
