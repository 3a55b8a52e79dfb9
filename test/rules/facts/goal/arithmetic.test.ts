import { calculationsIn } from '../../../../src/rules/facts/goal/arithmetic';
import { goalOf } from '../../../support/goal';

function read(text: string) {
  return calculationsIn(goalOf(text)).map(
    ({ text: written, computed, unit, holds }) => `${written} | ${computed}${unit} | ${holds}`,
  );
}

describe('calculationsIn', () => {
  test.each([
    [
      '标准为707元/人/月*42人*12个月=35.62万元，',
      '707元/人/月*42人*12个月=35.62万元 | 35.6328万元 | false',
    ],
    ['1000+48+46=1094万元', '1000+48+46=1094万元 | 1094万元 | true'],
    ['1000万元＋48万元＋46万元＝1094万元', '1000万元+48万元+46万元=1094万元 | 1094万元 | true'],
    ['100人乘以50元等于5000元', '100人乘以50元等于5000元 | 5000元 | true'],
    ['200人×500元/人=10万元', '200人×500元/人=10万元 | 10万元 | true'],
    ['3万元÷60=500元', '3万元÷60=500元 | 500元 | true'],
    ['2000万元×30%=600万元', '2000万元×30%=600万元 | 600万元 | true'],
    ['42人*12个月=504人次', '42人*12个月=504人次 | 504人次 | true'],
    ['100-40*2=20', '100-40*2=20 | 20 | true'],
    ['1.1000+48+46=1094万元', '1.1000+48+46=1094万元 | 95.1万元 | true'],
    ['1,000元x12个月=12,000元', '1000元x12个月=12000元 | 12000元 | true'],
    ['1亿2千万元÷2=6000万元', '1亿2千万元÷2=6000万元 | 6000万元 | true'],
    ['3万5千人*2=7万人', '3万5千人*2=7万人 | 7万人 | true'],
    ['5×3=16个', '5×3=16个 | 15个 | false'],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual([expected]);
  });

  test.each([
    '完成率=100%',
    '2023-2024年度',
    '100元/天×12个月=1200元',
    '(100+200)*12=3600元',
    '42人*12个月=35.62万元',
    '参数=5×',
    '',
  ])('%s is no calculation to judge', (text) => {
    expect(read(text)).toEqual([]);
  });

  test('long texts of numbers and operators are read in linear time', () => {
    const start = Date.now();
    for (const piece of ['1+', '1', '1 ', '12*3元', '1=', '9999999999999999', '1万元/', '乘以1']) {
      calculationsIn(goalOf(piece.repeat(32767 / piece.length)));
    }
    expect(Date.now() - start).toBeLessThan(2000);
  });
});
