/** 本单位配置: read strictly, and laid over what the region asks for. */
import { detectProfile } from '../../src/regions/detect-profile';
import { parseUnitProfile } from '../../src/regions/parse-unit-profile';
import { findProfile, PROFILES } from '../../src/regions/profiles';
import { choiceOf, unitProfileText, withUnitProfile } from '../../src/regions/unit-profile';
import { checkWorkbook } from '../../src/review/review-workbook';
import { CHECKS } from '../../src/rules/engine/catalogue';
import { explainFinding } from '../../src/review/explain-finding';
import { formSheet } from '../support/form';
import { profileSchema } from '../support/schemas';
import { smallForm } from '../session/open-session';

const parse = (json: object) => parseUnitProfile(JSON.stringify(json), CHECKS);
const HEAD = { format: 'jixiao.profile/1', name: '某市财政局' };

test.each(PROFILES.map(({ id }) => id))('a file exported from %s changes nothing', (id) => {
  const region = findProfile(id)!;
  const unit = parseUnitProfile(unitProfileText(region), CHECKS);
  expect(withUnitProfile(region, unit)).toEqual({
    ...region,
    ...{ name: `${region.name}（本单位）`, options: {} },
  });
});

test('what it names is changed, what it does not stays, words come in addition', () => {
  const unit = parse({
    ...HEAD,
    weightTotal: '80',
    accepted: { basis: ['上级文件'] },
    off: ['N26'],
    severities: { C03: 'error' },
  });
  const urumqi = findProfile('urumqi')!;
  const own = withUnitProfile(urumqi, unit);
  expect(profileSchema.safeParse(own).success).toBe(true);
  expect(own).toEqual({
    ...urumqi,
    name: '某市财政局',
    weightTotal: '80',
    accepted: { ...urumqi.accepted, basis: [...urumqi.accepted.basis, '上级文件'] },
    off: ['N26'],
    severities: { C03: 'error' },
    options: {},
  });
});

test('a base is taken for every table; without one each table has its region', () => {
  expect(choiceOf(parse({ ...HEAD, base: 'xinjiang' })).profile?.id).toBe('xinjiang');
  expect(choiceOf(parse({ ...HEAD, base: null })).profile).toBeUndefined();
});

test('a threshold of its own is what the check, its prose and its explanation go by', () => {
  const sheet = formSheet({
    rows: { 4: { target: '是', lastYear: '是', scoringRule: '直接赋分' } },
  });
  const found = (heavy: string) => {
    const unit = parse({ ...HEAD, options: { A03: { heavy } } });
    const [{ tables } = { tables: [] }] = checkWorkbook({ sheets: [sheet] }, choiceOf(unit));
    const finding = tables[0]!.findings.find(({ rule }) => rule === 'A03');
    return finding && explainFinding(tables[0]!, sheet, finding).condition;
  };
  expect(found('20.5')).toBeUndefined();
  expect(found('15')).toContain('权重达到15分');
});

test('a check goes by it', () => {
  const workbook = { sheets: [smallForm('一')] };
  const unit = parse({ ...HEAD, weightTotal: '80', severities: { C03: 'error' }, off: ['A02'] });
  const [{ tables } = { tables: [] }] = checkWorkbook(workbook, choiceOf(unit));
  const [table] = tables;
  expect(table!.profile.id).toBe(detectProfile(table!.table, workbook.sheets[0]!).id);
  expect(table!.findings.find(({ rule }) => rule === 'C03')?.severity).toBe('error');
  expect(table!.findings.find(({ rule }) => rule === 'A01')?.message).toContain('80');
});

test.each([
  ['not JSON', '{', '文件不是 JSON 格式，请检查引号、逗号和括号。'],
  ['another file', '{"a":1}', '不是本单位配置：缺少 "format": "jixiao.profile/1"。'],
  ['a list', '[]', '不是本单位配置：缺少 "format": "jixiao.profile/1"。'],
])('%s', (_, text, sentence) => {
  expect(() => parseUnitProfile(text, CHECKS)).toThrow(sentence);
});

test.each([
  [{ weightTotal: 90 }, '“weightTotal”应为写在引号里的数字，如 "90"。'],
  [{ base: 'beijing' }, '“base”只能是 national、xinjiang、urumqi、anhui、'],
  [{ total: '90' }, '“total”不是可以设置的项目。'],
  [{ accepted: { words: [] } }, '“accepted.words”不是可以设置的项目。'],
  [{ severities: { C03: 'high' } }, '“severities.C03”只能是 error、warning、info。'],
  [{ off: ['Z99'] }, '没有编号为“Z99”的检查项。'],
  [{ name: '' }, '“name”的写法不对。'],
  [{ options: { Z99: {} } }, '没有编号为“Z99”的检查项。'],
  [
    { options: { A03: { most: '25' } } },
    '“options.A03.most”不是可以设置的界限；可以设置的是heavy。',
  ],
  [
    { options: { C03: { most: 3 } } },
    '“options.C03.most”不是可以设置的界限；该检查项没有可以设置的界限。',
  ],
  [
    { options: { A03: { heavy: 25 } } },
    '“options.A03.heavy”应为写在引号里的、不小于0的数字，如 "20"。',
  ],
  [
    { options: { A03: { heavy: '-1' } } },
    '“options.A03.heavy”应为写在引号里的、不小于0的数字，如 "20"。',
  ],
  [
    { options: { N08: { merged: '3' } } },
    '“options.N08.merged”应为不小于0的整数，不加引号，如 4。',
  ],
  [{ options: { N08: { merged: 2.5 } } }, '“options.N08.merged”的写法不对。'],
])('%j', (change, sentence) => {
  expect(() => parse({ ...HEAD, ...change })).toThrow(sentence);
});

test('a file of any length is refused in bounded time', () => {
  expect(() => parseUnitProfile(' '.repeat(300_000), CHECKS)).toThrow('文件太大');
});

test('labels of its own are given to the reader and survive export and import', () => {
  const labels = { fields: { leader: ['项目责任领导'] }, columns: { target: ['目标值(2024)'] } };
  const unit = parse({ ...HEAD, labels });
  expect(choiceOf(unit).labels).toEqual(labels);
  const again = parseUnitProfile(unitProfileText(findProfile('national')!, unit), CHECKS);
  expect(again.labels).toEqual(labels);
  expect(choiceOf(parse(HEAD))).not.toHaveProperty('labels');
});

test.each([
  [{ fields: { boss: ['局长'] } }, '“labels.fields.boss”不是可以设置的项目。'],
  [{ columns: { aim: ['目标值'] } }, '“labels.columns.aim”不是可以设置的项目。'],
  [{ rows: {} }, '“labels.rows”不是可以设置的项目。'],
  [{ fields: { leader: ['领'] } }, '“labels.fields.leader.0”的写法不对。'],
  [{ fields: { leader: '责任领导' } }, '“labels.fields.leader”的写法不对。'],
  [
    { fields: { leader: ['责任领导'] }, funds: { total: ['责任 领导'] } },
    '“labels”中的“责任 领导”写在两处，只能有一个意思。',
  ],
])('labels %j', (labels, sentence) => {
  expect(() => parse({ ...HEAD, labels })).toThrow(sentence);
});
