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
