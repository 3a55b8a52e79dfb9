import { detectProfile } from '../../src/policy/detect-profile';
import { readTables } from '../../src/reader/read-tables';
import { formSheet, indicatorsWith } from '../support/form';

function picked(options: Parameters<typeof formSheet>[0]): string {
  return detectProfile(readTables(formSheet(options))[0]!).id;
}

test.each([
  ['乌鲁木齐市水务局', 'urumqi'],
  ['新疆维吾尔自治区财政厅', 'xinjiang'],
  ['自治区财政厅企业处', 'xinjiang'],
  ['喀什地区教育局', 'xinjiang'],
  ['伊犁哈萨克自治州教育局', 'xinjiang'],
  ['内蒙古自治区林业和草原局', 'national'],
  ['广西壮族自治区财政厅', 'national'],
  ['湘潭市环境卫生管理处', 'national'],
])('%s: %s', (unit, profile) => {
  expect(picked({ unit })).toBe(profile);
});

test('按照正常比例赋分 is the wording of the Urumqi system, whatever the unit', () => {
  const indicators = indicatorsWith({ 0: { scoringRule: '按照正常比例赋分' } });
  expect(picked({ unit: '企业处', indicators })).toBe('urumqi');
});
