/** Indicators written into a text: one cell a project, or a cell beside each level. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { indicatorsInText } from '../../src/reader/indicators-in-text';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';

/** level1/level2/name/value (weight), one line an indicator; the part that was not understood. */
function lines(text: string): string[] | string {
  const reading = indicatorsInText(text);
  if (reading.kind !== 'read') return reading.kind === 'other' ? 'other' : reading.part;
  return reading.indicators.map(({ level1, level2, name, value, weight }) => {
    const points = weight === null ? '' : ` (${weight})`;
    return `${level1?.text ?? '—'}/${level2?.text ?? '—'}/${name}/${value}${points}`;
  });
}

const OUTPUT = ['产出指标/数量指标/培训期数/≥5期', '产出指标/质量指标/结业率/≥95%'];

describe('spellings of a level and its indicator', () => {
  test.each([
    '【产出指标-数量指标】培训期数：≥5期\n【产出指标-质量指标】结业率：≥95%',
    '［产出指标—数量指标］培训期数≥5期；［产出指标—质量指标］结业率≥95%',
    '〔产出指标/数量指标〕培训期数（≥5期）〔产出指标/质量指标〕结业率（≥95%）',
    '【产出指标】【数量指标】培训期数：≥5期【质量指标】结业率：≥95%',
    '产出指标：\n数量指标：培训期数≥5期；\n质量指标：结业率≥95%。',
    '一、产出指标\n1.数量指标：培训期数：≥5期；2.质量指标：结业率：≥95%',
    '产出指标-数量指标-培训期数：≥5期\n产出指标-质量指标-结业率：≥95%',
    '产出指标/数量指标/培训期数/≥5期；产出指标/质量指标/结业率/≥95%',
    '产出指标（数量指标）：培训期数≥5期；产出指标（质量指标）：结业率≥95%',
    '一级指标：产出指标；二级指标：数量指标；三级指标：培训期数；指标值：≥5期\n二级指标：质量指标；三级指标：结业率；指标值：≥95%',
    '产出指标：①数量指标：指标1：培训期数≥5期；②质量指标：指标1：结业率≥95%',
  ])('%s', (text) => {
    expect(lines(text)).toEqual(OUTPUT);
  });

  test.each([
    '1.产出指标\n1.1数量指标：培训期数≥5期\n1.2质量指标：结业率≥95%',
    '1.产出指标\n1.1.数量指标：\n1.1.1培训期数≥5期\n1.2.质量指标：\n1.2.1结业率≥95%',
    '产出指标→数量指标→培训期数→≥5期\n产出指标→质量指标→结业率→≥95%',
  ])('numbers of several parts, and arrows: %s', (text) => {
    expect(lines(text)).toEqual(OUTPUT);
  });

  test('numbers of several parts behind the points of the one before', () => {
    expect(
      lines(
        '1.产出指标\n1.1数量指标：培训期数5期（15分）1.2时效指标：汛期前（5月31日前）完成（10分）',
      ),
    ).toEqual([
      '产出指标/数量指标/培训期数/5期 (15)',
      '产出指标/时效指标/时效指标/汛期前（5月31日前）完成 (10)',
    ]);
    expect(lines('产出指标：时效指标：12月底前完成（10分）')).toEqual([
      '产出指标/时效指标/时效指标/12月底前完成 (10)',
    ]);
    expect(lines('满意度指标→服务对象满意度→学员满意度→≥90%')).toEqual([
      '满意度指标/服务对象满意度/学员满意度/≥90%',
    ]);
  });

  test.each([
    '◆产出指标\n▲数量指标：培训期数≥5期\n▲质量指标：结业率≥95%',
    '◆产出指标▲数量指标：培训期数≥5期▲质量指标：结业率≥95%',
  ])('signs before each: %s', (text) => {
    expect(lines(text)).toEqual(OUTPUT);
  });

  test('效益-社会 is a path; a heading that is no level is not understood', () => {
    expect(lines('【效益-社会】\n就业率：≥60%')).toEqual(['效益/社会效益/就业率/≥60%']);
    expect(lines('【产出-数量】\n培训期数：≥5期\n【效益-其他】\n就业率：≥60%')).toBe('效益-其他');
  });

  test('a decimal with its unit is no number of an item', () => {
    expect(lines('产出指标：数量指标：\n2.5公里渠道清淤')).toBe('2.5公里渠道清淤');
  });

  test.each(['提高到75%', '提升至75%', '降至75%'])('%s is a value', (value) => {
    expect(lines(`效益指标：社会效益指标：机械清扫率${value}`)).toEqual([
      `效益指标/社会效益指标/机械清扫率/${value}`,
    ]);
  });

  test('short names of levels count in brackets', () => {
    expect(lines('【产出-数量】培训期数：≥5期\n【满意度】学员满意度：≥90%')).toEqual([
      '产出/数量/培训期数/≥5期',
      '满意度/—/学员满意度/≥90%',
    ]);
  });

  test('成本指标 marked like the 二级指标 before it is one more of them', () => {
    expect(
      lines(
        '一、产出指标\n1.数量指标：培训期数≥5期\n2.成本指标：人均成本≤200元\n二、满意度指标：学员满意度≥90%',
      ),
    ).toEqual([
      '产出指标/数量指标/培训期数/≥5期',
      '产出指标/成本指标/人均成本/≤200元',
      '满意度指标/—/学员满意度/≥90%',
    ]);
    expect(lines('产出指标-数量指标：培训期数≥5期\n成本指标-经济成本指标：总成本≤9万元')[1]).toBe(
      '成本指标/经济成本指标/总成本/≤9万元',
    );
  });

  test('a 二级指标 that is not of the 一级指标 before it has none', () => {
    expect(lines('产出指标：数量指标：培训期数≥5期；社会效益指标：就业率≥60%')).toEqual([
      '产出指标/数量指标/培训期数/≥5期',
      '—/社会效益指标/就业率/≥60%',
    ]);
  });

  test('points of an indicator and of a level', () => {
    const text =
      '产出指标（50分）：数量指标：培训期数≥5期（20分）；培训人次：≥500人次，权重30；时效指标：及时率100%|10分';
    expect(lines(text)).toEqual([
      '产出指标/数量指标/培训期数/≥5期 (20)',
      '产出指标/数量指标/培训人次/≥500人次 (30)',
      '产出指标/时效指标/及时率/100% (10)',
    ]);
    expect(indicatorsInText(text)).toMatchObject({
      points: [{ level1: '产出指标', points: '50' }],
    });
  });
});

