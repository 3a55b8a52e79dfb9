/** What forms of other regions do differently, one kind a test; what a person read off whole ones: read-cases.test.ts. */
import type { PerformanceTable } from '../../src/domain/performance-table';
import { readTables } from '../../src/reader/read-tables';
import { gridFromText } from '../support/grid-text';

function only(text: string): PerformanceTable {
  const tables = readTables(gridFromText(text));
  expect(tables).toHaveLength(1);
  return tables[0]!;
}

/** level1/level2/name/target raw, one line an indicator. */
function lines(table: PerformanceTable): string[] {
  return table.indicators.map((indicator) =>
    [indicator.level1, indicator.level2, indicator.name, indicator.target?.raw]
      .map((part) => part ?? '—')
      .join('/'),
  );
}

describe('rows of the template that nobody has used', () => {
  const form = (...names: string[]): PerformanceTable =>
    only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|农村饮水管护|·|·|
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|指标1巡检泵站次数|≥48次|
    ${names.map((name) => `|||${name}||`).join('\n')}
    |效益指标|社会效益指标|指标10：受益户数|≥900户|`);

  test.each(['指标2', '指标２', '指标 2', '指标二', '指标2：', '2、', '（2）', '……', '…', '—'])(
    '“%s” alone is no indicator',
    (name) => {
      expect(lines(form(name))).toEqual([
        '产出指标/数量指标/巡检泵站次数/≥48次',
        '效益指标/社会效益指标/受益户数/≥900户',
      ]);
    },
  );

  test('the ordinal is taken off with and without a colon, and told', () => {
    expect(form().indicators.map(({ ordinal, name }) => [ordinal, name])).toEqual([
      [1, '巡检泵站次数'],
      [10, '受益户数'],
    ]);
  });

  test.each(['指标一致性检验率', '指标达标率', '指标2以上达标率', '指标1.5倍达标率'])(
    '“%s” is a name as it stands',
    (name) => {
      expect(form(name).indicators[1]).toMatchObject({ ordinal: null, name });
    },
  );

  test('an ordinal with a value beside it is an indicator without a name', () => {
    const { indicators } = only(`
      |项目支出绩效目标表|·|·|·|
      |项目名称|农村饮水管护|·|·|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|指标1|≥48次|`);
    expect(indicators).toMatchObject([{ ordinal: 1, name: null, target: { raw: '≥48次' } }]);
  });

  test('a mark before a name is none of it', () => {
    expect(form('★管护员人数', '*管护员人数').indicators.map(({ name }) => name)).toEqual([
      ...['巡检泵站次数', '管护员人数', '管护员人数', '受益户数'],
    ]);
  });
});

describe('words of the head that name a level', () => {
  test('绩效目标 under 决策 and 资金 under 过程 do not end the table', () => {
    expect(
      lines(
        only(`
        |项目绩效目标表|·|·|·|
        |项目名称|公园管护|·|·|
        |一级指标|二级指标|三级指标|指标值|
        |决策|项目立项|立项依据充分性|充分|
        |·|绩效目标|绩效目标合理性|合理|
        |·|·|绩效指标明确性|明确|
        |过程|预算资金|资金到位率|100%|
        |产出|数量|管护面积|≥30亩|`),
      ),
    ).toEqual([
      '决策/项目立项/立项依据充分性/充分',
      '决策/绩效目标/绩效目标合理性/合理',
      '决策/绩效目标/绩效指标明确性/明确',
      '过程/预算资金/资金到位率/100%',
      '产出/数量/管护面积/≥30亩',
    ]);
  });

  test('the head of the next form still ends it', () => {
    const tables = readTables(
      gridFromText(`
      |项目名称|公园管护|主管部门|城管局|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|管护面积|≥30亩|
      |年度目标|管护公园|实际完成情况|已完成|
      |项目名称|路灯管护|主管部门|城管局|
      |项目资金（万元）|资金总额|30|财政拨款|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|管护路灯|≥90盏|`),
    );
    expect(tables.map((table) => lines(table))).toEqual([
      ['产出指标/数量指标/管护面积/≥30亩'],
      ['产出指标/数量指标/管护路灯/≥90盏'],
    ]);
  });
});

describe('two levels instead of three', () => {
  const form = (heads: string, ...rows: string[]): PerformanceTable =>
    only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|农村饮水管护|·|·|
    |${heads}|
    ${rows.map((row) => `|${row}|`).join('\n')}`);

  test('一级指标 holds second levels, 二级指标 the names', () => {
    const table = form(
      '一级指标|二级指标|绩效标准|当年预期实现值',
      '数量指标|巡检次数|反映巡检情况|≥48次',
      '成本指标|管护成本|反映成本|≤9万元',
      '满意度指标|用水户满意度|反映满意度|≥90%',
    );
    expect(lines(table)).toEqual([
      '—/数量指标/巡检次数/≥48次',
      '—/成本指标/管护成本/≤9万元',
      '—/满意度指标/用水户满意度/≥90%',
    ]);
    expect(table.indicators[0]?.cells).toMatchObject({ level2: 'A4', level3: 'B4', target: 'D4' });
    expect(table.columns.map(({ role }) => role)).toEqual([
      ...['level2', 'level3', 'explanation', 'target'],
    ]);
  });

  test('一级指标 holds first levels, 二级指标 the names', () => {
    const table = form(
      '一级指标|二级指标|绩效标准|指标值',
      '产出指标|巡检次数|计划标准|≥48次',
      '满意度指标|用水户满意度|其他标准|≥90%',
    );
    expect(lines(table)).toEqual(['产出指标/—/巡检次数/≥48次', '满意度指标/—/用水户满意度/≥90%']);
    expect(table.indicators[0]?.basis).toEqual({ value: '计划标准', cell: 'C4' });
  });

  test('levels under both heads stay what they are', () => {
    const table = form(
      '一级指标|二级指标|指标值|备注',
      '产出指标|数量指标|≥48次|',
      '效益指标|社会效益指标|≥900户|',
    );
    expect(lines(table)).toEqual(['产出指标/数量指标/—/≥48次', '效益指标/社会效益指标/—/≥900户']);
  });

  test('with a third level, words of the second under 一级指标 are left', () => {
    const table = form('一级指标|二级指标|三级指标|指标值', '数量指标|巡检|巡检次数|≥48次');
    expect(lines(table)).toEqual(['数量指标/巡检/巡检次数/≥48次']);
  });
});

