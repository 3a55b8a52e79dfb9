import { countsIn, peopleTimesIn } from '../../../../src/rules/facts/goal/counts';
import { goalOf } from '../../../support/goal';

describe('countsIn', () => {
  test.each([
    ['共计42名退休教师', [['42', '人']]],
    [
      '支持10户企业的10个项目',
      [
        ['10', '户'],
        ['10', '个'],
      ],
    ],
    ['服务企业20家', [['20', '户']]],
    ['惠及9.9万人', [['99000', '人']]],
    ['发放504人次', [['504', '人次']]],
    ['建设道路3公里', [['3000', '米']]],
    ['全年开展安全巡检4次', [['4', '次']]],
    ['购置冲锋舟4艘', [['4', '艘']]],
    ['更换水表3200块', [['3200', '块']]],
    ['清运垃圾18万吨', [['180000000', '公斤']]],
    ['新增图书1.5万册', [['15000', '册']]],
    ['培训3万5千人', [['35000', '人']]],
    ['培训三万五千人', [['35000', '人']]],
    ['惠及十户企业', [['10', '户']]],
    ['支持最近5个项目', [['5', '个']]],
  ])('%s', (text, expected) => {
    expect(countsIn(goalOf(text)).map(({ number, kind }) => [number, kind])).toEqual(expected);
  });

  test.each([
    '培训200余人',
    '培训约200人',
    '培训近200人',
    '培训3万余人',
    '培训几十人',
    '一次性发放，统一管理',
    '成立第二十三个小组',
    '培训200人以上',
    '培训不少于200人',
    '现有学员200人',
    '每人每年12个月',
    '42人*12个月',
    '第3期培训',
    '15个工作日内',
    '超过200人',
    '分2次拨付到位',
    '日均处理2万吨',
    '每季度巡检4次',
    '发放1次性补助',
  ])('%s is no exact count of this year', (text) => {
    expect(countsIn(goalOf(text))).toEqual([]);
  });

  test('the words around a count stop at its neighbours', () => {
    const [first, second] = countsIn(goalOf('培训教师20人、学生300人，考核合格'));
    expect(first?.context).toBe('培训教师 、学生');
    expect(second?.context).toBe('、学生 ');
  });

  test('people and times of a calculation, in either order', () => {
    expect(peopleTimesIn('707元*42人*12个月')).toEqual([{ people: '42', times: '12' }]);
    expect(peopleTimesIn('12个月×42人')).toEqual([{ people: '42', times: '12' }]);
    expect(peopleTimesIn('42人·12个月')).toEqual([{ people: '42', times: '12' }]);
    expect(peopleTimesIn('42人，12个月')).toEqual([]);
    expect(peopleTimesIn('42人*30天')).toEqual([]);
  });

  test('long texts are read in linear time', () => {
    const start = Date.now();
    for (const piece of ['1', '1人', '12 万', '人人', '1.']) {
      countsIn(goalOf(piece.repeat(32767 / piece.length)));
    }
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