describe('where a name ends', () => {
  const entry = (text: string): string[] | string => {
    const read = lines(`数量指标：${text}`);
    return typeof read === 'string' ? read : read.map((line) => line.replace('—/数量指标/', ''));
  };

  test.each([
    ['培训期数5期', ['培训期数/5期']],
    ['培训期数为5期', ['培训期数/5期']],
    ['结业率不低于95%', ['结业率/不低于95%']],
    ['单位成本控制在200元以内', ['单位成本/控制在200元以内']],
    ['完成时间：2025年12月底前', ['完成时间/2025年12月底前']],
    ['12月底前开班率100%', ['12月底前开班率/100%']],
    ['师生比1:15', ['师生比/1:15']],
    ['培训期数，指标值：≥5期', ['培训期数/≥5期']],
    ['技能水平持续提升', ['技能水平/持续提升']],
    ['开班条件 较好', ['开班条件/较好']],
    ['培训期数≥5期，培训人次≥500人次', ['培训期数/≥5期', '培训人次/≥500人次']],
    ['培训期数≥5期 培训人次≥500人次', ['培训期数/≥5期', '培训人次/≥500人次']],
    ['补助资金：1,200万元', ['补助资金/1,200万元']],
    ['结业率：≥95%，较上年提高', ['结业率/≥95%，较上年提高']],
    // The level is all the name it has.
    ['12月底前完成', ['数量指标/12月底前完成']],
    ['≥5期', ['数量指标/≥5期']],
  ])('%s', (text, expected) => {
    expect(entry(text)).toEqual(expected);
  });

  test.each(['有8成学员5天内通过', '培训期数≥5期，其中城区2期', '5'])(
    '%s is not understood',
    (text) => {
      expect(lines(`数量指标：培训人次≥9人次；${text}`)).toBe(text);
    },
  );

  test('a name without a value is one, where another has a value', () => {
    expect(lines('社会效益指标：保障饮水安全；受益户数≥900户')).toEqual([
      '—/社会效益指标/保障饮水安全/',
      '—/社会效益指标/受益户数/≥900户',
    ]);
    expect(lines('社会效益指标：保障饮水安全')).toBe('other');
  });
});

