import { partedSums } from '../../../../src/rules/facts/goal/parts';
import { goalOf } from '../../../support/goal';

function read(text: string) {
  return partedSums(goalOf(text)).map(({ total, parts, yuan }) => ({
    total: total.text,
    parts: parts.map((part) => part.text),
    yuan,
  }));
}

describe('partedSums', () => {
  test('a sum and its parts', () => {
    expect(read('共申请资金10万元，其中：培训费7万元、教材费3万元。')).toEqual([
      { total: '10万元', parts: ['7万元', '3万元'], yuan: '100000' },
    ]);
  });

  test('a list longer than one clause', () => {
    const list = Array.from({ length: 20 }, (_, at) => `第${'甲乙丙丁'[at % 4]}类补助经费1万元`);
    expect(read(`预算资金20万元,其中${list.join(',')}。`)[0]?.parts).toHaveLength(20);
  });

  test.each([
    '共10万元，其中培训费7万元等。',
    '共10万元，其中培训费7万元、教材费1万元等。',
    '共10万元，其中培训费7万元。',
    '共10万元，其中8个村6万元、2个社区4万元。',
    '共10万元，其中主要为培训费7万元、教材费1万元。',
    '共10万元，其中每人5万元、每户5万元。',
    '收取10万元，其中培训费7万元、教材费3万元。',
  ])('%s has no closed list of parts', (text) => {
    expect(read(text)).toEqual([]);
  });
});
