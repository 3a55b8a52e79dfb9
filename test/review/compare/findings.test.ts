/** What became of each finding: known again by what it is about, never by row or message. */
import type { ComparedPair } from '../../../src/review/compare/compare';
import { compareFindings, countsOf } from '../../../src/review/compare/compare-findings';
import type { TableFinding } from '../../../src/review/compare/compared-table';
import { matchIndicators } from '../../../src/review/compare/match-indicators';
import { stateWord } from '../../../src/review/compare/words';
import { CLEAN_INDICATORS, formSheet, type IndicatorCells } from '../../support/form';
import { pairOf, statesOf, tableOf } from '../../support/compared';

const [periods, pass, time, cost, skill, pleased] = CLEAN_INDICATORS;

test('answered, still there and new, each with its cell on both sides', () => {
  const pair = pairOf(
    { leader: null, rows: { 0: { basis: null } } },
    { rows: { 0: { basis: null }, 1: { evidence: null } } },
  );
  expect(statesOf(pair)).toEqual([
    'new C22:evidence:学员考核合格率',
    'still C19:basis:培训班期数',
    'fixed C03:leader',
  ]);
  expect(countsOf(pair.findings)).toEqual({
    ...{ back: 0, new: 1, still: 1, unjudged: 0, 'set-aside': 0, fixed: 1 },
  });
});

test('rows above, other messages and other cells leave a finding what it is', () => {
  const spoilt = [periods!, [...pass!.slice(0, 3), '约95', ...pass!.slice(4)] as never];
  const old = formSheet({ indicators: spoilt });
  const now = formSheet({
    indicators: [
      periods!,
      [
        null,
        '数量指标',
        '培训人数',
        '≥200人',
        '计划标准',
        '190人',
        10,
        '按照完成比例赋分',
        '原始凭证',
      ],
      spoilt[1]!,
    ],
  });
  const before = statesOf(pairOf(old, old));
  expect(before.some((state) => state.includes('学员考核合格率'))).toBe(true);
  const about = (states: string[]) => states.filter((state) => state.includes('学员考核合格率'));
  expect(about(statesOf(pairOf(old, now)))).toEqual(about(before));
});

test('findings of an indicator that was renamed are still there', () => {
  const pair = pairOf(
    { rows: { 0: { basis: null } } },
    { rows: { 0: { basis: null, name: '举办培训班期数' } } },
  );
  expect(statesOf(pair)).toEqual(['still C19:basis:举办培训班期数']);
  expect(pair.findings[0]).toMatchObject({ indicator: '举办培训班期数', because: null });
  expect(pair.findings[0]!.old!.key).toBe('C19:basis:培训班期数');
});

test('two indicators of one name that change places keep their findings', () => {
  const twin = (target: string, basis: string | null): IndicatorCells =>
    [...periods!.slice(0, 3), target, basis, ...periods!.slice(5)] as unknown as IndicatorCells;
  const rest = [pass!, time!, cost!, skill!, pleased!];
  const [a, b] = [twin('≥4期', null), twin('≥6期', '计划标准')];
  const states = statesOf(pairOf({ indicators: [a, b, ...rest] }, { indicators: [b, a, ...rest] }));
  expect(states.filter((state) => state.includes('C19'))).toEqual(['still C19:basis:培训班期数#2']);
});

test('findings of a removed indicator are answered because it is gone, those of an added one are new because it is', () => {
  const spoilt = [...periods!.slice(0, 4), null, ...periods!.slice(5)] as unknown as IndicatorCells;
  const rest = [pass!, time!, cost!, skill!, pleased!];
  const words = ({ findings }: ComparedPair) =>
    findings
      .filter(({ old, now }) => (now ?? old)?.rule === 'C19')
      .map((each) => [stateWord(each), each.indicator]);
  const first = ['产出指标', ...rest[0]!.slice(1)] as unknown as IndicatorCells;
  const without = { indicators: [first, ...rest.slice(1)] };
  const withIt = { indicators: [spoilt, ...rest] };
  expect(words(pairOf(withIt, without))).toEqual([['已改正（指标已删除）', '培训班期数']]);
  expect(words(pairOf(without, withIt))).toEqual([['新出现（新增指标）', '培训班期数']]);
});

