/** What people read of a citation: a document is one, and what nobody has seen is said to be open. */
import {
  citationWords,
  evaluation,
  guide,
  measures,
  ownReading,
  systemRule,
} from '../../src/policy/documents';
import { CHECKS } from '../../src/rules/engine/catalogue';

test.each([
  [guide('成本指标'), '参考财预〔2021〕101号　成本指标'],
  [guide('指标分值权重'), '参考财预〔2021〕101号　指标分值权重（待核）'],
  [measures('绩效目标审核：完整性'), '财预〔2015〕88号　绩效目标审核：完整性（待核）'],
  [evaluation('绩效评价结果'), '财预〔2020〕10号　绩效评价结果'],
  [systemRule('计量单位'), '系统填报口径　计量单位'],
  [ownReading('文字规范'), '本工具口径　文字规范'],
  [
    { document: '某办法', section: '某条', status: 'contradicted' } as const,
    '某办法　某条（各地规定不一，待核）',
  ],
])('%j', (citation, words) => {
  expect(citationWords(citation)).toBe(words);
});

test('what is no document is never cited as one', () => {
  const names = new Set(
    CHECKS.flatMap(({ citations }) => citations.map(({ document }) => document)),
  );
  expect([...names].sort()).toEqual([
    '本工具口径',
    '系统填报口径',
    '财预〔2015〕88号',
    '财预〔2020〕10号',
    '财预〔2021〕101号',
  ]);
});
