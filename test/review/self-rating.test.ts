import { selfRating } from '../../src/review/self-rating';
import type { Category, Finding } from '../../src/rules/engine/finding';

function finding(category: Category, severity: Finding['severity'], rule = 'C01'): Finding {
  return {
    ...{ rule, name: 'x', category, severity, cells: ['A1'], message: '', advice: '' },
    ...{ key: rule, matter: rule, main: true, citations: [], fix: null },
  };
}

const points = (findings: readonly Finding[]): string[] =>
  selfRating(findings).headings.map((each) => `${each.heading}${each.points}/${each.maximum}`);

test('nothing found: full points under the four headings of the review form', () => {
  expect(points([])).toEqual(['完整性20/20', '相关性30/30', '适当性30/30', '可行性20/20']);
  expect(selfRating([])).toMatchObject({ total: '100' });
});

test('errors cost 5, warnings 2, infos nothing, each under the heading of its kind', () => {
  const findings = [
    finding('completeness', 'error'),
    finding('standardization', 'warning'),
    finding('relevance', 'warning'),
    finding('appropriateness', 'error'),
    finding('consistency', 'error'),
    finding('feasibility', 'warning'),
    finding('feasibility', 'info'),
  ];
  expect(points(findings)).toEqual(['完整性13/20', '相关性28/30', '适当性20/30', '可行性18/20']);
  expect(selfRating(findings)).toMatchObject({ total: '79' });
  expect(selfRating(findings).headings[2]).toMatchObject({ errors: 2, warnings: 0 });
});

test('no heading falls below nothing, and a defect of ours costs nobody points', () => {
  const errors = Array.from({ length: 9 }, () => finding('feasibility', 'error'));
  expect(points([...errors, finding('relevance', 'error', 'X00')])).toEqual([
    ...['完整性20/20', '相关性30/30', '适当性30/30', '可行性0/20'],
  ]);
  expect(selfRating(errors)).toMatchObject({ total: '80' });
});
