/** Which way of scoring applies, and who says so. */
import { parseUnitProfile } from '../../src/regions/parse-unit-profile';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { isOfUnit, optionsNow, scoringBasis } from '../../src/session/scoring-basis';
import { scoreOf } from '../../src/session/scores';
import { DEFAULT_SETTINGS, withChoice, type Settings } from '../../src/session/settings';
import { exportUnitProfile, importUnitProfile } from '../../src/session/unit-profile';
import { useExcel } from '../officehost/use-excel';
import { rowsWith, selfEvaluationSheet } from '../support/self-evaluation';
import { openSession } from './open-session';

const office = useExcel();

const TEXT = (scoring: object, name = '某市财政局') =>
  JSON.stringify({ format: 'jixiao.profile/1', name, scoring });
const withUnit = (scoring: object): Settings => ({
  ...DEFAULT_SETTINGS,
  unit: parseUnitProfile(TEXT(scoring), CHECKS),
});

const RATIO =
  '财预〔2020〕10号：定量指标达到指标值得满分，未达到的按完成值与指标值的比例计分（待核）';
const threshold = (line: string) =>
  `财预〔2021〕101号：定量指标完成率低于${line}%不得分，${line}%以上按（完成率－${line}%）÷（1－${line}%）×分值计分（待核）`;

test.each<[string, Settings, string, string]>([
  ['nothing chosen', DEFAULT_SETTINGS, '计分口径：默认', RATIO],
  ['chosen', { ...DEFAULT_SETTINGS, scheme: 'threshold' }, '计分口径：自行选择', threshold('60')],
  [
    'of the unit',
    withUnit({ scheme: 'threshold', passLine: '70' }),
    '计分口径：本单位配置“某市财政局”',
    threshold('70'),
  ],
  [
    'the user against the unit',
    { ...withUnit({ scheme: 'threshold' }), scheme: 'ratio' },
    '计分口径：自行选择（本单位配置“某市财政局”另有规定）',
    RATIO,
  ],
  ['a unit that says nothing of it', withUnit({}), '计分口径：默认', RATIO],
])('%s', (_, settings, source, words) => {
  expect(scoringBasis(settings)).toMatchObject({ source, words });
});

test('what else the unit sets is said', () => {
  const settings = withUnit({
    satisfactionBands: [
      { from: '95', of10: '10' },
      { from: '85', of10: '8' },
    ],
    executionBands: [{ from: '100', of10: '10' }],
    executionPoints: '20',
    middleGradeFrom: '50',
    resultGrades: [
      { grade: '优', from: '95' },
      { grade: '良', from: '85' },
      { grade: '中', from: '70' },
    ],
  });
  expect(scoringBasis(settings).others).toEqual([
    '满意度10分制：95%以上10分，85%以上8分，以下不得分',
    '预算执行率（按101号计分时）10分制：100%以上10分，以下不得分',
    '预算执行率20分，但不超过指标分值之外余下的分',
    '定性指标第二档从分值的50%起',
    '等级：优≥95分，良≥85分，中≥70分，以下为差',
  ]);
});

test('a choice by itself goes before the unit, and back to it', () => {
  const unit = withUnit({ equal: 'exact' });
  expect(isOfUnit(unit, 'equal')).toBe(true);
  expect(isOfUnit(unit, 'overLimit')).toBe(false);
  expect(optionsNow(unit)).toMatchObject({ equal: 'exact', overLimit: 'ratio' });
  const chosen = withChoice({}, 'equal', 'at-least');
  expect(optionsNow({ ...unit, choices: chosen }).equal).toBe('at-least');
  expect(withChoice(chosen, 'equal', '')).toEqual({});
});

test('imported, it scores at once, goes before what was chosen, and is exported again', async () => {
  // 3 of 4: 30 of 40 points by 10号, 15 by 101号.
  const sheet = selfEvaluationSheet({ rows: rowsWith(0, { actual: '3期' }) });
  const session = await openSession(office.excel, [sheet]);
  session.changeSettings({ draw: false, scheme: 'ratio', choices: { equal: 'exact' } });
  await session.check('active');
  const total = () => scoreOf(session.state.sheets![0]!.tables[0]!, session.state.settings).total;
  expect(total()).toBe('90');
  const file = new File([TEXT({ scheme: 'threshold', executionBase: 'initial' })], 'a.json');
  await importUnitProfile(session, file);
  expect(session.state.settings).toMatchObject({ scheme: null, choices: { equal: 'exact' } });
  expect(total()).toBe('75');
  session.changeSettings({ scheme: 'ratio' });
  expect(total()).toBe('90');
  expect(JSON.parse(exportUnitProfile(session.state.settings))).toMatchObject({
    scoring: { scheme: 'ratio', executionBase: 'initial', equal: 'exact' },
  });
  session.changeSettings({ scheme: null });
  await session.check('active');
  expect(total()).toBe('75');
  session.changeSettings({ unit: null });
  expect(total()).toBe('90');
});