describe('points of 执行率 in words', () => {
  const execution = (block: string, score: string, weight = '执行率') =>
    only(`
    |项目自评表|·|·|·|·|·|
    |项目名称|农村饮水管护|·|·|·|·|
    |${block}|·|预算数（A）|执行数（B）|${weight}|${score}|
    |·|年度资金总额|200|195.5|97.75%|19.55|
    |一级指标|二级指标|三级指标|指标值|实际完成值|得分|
    |产出指标|数量指标|巡检次数|≥48次|48次|40|`).funds.execution;

  test.each([
    ['预算执行情况（万元）（20分）', '得分', 'A3'],
    ['预算执行情况（万元）', '得分\\n（20分*执行率）', 'F3'],
    ['资金情况（万元）', '得分（20分）', 'F3'],
  ])('%s %s', (block, score, cell) => {
    expect(execution(block, score)?.weight).toMatchObject({ amount: '20', cell });
  });

  test('not where none are said, and not what a span says', () => {
    expect(execution('预算执行情况（万元）', '得分')?.weight).toBeNull();
    expect(execution('预算执行情况（0-20分）', '得分')?.weight).toBeNull();
  });
});

describe('notes between the indicators and 总分', () => {
  const form = (...notes: string[]): PerformanceTable =>
    only(`
    |项目支出绩效自评表|·|·|·|·|·|·|
    |项目名称|农村饮水管护|·|·|·|·|·|
    |一级指标|二级指标|三级指标|年度指标值|实际完成值|分值|得分|
    |产出指标|数量指标|巡检次数|≥48次|48次|90|90|
    ${notes.map((note) => `|${note}|无||||||`).join('\n')}
    |总分|||||100|98|`);

  test.each(['其他需要说明事项', '存在问题', '改进措施', '自评结论', '备注：'])(
    '%s does not end the table',
    (note) => {
      const { statedTotal, indicators } = form(note);
      expect(indicators).toHaveLength(1);
      expect(statedTotal).toMatchObject({ score: { amount: '98', cell: 'G6' }, cell: 'A6' });
    },
  );

  test('four rows of notes may stand there, not five', () => {
    expect(form('存在问题', '原因分析', '改进措施', '备注：').statedTotal?.cell).toBe('A9');
    expect(form('存在问题', '存在问题', '原因', '改进措施', '备注：').statedTotal).toBeNull();
  });

  test('a signature without a total below it ends the table', () => {
    expect(
      only(`
      |项目支出绩效目标表|·|·|·|
      |项目名称|农村饮水管护|·|·|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|巡检次数|≥48次|
      |填表人：张三||||
      |产出指标|数量指标|不属于本表|≥1次|`).range,
    ).toBe('A1:D4');
  });
});

