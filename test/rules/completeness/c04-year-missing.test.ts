import { yearMissing } from '../../../src/rules/completeness/c04-year-missing';
import { found } from '../../support/form';

describe('C04 年度缺失或与项目名称年份不符', () => {
  test('no year anywhere: at the title, with the year of the goal', () => {
    expect(found(yearMissing, { year: null, project: '职业技能培训补助' })).toEqual([
      'C04 warning A1: 表题、年度栏和项目名称中都没有年度（只在年度目标中提到2024年）。',
    ]);
  });

  test('a project of another year', () => {
    expect(found(yearMissing, { project: '2023年职业技能培训补助' })).toEqual([
      'C04 warning C4: 项目名称“2023年职业技能培训补助”中的年份是2023，表的年度是2024年。',
    ]);
  });

  test('a span that ended before', () => {
    expect(found(yearMissing, { project: '2021-2023年道路改造' })).toEqual([
      'C04 warning C4: 项目名称“2021-2023年道路改造”中的年份是2021-2023，表的年度是2024年。',
    ]);
  });

  test('a span with the year in it, no year in the name, the year only in the name', () => {
    expect(found(yearMissing, { project: '2023-2025年道路改造' })).toEqual([]);
    expect(found(yearMissing, { project: '2023年至2024年道路改造' })).toEqual([]);
    expect(found(yearMissing, { project: '职业技能培训补助' })).toEqual([]);
    expect(found(yearMissing, { year: null })).toEqual([]);
  });

  test('years of documents, classes and earlier work', () => {
    expect(found(yearMissing, { project: '国发〔2021〕5号文件落实经费' })).toEqual([]);
    expect(found(yearMissing, { project: '1995年12月31日前退休人员补贴' })).toEqual([]);
    expect(found(yearMissing, { project: '2021级学生资助' })).toEqual([]);
    expect(found(yearMissing, { project: '2022年道路改造工程尾款' })).toEqual([]);
  });
});
