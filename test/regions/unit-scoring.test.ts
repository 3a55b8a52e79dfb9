/** `scoring` of 本单位配置: what may stand there, what is refused and how, and what it changes. */
import { parseUnitProfile } from '../../src/regions/parse-unit-profile';
import { DEFAULT_PROFILE, findProfile } from '../../src/regions/profiles';
import { unitProfileText, withUnitProfile } from '../../src/regions/unit-profile';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { scoringOptions } from '../../src/scoring/options';
import { withRegion } from '../../src/scoring/regional-scoring';
import { profileSchema } from '../support/schemas';

const parse = (scoring: object, more: object = {}) =>
  parseUnitProfile(
    JSON.stringify({ format: 'jixiao.profile/1', name: '某市财政局', ...more, scoring }),
    CHECKS,
  );

const OPTIONS = {
  scheme: 'threshold',
  passLine: '70',
  equal: 'exact',
  overLimit: 'none',
  satisfaction: 'bands',
  missShare: '20',
  farAbove: '150',
  executionBase: 'initial',
  satisfactionBands: [
    { from: '95', of10: '10' },
    { from: '85', of10: '8' },
  ],
  executionBands: [
    { from: '100', of10: '10' },
    { from: '90', of10: '9' },
  ],
  resultGrades: [
    { grade: '优', from: '95' },
    { grade: '良', from: '85' },
    { grade: '中', from: '70' },
  ],
};
const WHOLE = { ...OPTIONS, executionPoints: '20', middleGradeFrom: '50' };

test('all of it is scored by', () => {
  const profile = withUnitProfile(DEFAULT_PROFILE, parse(WHOLE));
  expect(profileSchema.safeParse(profile).success).toBe(true);
  expect(profile).toMatchObject({ executionWeight: '20', middleGradeFrom: '50' });
  expect(scoringOptions(withRegion({}, profile))).toMatchObject({
    ...OPTIONS,
    middleFrom: '50',
    gradeShares: { partial: '50' },
  });
});

test('the user goes before the unit, the unit before the region, the region before what is usual', () => {
  const hubei = findProfile('hubei')!;
  const of = (chosen: object, profile = hubei) => scoringOptions(withRegion(chosen, profile));
  expect(of({}).middleFrom).toBe('50');
  expect(of({}, DEFAULT_PROFILE).middleFrom).toBe('60');
  const unit = withUnitProfile(hubei, parse({ scheme: 'threshold', middleGradeFrom: '55' }));
  expect(of({}, unit)).toMatchObject({ scheme: 'threshold', middleFrom: '55', equal: 'ratio' });
  expect(of({ scheme: 'ratio' }, unit)).toMatchObject({ scheme: 'ratio', middleFrom: '55' });
});

test('what says nothing changes nothing', () => {
  expect(withUnitProfile(DEFAULT_PROFILE, parse({}))).not.toHaveProperty('scoring');
  expect(withUnitProfile(DEFAULT_PROFILE, parse({ executionPoints: '15' }))).toMatchObject({
    executionWeight: '15',
  });
});

test('exported and imported again it is the same', () => {
  const unit = parse(WHOLE);
  const again = parseUnitProfile(unitProfileText(DEFAULT_PROFILE, unit), CHECKS);
  expect(withUnitProfile(DEFAULT_PROFILE, again)).toEqual(withUnitProfile(DEFAULT_PROFILE, unit));
});

const band = (from: string, of10: string) => ({ from, of10 });

test.each<[object, string]>([
  [{ passline: '60' }, '“scoring.passline”不是可以设置的项目。'],
  [{ scheme: '10号' }, '“scoring.scheme”只能是 ratio、threshold。'],
  [{ equal: 'roughly' }, '“scoring.equal”只能是 ratio、exact、at-least。'],
  [{ passLine: 60 }, '“scoring.passLine”应为写在引号里的数字，如 "90"。'],
  [{ passLine: '100' }, '“scoring.passLine”应为0以上、小于100的百分数，如 "60"。'],
  [{ passLine: '-1' }, '“scoring.passLine”应为0以上、小于100的百分数，如 "60"。'],
  [{ missShare: '101' }, '“scoring.missShare”应在0到100之间，如 "0"。'],
  [{ farAbove: '99' }, '“scoring.farAbove”应为不小于100的百分数，如 "130"。'],
  [{ executionPoints: '101' }, '“scoring.executionPoints”应在0到100分之间，如 "10"。'],
  [{ middleGradeFrom: '80' }, '“scoring.middleGradeFrom”应为0以上、小于80的百分数，如 "60"。'],
  [{ satisfactionBands: 'x' }, '“scoring.satisfactionBands”应为一档至十档，'],
  [{ satisfactionBands: [] }, '“scoring.satisfactionBands”应为一档至十档，'],
  [
    { satisfactionBands: [{ from: 90, of10: '10' }] },
    '“scoring.satisfactionBands.0.from”应为写在引号里的数字，如 "90"。',
  ],
  [
    { satisfactionBands: [band('80', '8'), band('90', '10')] },
    '“scoring.satisfactionBands”应从高到低写，',
  ],
  [
    { satisfactionBands: [band('90', '8'), band('80', '9')] },
    '“scoring.satisfactionBands”应从高到低写，',
  ],
  [
    { satisfactionBands: [band('90', '11')] },
    '“scoring.satisfactionBands”的 from 应在0到100之间，of10 应在0到10分之间，',
  ],
  [
    { executionBands: [band('1', '10'), band('0.8', '7')] },
    '“scoring.executionBands”的 from 是百分数：80%写 "80"，不写 "0.8"。',
  ],
  [
    { resultGrades: [{ grade: '良', from: '80' }] },
    '“scoring.resultGrades”应依次写优、良、中从多少分起，从高到低，',
  ],
  [
    {
      resultGrades: [
        { grade: '优', from: '90' },
        { grade: '良', from: '90' },
        { grade: '中', from: '60' },
      ],
    },
    '“scoring.resultGrades”应依次写优、良、中从多少分起，从高到低，',
  ],
])('%j is refused', (scoring, sentence) => {
  expect(() => parse(scoring)).toThrow(sentence);
});

test.each([
  { passLine: '0' },
  { passLine: '99.9' },
  { missShare: '100' },
  { farAbove: '100' },
  { middleGradeFrom: '79.9' },
  { satisfactionBands: [band('90', '10'), band('0', '0')] },
])('%j is just within', (scoring) => {
  expect(parse(scoring).scoring).toEqual(scoring);
});

test('the points of 预算执行 stand in one place', () => {
  expect(() => parse({ executionPoints: '20' }, { executionWeight: '10' })).toThrow(
    '“executionWeight”和“scoring.executionPoints”都是预算执行率的分值，只写一处。',
  );
});
