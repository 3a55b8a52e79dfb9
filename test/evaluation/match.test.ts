import type { Audit, AuditedFinding } from '../../src/evaluation/audit';
import { bySeverity, figuresOf } from '../../src/evaluation/figures';
import { matchFindings, type Reported } from '../../src/evaluation/match';
import { percent } from '../../src/evaluation/report';

function reported(rule: string, cells: string[], severity: Reported['severity'] = 'warning') {
  return { rule, cells, severity, message: '' };
}

function audited(rule: string, cells: string[], more: Partial<AuditedFinding> = {}) {
  return { rule, cells, severity: 'warning', certainty: 'certain', note: 'x', ...more } as const;
}

function audit(findings: AuditedFinding[], silent: Audit['silent'] = []): Audit {
  return { workbook: 'a.xlsx', sheet: 'a', findings, silent };
}

test('the same rule and one cell in common, in either order', () => {
  const match = matchFindings(audit([audited('A04', ['D8', 'F8'])]), [reported('A04', ['F8'])]);
  expect([match.right.length, match.found.length]).toEqual([1, 1]);
  expect([match.wrong, match.missed]).toEqual([[], []]);
});

test.each([
  ['another rule', reported('K03', ['D8'])],
  ['another cell', reported('A04', ['D9'])],
])('%s is a false positive, and the audited one is missed', (_, one) => {
  const match = matchFindings(audit([audited('A04', ['D8'])]), [one]);
  expect(match.wrong).toEqual([one]);
  expect(match.missed).toEqual([audited('A04', ['D8'])]);
});

test('the check that speaks in place of the audited one answers it, not the other way round', () => {
  const [drop, far] = ['A04', 'A07'] as const;
  expect(matchFindings(audit([audited(far, ['D8'])]), [reported(drop, ['D8'])])).toMatchObject({
    wrong: [],
    missed: [],
  });
  expect(matchFindings(audit([audited(drop, ['D8'])]), [reported(far, ['D8'])])).toMatchObject({
    wrong: [{ rule: far }],
    missed: [{ rule: drop }],
  });
});

test('one merged finding answers several audited ones, and is right once', () => {
  const match = matchFindings(audit([audited('N21', ['E8']), audited('N21', ['E9'])]), [
    reported('N21', ['E8', 'E9']),
  ]);
  expect([match.right.length, match.found.length]).toEqual([1, 2]);
});

test('a judgement makes a report right, but missing it costs no recall', () => {
  const judgement = audited('R05', ['C9'], { certainty: 'judgement' });
  const heard = figuresOf(
    [matchFindings(audit([judgement]), [reported('R05', ['C9'])])],
    () => true,
  );
  expect(heard).toMatchObject({ precision: 1, recall: null, judgements: 1, judgementsFound: 1 });
  const unheard = figuresOf(
    [matchFindings(audit([judgement, audited('A04', ['D8'])]), [reported('A04', ['D8'])])],
    () => true,
  );
  expect(unheard).toMatchObject({ precision: 1, recall: 1, judgements: 1, judgementsFound: 0 });
});

test('negative controls and other severities are named', () => {
  const silent = { rule: 'K02', cells: ['C5'], why: '相等' };
  const match = matchFindings(audit([audited('A04', ['D8'])], [silent]), [
    reported('K02', ['D11', 'C5']),
    reported('A04', ['D8'], 'info'),
  ]);
  expect(match.violated).toEqual([{ silent, reported: reported('K02', ['D11', 'C5']) }]);
  expect(match.otherSeverity).toEqual([{ audited: audited('A04', ['D8']), reported: 'info' }]);
});

test('precision goes by the reported severity, recall by the audited one', () => {
  const match = matchFindings(audit([audited('A04', ['D8'])]), [
    reported('A04', ['D8'], 'info'),
    reported('A04', ['D9'], 'warning'),
  ]);
  const figures = bySeverity([match]);
  expect(figures.get('info')).toMatchObject({ precision: 1, recall: null });
  expect(figures.get('warning')).toMatchObject({ precision: 0, recall: 1 });
});

test('shares are rounded down, and nothing is no share', () => {
  expect([percent(0.99999), percent(1), percent(null)]).toEqual(['99.9%', '100.0%', '—']);
});