test.each([
  '提高产出，增加效益，群众满意度达到95%以上。',
  '产出指标',
  '完成培训5期，产出质量较好。',
  '产'.repeat(7000),
])('no list of indicators: %.20s', (text) => {
  expect(lines(text)).toBe('other');
});

function shown(table: PerformanceTable): string[] {
  return table.indicators.map(
    ({ level1, level2, name, target, cells }) =>
      `${cells.level3}=${cells.target} ${level1 ?? '—'}/${level2 ?? '—'}/${name}/${target?.raw}`,
  );
}

const HEAD = `
  |项目支出绩效目标表|·|·|·|
  |（2025年度）|·|·|·|
  |项目名称|职业技能培训|预算单位|某县人社局|
  |项目资金（万元）|资金总额：36|财政拨款：36|其他资金：0|
  |年度目标|举办培训5期，培训学员500人次，结业率95%以上。|·|·|`;
const read = (rows: string): PerformanceTable[] => readTables(gridFromText(rows));

describe('forms', () => {
  test('the text right of 绩效指标', () => {
    const [table] = read(
      `${HEAD}\n|绩效指标|【产出指标-数量指标】培训期数：≥5期\\n【效益指标-社会效益指标】就业率：≥60%|·|·|`,
    );
    expect(shown(table!)).toEqual([
      'B6=B6 产出指标/数量指标/培训期数/≥5期',
      'B6=B6 效益指标/社会效益指标/就业率/≥60%',
    ]);
    expect(table).toMatchObject({
      kind: 'target',
      range: 'A1:D6',
      fields: { projectName: { value: '职业技能培训' } },
      indicators: [
        { row: 6, target: { kind: 'number', number: '5', unit: '期', comparator: '>=' } },
        {},
      ],
      columns: ['level1', 'level2', 'level3', 'target'].map((role) => ({ role, cell: 'A6' })),
    });
    expect(table!.notices).toEqual([
      {
        code: 'indicators-in-text',
        message:
          'B6把绩效指标写在一段文字里，已从中读出2项指标；有关提示都标在这段文字所在的单元格。',
        cells: ['B6'],
      },
    ]);
  });

  test('a text beside each level', () => {
    const [table] = read(`${HEAD}
      |产出指标|数量指标：培训期数≥5期；培训人次≥500人次\\n质量指标：结业率≥95%|·|·|
      |效益指标|社会效益指标：就业率≥60%|·|·|
      |满意度指标|学员满意度≥90%|·|·|`);
    expect(shown(table!)).toEqual([
      'B6=B6 产出指标/数量指标/培训期数/≥5期',
      'B6=B6 产出指标/数量指标/培训人次/≥500人次',
      'B6=B6 产出指标/质量指标/结业率/≥95%',
      'B7=B7 效益指标/社会效益指标/就业率/≥60%',
      'B8=B8 满意度指标/—/学员满意度/≥90%',
    ]);
    expect(table!.indicators[0]!.cells.level1).toBe('A6');
  });

  test('a text beside two levels, the first merged down', () => {
    const [table] = read(`${HEAD}
      |绩效指标|产出指标|数量指标|培训期数≥5期；培训人次≥500人次|
      |·|·|质量指标|结业率≥95%|
      |·|效益指标|社会效益指标|就业率≥60%|`);
    expect(shown(table!)).toEqual([
      'D6=D6 产出指标/数量指标/培训期数/≥5期',
      'D6=D6 产出指标/数量指标/培训人次/≥500人次',
      'D7=D7 产出指标/质量指标/结业率/≥95%',
      'D8=D8 效益指标/社会效益指标/就业率/≥60%',
    ]);
    expect(table!.indicators[2]!.cells).toMatchObject({ level1: 'B6', level2: 'C7' });
  });

  test('of a text that is not understood nothing is read, and why is said', () => {
    const [table] = read(`${HEAD}
      |产出指标|数量指标：培训期数≥5期|·|·|
      |效益指标|社会效益指标：有8成学员5天内就业|·|·|`);
    expect(table!.indicators).toEqual([]);
    expect(table!.notices).toMatchObject([{ code: 'no-indicators', cells: ['B7'] }]);
    expect(table!.notices[0]!.message).toContain(
      'B7把绩效指标写在一段文字里，其中“有8成学员5天内就业”分不清指标名称和指标值，没有读取',
    );
  });
});