test('a table that cannot be judged answers nothing', () => {
  const open = formSheet({ total: { v: null, f: '=F5+H5' }, leader: null });
  const pair = pairOf({ leader: null }, open);
  expect(statesOf(pair)).toEqual(['unjudged C03:leader']);
  expect(pair.notes).toEqual([expect.stringMatching(/^本次无法判断：/)]);
  const back = pairOf(open, { leader: null });
  expect(statesOf(back)).toEqual(['new C03:leader']);
  expect(back.notes).toEqual(['上次无法判断，本次查出的问题都列为新出现。']);
});

const finding = (key: string | null, more: Partial<TableFinding> = {}): TableFinding => ({
  ...{ key, rule: (key ?? 'C03').split(':')[0]!, severity: 'warning', cells: ['H4'] },
  ...{ message: '项目负责人未填写。', about: null, setAside: null },
  ...more,
});

function states(
  old: { findings?: TableFinding[]; ignored?: TableFinding[] },
  now: { findings?: TableFinding[]; ignored?: TableFinding[] },
): unknown[] {
  const [a, b] = [tableOf(old), tableOf(now)];
  return compareFindings(a, b, matchIndicators([], [])).map((each) => [
    each.state,
    (each.now ?? each.old)?.key,
  ]);
}

test('set aside now is 不采纳, whatever it was before', () => {
  const aside = finding('C03:leader', { setAside: '由处室负责' });
  expect(states({ findings: [finding('C03:leader')] }, { ignored: [aside] })).toEqual([
    ['set-aside', 'C03:leader'],
  ]);
  expect(states({ ignored: [aside] }, { ignored: [aside] })).toEqual([['set-aside', 'C03:leader']]);
  expect(states({}, { ignored: [aside] })).toEqual([['set-aside', 'C03:leader']]);
});

test('set aside earlier and open now is back; in old reports it is known by rule and message', () => {
  const now = { findings: [finding('C03:leader')] };
  const aside = (key: string | null) => ({ ignored: [finding(key, { setAside: '…' })] });
  expect(states(aside('C03:leader'), now)).toEqual([['back', 'C03:leader']]);
  expect(states(aside(null), now)).toEqual([['back', 'C03:leader']]);
  const other = { findings: [finding('C03:leader', { message: '另一句。' })] };
  expect(states(aside(null), other)).toEqual([['new', 'C03:leader']]);
  // Set aside then and gone now: nobody had counted it.
  expect(states(aside('C03:leader'), {})).toEqual([]);
});

test('a check that failed on the new table answers nothing either', () => {
  const failed = finding('X00:C03', { rule: 'X00', severity: 'info' });
  expect(
    states({ findings: [finding('C03:leader'), finding('C05:goal')] }, { findings: [failed] }),
  ).toEqual([
    ['new', 'X00:C03'],
    ['unjudged', 'C03:leader'],
    ['fixed', 'C05:goal'],
  ]);
});

test('several findings of one key are counted, not folded', () => {
  const one = finding('K01:total');
  expect(states({ findings: [one, one] }, { findings: [one] })).toEqual([
    ['still', 'K01:total'],
    ['fixed', 'K01:total'],
  ]);
});

test('the worst stand first within each state', () => {
  const [info, error] = [
    finding('C01:title', { severity: 'info' }),
    finding('C02:year', { severity: 'error' }),
  ];
  expect(states({}, { findings: [info, error] })).toEqual([
    ['new', 'C02:year'],
    ['new', 'C01:title'],
  ]);
});

test('a form further down and further right has the same findings', () => {
  const sheet = formSheet({ leader: null, rows: { 0: { basis: null } } });
  const moved = {
    ...sheet,
    name: '另一张',
    origin: { row: 5, column: 2 },
    merges: sheet.merges.map((area) => ({
      top: area.top + 5,
      bottom: area.bottom + 5,
      left: area.left + 2,
      right: area.right + 2,
    })),
  };
  const pair = pairOf(sheet, moved);
  expect(new Set(pair.findings.map(({ state }) => state))).toEqual(new Set(['still']));
  expect(pair.changes).toEqual([]);
});
