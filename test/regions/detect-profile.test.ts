import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SheetSnapshot } from '../../src/grid/sheet-snapshot';
import { readBytesNatively } from '../../src/hosts/file/read-workbook-file';
import { detectProfile } from '../../src/regions/detect-profile';
import { readTables } from '../../src/reader/read-tables';
import { CLEAN_INDICATORS, formSheet, indicatorsWith } from '../support/form';

function idOf(sheet: SheetSnapshot): string {
  return detectProfile(readTables(sheet)[0]!, sheet).id;
}

function picked(options: Parameters<typeof formSheet>[0]): string {
  return idOf(formSheet(options));
}

test.each([
  ['乌鲁木齐市水务局', 'urumqi'],
  ['新疆维吾尔自治区财政厅', 'xinjiang'],
  ['自治区财政厅企业处', 'xinjiang'],
  ['新疆生产建设兵团第一师', 'national'],
  ['喀什地区教育局', 'xinjiang'],
  ['伊犁哈萨克自治州教育局', 'xinjiang'],
  ['内蒙古自治区林业和草原局', 'national'],
  ['广西壮族自治区财政厅', 'national'],
  ['湘潭市环境卫生管理处', 'hunan'],
  ['南京市环境卫生管理处', 'national'],
])('%s: %s', (unit, profile) => {
  expect(picked({ unit })).toBe(profile);
});

test('按照正常比例赋分 is the wording of the Urumqi system, whatever the unit', () => {
  const indicators = indicatorsWith({ 0: { scoringRule: '按照正常比例赋分' } });
  expect(picked({ unit: '企业处', indicators })).toBe('urumqi');
});

test('自治区 alone proves nothing: it counts on a form with all columns of the region', () => {
  const unit = '自治区林业和草原局';
  const columns = ['一级指标', '二级指标', '三级指标', '指标值'];
  const four = formSheet({
    unit,
    header: columns,
    indicators: CLEAN_INDICATORS.map(
      (row) => [...row.slice(0, 4), null, null, null, null, null] as unknown as typeof row,
    ),
  });
  expect(idOf(four)).toBe('national');
  expect(picked({ unit })).toBe('xinjiang');
});

test.each(['other-region', 'p1-zizhiqu-title', 'p2-guangxi', 'p3-neimenggu-dept'])(
  '%s is no form of Xinjiang',
  (name) => {
    const path = join(__dirname, '../fixtures/forms', `${name}.xlsx`);
    const { sheets } = readBytesNatively(readFileSync(path), path);
    const ids = sheets.flatMap((sheet) =>
      readTables(sheet).map((table) => detectProfile(table, sheet).id),
    );
    expect(ids).toEqual(['national']);
  },
);

test.each([
  ['合肥市教育局', 'anhui'],
  ['[055]六安市财政局', 'anhui'],
  ['湖北省水利厅', 'hubei'],
  ['武汉市青山区教育局', 'hubei'],
  ['四川省中江县文化馆', 'sichuan'],
  ['成都市城市管理委员会', 'sichuan'],
  ['凉山彝族自治州民政局', 'sichuan'],
  ['长沙市雨花区卫生健康局', 'hunan'],
  ['湘西土家族苗族自治州财政局', 'hunan'],
  ['东莞展览馆', 'guangdong-dongguan'],
  ['石家庄市第二医院', 'hebei'],
  ['昆明市生态环境局', 'yunnan'],
  ['大理白族自治州林业和草原局', 'yunnan'],
  ['上海市徐汇区房屋管理局', 'shanghai'],
  // Streets and districts of other cities, and words that only look like a name.
  ['某区成都路街道办事处', 'national'],
  ['某区湖南中路小学', 'national'],
  ['天津市河北区教育局', 'national'],
  ['北京市广安门医院', 'national'],
  ['益阳市资阳区水利局', 'hunan'],
  // Two regions at once.
  ['四川省驻武汉办事处', 'national'],
])('%s: %s', (unit, profile) => {
  expect(picked({ unit })).toBe(profile);
});

test('a place in the project alone proves nothing, in the title it does', () => {
  expect(picked({ project: '2024年赴成都对口帮扶干部培训' })).toBe('national');
  expect(picked({ title: '2024年度成都市项目支出绩效目标表' })).toBe('sichuan');
});

test('no total and no single row decides', () => {
  const cost = { 3: { level1: null, level2: '成本指标', weight: 10 } };
  expect(picked({ rows: cost })).toBe('national');
  expect(picked({ rows: { 4: { level2: '可持续影响指标' } } })).toBe('national');
});