describe('lists of projects', () => {
  test('one table a project, each with its text', () => {
    const tables = read(`
      |2025年项目支出绩效目标表|·|·|·|·|
      |预算单位|项目名称|项目金额（万元）|年度绩效目标|绩效指标|
      |某县水务局|农村饮水管护|36|管护泵站48次。|【产出指标-数量指标】巡检次数：≥48次|
      |某县水务局|河道清淤|12|清淤5公里。|【产出指标-数量指标】清淤长度：≥5公里|
      |某县水务局|水库加固|90|加固1座。|见实施方案|`);
    expect(tables.map(({ range }) => range)).toEqual(['A3:E3', 'A4:E4', 'A5:E5']);
    expect(tables.map((table) => table.fields.projectName?.value)).toEqual([
      ...['农村饮水管护', '河道清淤', '水库加固'],
    ]);
    expect(tables.map((table) => table.funds.total?.value)).toEqual(['36', '12', '90']);
    expect(tables.flatMap(shown)).toEqual([
      'E3=E3 产出指标/数量指标/巡检次数/≥48次',
      'E4=E4 产出指标/数量指标/清淤长度/≥5公里',
    ]);
    expect(tables[2]!.notices).toMatchObject([{ code: 'no-indicators', cells: ['E5'] }]);
  });

  test('goal and indicators in one cell', () => {
    const [table] = read(`
      |某县2025年项目支出绩效目标表|·|·|
      |项目名称|预算金额（万元）|绩效目标|
      |农村饮水管护|36|管护泵站48次。产出指标：数量指标：巡检次数≥48次；效益指标：受益户数≥900户|`);
    expect(shown(table!)).toEqual([
      'C3=C3 产出指标/数量指标/巡检次数/≥48次',
      'C3=C3 效益指标/—/受益户数/≥900户',
    ]);
    expect(table!.goals.annual?.cell).toBe('C3');
  });

  test('a column for each 一级指标', () => {
    const [table] = read(`
      |某县2025年项目支出绩效目标表|·|·|·|
      |项目名称|预算金额（万元）|产出指标|满意度指标|
      |农村饮水管护|36|数量指标：巡检次数≥48次|用水户满意度≥90%|`);
    expect(shown(table!)).toEqual([
      'C3=C3 产出指标/数量指标/巡检次数/≥48次',
      'D3=D3 满意度指标/—/用水户满意度/≥90%',
    ]);
  });

  test('several rows a project go on with the levels above', () => {
    const [table] = read(`
      |某县2025年项目支出绩效目标表|·|·|
      |项目名称|预算金额（万元）|绩效指标|
      |农村饮水管护|36|产出指标：数量指标：巡检次数≥48次|
      |·|·|维修泵站≥3座|`);
    expect(shown(table!)).toEqual([
      'C3=C3 产出指标/数量指标/巡检次数/≥48次',
      'C4=C4 产出指标/数量指标/维修泵站/≥3座',
    ]);
  });
});
