import { checkWorkbook } from '../../../src/review/review-workbook';
import { similarProject } from '../../../src/rules/consistency/k09-similar-project';
import { brief, type FormOptions, formSheet } from '../../support/form';

/** A workbook with one form a sheet, named 一, 二, 三 …; the findings by sheet. */
function check(...forms: readonly FormOptions[]) {
  const sheets = forms.map((options, i) => ({
    ...formSheet(options),
    name: '一二三四五'[i] ?? '',
  }));
  return checkWorkbook({ sheets }, { checks: [similarProject] }).map(({ tables }) =>
    tables.flatMap(({ findings }) => brief(findings)),
  );
}

describe('K09 同名或近似项目', () => {
  test('the same words in another order', () => {
    const [first, second] = check(
      { project: '拨付2024年国有企业职教幼教退休教师待遇差额' },
      { project: '2024年拨付国有企业职教幼教退休教师待遇差额' },
    );
    expect(first).toEqual([
      {
        rule: 'K09',
        severity: 'info',
        cells: ['C4'],
        message:
          '项目名称与二!A1:I13的“2024年拨付国有企业职教幼教退休教师待遇差额”相同或几乎相同。',
      },
    ]);
    expect(second).toHaveLength(1);
  });

  test('many of one name are counted', () => {
    const [first] = check({}, {}, {}, {}, {});
    expect(first?.map(({ message }) => message)).toEqual([
      '项目名称与二!A1:I13、三!A1:I13、四!A1:I13等4张表的“2024年职业技能培训补助”相同或几乎相同。',
    ]);
  });

  test.each([
    ['no name', [{ project: null }, { project: null }]],
    ['alone', [{}]],
  ] as const)('stays silent: %s', (_, forms) => {
    expect(check(...forms).flat()).toEqual([]);
  });
});
