import { yearMissing } from '../../../src/rules/completeness/c04-year-missing';
import { found } from '../../support/form';

describe('C04 年度缺失或与项目名称年份不符', () => {
  test('no year anywhere: at the title, with the year of the goal', () => {
    expect(found(yearMissing, { year: null, project: '职业技能培训补助' })).toEqual([
      'C04 warning A1: 表题、年度栏和项目名称中都没有年度（只在年度目标中提到2024年）。',
    ]);
  });

  test.each([
    ['2023年职业技能培训补助', '2023'],
    ['2021-2023年道路改造', '2021-2023'],
  ])('of another year: %s', (project, years) => {
    expect(found(yearMissing, { project })).toEqual([
      `C04 warning C4: 项目名称“${project}”中的年份是${years}，表的年度是2024年。`,
    ]);
  });

  test.each([
    '2023年至2024年道路改造',
    '国发〔2021〕5号文件落实经费',
    '1995年12月31日前退休人员补贴',
    '2021级学生资助',
    '2022年道路改造工程尾款',
  ])('spans, documents, classes and earlier work: %s', (project) => {
    expect(found(yearMissing, { project })).toEqual([]);
  });
});