describe('amounts', () => {
  const funds = (...rows: string[]) =>
    only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|农村饮水管护|·|·|
    ${rows.map((row) => `|${row}|`).join('\n')}
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|巡检次数|≥48次|`).funds;
  const amounts = ({ total, fiscal, other, carryOver, currencyUnit }: PerformanceTable['funds']) =>
    [total, fiscal, carryOver, other].map((amount) => amount?.amount ?? null).concat(currencyUnit);

  test.each([
    [
      '项目资金申请（万元）|资金总额：250\\n一、预算资金：250\\n二、自有资金：0\\n三、其他：0|·|·',
      ['250', '250', null, '0', '万元'],
    ],
    [
      '项目资金申请（万元）|资金总额：250；其中：财政拨款：200；其他资金：50|·|·',
      ['250', '200', null, '50', '万元'],
    ],
    [
      '项目资金（万元）|资金总额：86 1.财政拨款：60 2.上年结转：20 3.其他资金：6|·|·',
      ['86', '60', '20', '6', '万元'],
    ],
    [
      '资金需求（万元）|2021年金额|一般公共预算安排77300万元|·',
      ['77300', '77300', null, null, '万元'],
    ],
    [
      '资金情况|资金总额|总额34.5万元，其中：财政拨款30万元，其他资金4.5万元|·',
      ['34.5', '30', null, '4.5', '万元'],
    ],
  ])('several in one cell: %s', (row, expected) => {
    expect(amounts(funds(row))).toEqual(expected);
  });

  test('小计 between a label and its amount is no amount', () => {
    expect(
      amounts(
        funds(
          '项目资金（万元）|资金总额|·|80',
          '·|财政拨款|小计|70',
          '·|·|一般公共预算|70',
          '·|其他资金|·|10',
        ),
      ),
    ).toEqual(['80', '70', null, '10', '万元']);
    const blank = funds('项目资金（万元）|资金总额|·|80', '·|财政拨款|小计|', '·|其他资金|·|80');
    expect(blank.fiscal).toMatchObject({ value: null, cell: 'D4' });
  });

  test('a goal that speaks of money stays whole', () => {
    const { goals } = only(`
      |项目支出绩效目标表|·|·|·|
      |项目名称|农村饮水管护|·|·|
      |年度目标：管护泵站12座；资金总额：80万元，年底前付清|·|·|·|
      |一级指标|二级指标|三级指标|指标值|
      |产出指标|数量指标|巡检次数|≥48次|`);
    expect(goals.annual?.value).toBe('管护泵站12座；资金总额：80万元，年底前付清');
  });
});

describe('labels', () => {
  const head = (...rows: string[]): PerformanceTable =>
    only(`
    |绩效目标表|·|·|·|
    |项目名称|农村饮水管护|·|·|
    ${rows.map((row) => `|${row}|`).join('\n')}
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|巡检次数|≥48次|`);

  test.each([
    ['省级业务主管部门', 'department'],
    ['市级预算主管部门', 'department'],
    ['业务主管单位', 'department'],
    ['实施部门', 'implementer'],
  ] as const)('%s is %s', (label, field) => {
    expect(head(`${label}|某水利局|·|·`).fields[field]).toEqual({ value: '某水利局', cell: 'B3' });
  });

  test.each([
    ['专项年度绩效目标', 'annual'],
    ['项目年度目标', 'annual'],
    ['专项长期绩效目标', 'annual'],
    ['专项绩效目标', 'annual'],
  ] as const)('%s is a goal', (label, goal) => {
    expect(head(`${label}|管护泵站12座，保障用水|·|·`).goals[goal]?.cell).toBe('B3');
  });

  test('both goals of a special fund are told apart', () => {
    const { goals } = head('专项长期绩效目标|三年内通水|·|·', '专项年度绩效目标|今年通水|·|·');
    expect([goals.annual?.value, goals.overall?.value]).toEqual(['今年通水', '三年内通水']);
  });

  test.each([
    ['张某某13800000000', '张某某'],
    ['张某某 0557-0000000', '张某某'],
    ['张某某（0557）7654321', '张某某'],
    ['张某某，电话：13800000000', '张某某'],
    ['张某某 13800000000 李某 13900000000', '张某某 李某'],
    ['13800000000', '13800000000'],
    ['张三（2024）', '张三（2024）'],
  ])('the leader %s is %s', (written, name) => {
    expect(head(`项目负责人及电话|${written}|·|·`).fields.leader?.value).toBe(name);
  });

  test('the year of 2021年金额 is the form’s, where nothing else says one', () => {
    expect(head('资金需求（万元）|2021年金额|80|·')).toMatchObject({ year: 2021, yearCell: 'B3' });
    const both = head('资金需求（万元）|2021年金额|80|·', '·|2022年金额|90|·');
    expect(both.year).toBeNull();
    expect(head('年度|2020|·|·', '资金（万元）|2021年金额|80|·').year).toBe(2020);
  });

  test.each(['参考分值', '标准分', '满分', '分值', '应得分', '参考分值（90分）', '权重系数'])(
    '%s heads the weights',
    (label) => {
      const { weightTotal } = only(`
        |项目支出绩效自评表|·|·|·|·|·|·|
        |项目名称|农村饮水管护|·|·|·|·|·|
        |一级指标|二级指标|三级指标|${label}|指标值|实际完成值|得分|
        |产出指标|数量指标|巡检次数|40|≥48次|48次|40|
        |效益指标|社会效益指标|受益户数|50|≥900户|900户|50|`);
      expect(weightTotal).toBe('90');
    },
  );
});

describe('grades below 指标值', () => {
  const form = (...grades: string[]): PerformanceTable =>
    only(`
    |项目支出绩效目标表|·|·|·|·|·|·|
    |项目名称|农村饮水管护|·|·|·|·|·|
    |一级指标|二级指标|三级指标|指标值|·|·|·|
    ||||${grades.join('|')}|
    |产出指标|数量指标|巡检泵站次数|≥48次|≥40次|≥30次|<30次|
    |效益指标|社会效益指标|受益户数|≥900户|≥800户|≥700户|<700户|`);

  test.each([
    [['优', '良', '中', '差']],
    [['优（90%以上）', '良', '一般', '差']],
    [['优秀', '良好', '合格', '不合格']],
  ])('%j is no indicator, although the levels are not merged over it', (grades) => {
    expect(lines(form(...grades))).toEqual([
      '产出指标/数量指标/巡检泵站次数/≥48次',
      '效益指标/社会效益指标/受益户数/≥900户',
    ]);
  });

  test('values are one', () => {
    expect(form('良', '≥40次', '≥30次', '<30次').indicators).toHaveLength(3);
  });
});

describe('several goals', () => {
  const goals = (...rows: string[]): PerformanceTable['goals'] =>
    only(`
    |项目支出绩效目标表|·|·|·|
    |项目名称|农村饮水管护|·|·|
    ${rows.join('\n')}
    |一级指标|二级指标|三级指标|指标值|
    |产出指标|数量指标|巡检泵站次数|≥48次|
    |效益指标|社会效益指标|受益户数|≥900户|`).goals;

  test('each with a label and a ratio of its own', () => {
    const read = goals(
      '|年度目标1（权重60%）|巡检泵站48次。|·|·|',
      '|年度目标2（权重40%）|保障900户饮水安全。|·|·|',
    );
    expect(read.annual).toEqual({ value: '巡检泵站48次。\n保障900户饮水安全。', cell: 'B3' });
  });

  test('numbers in a column of their own', () => {
    const read = goals('|年度目标|1.|巡检泵站48次。|·|', '|·|2.|保障900户饮水安全。|·|');
    expect(read.annual).toEqual({ value: '1.巡检泵站48次。\n2.保障900户饮水安全。', cell: 'C3' });
  });
});
