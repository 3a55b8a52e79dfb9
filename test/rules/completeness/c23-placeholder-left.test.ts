import { targetMissing } from '../../../src/rules/completeness/c17-target-missing';
import { gridFromText } from '../../support/grid-text';
import { placeholderLeft } from '../../../src/rules/completeness/c23-placeholder-left';
import { brief, formSheet, found, runCheck } from '../../support/form';
import { rowsWith, selfEvaluationSheet } from '../../support/self-evaluation';

describe('C23 模板残留/占位符', () => {
  test('prompts of an indicator library are one warning for the form', () => {
    const rows = {
      0: { name: '培训班期数（≥**期）' },
      1: { name: '学员考核合格率(≥ *%)' },
      5: { name: '参训学员满意度（**%）' },
    };
    expect(found(placeholderLeft, { rows })).toEqual([
      'C23 warning C8 C9 C13: 3个指标名称里留着指标库的占位符“≥**期”等（C8、C9、C13）。',
    ]);
  });

  test('with an empty value the prompt is said there, once', () => {
    const rows = { 0: { name: '培训班期数（≥**期）', target: null } };
    expect(found(placeholderLeft, { rows })).toEqual([]);
    expect(found(targetMissing, { rows })).toEqual([
      'C17 error D8: “培训班期数（≥**期）”的指标值为空，名称里只有待填的“≥**期”。',
    ]);
  });

  test('a place that was left out of a name is no prompt', () => {
    expect(found(placeholderLeft, { rows: { 0: { name: '**市培训班期数' } } })).toEqual([
      'C23 error C8: “**市培训班期数”中留有占位符“**”。',
    ]);
  });

  test('what a template leaves behind', () => {
    expect(
      found(placeholderLeft, {
        rows: {
          0: { name: '造林面积（≥**亩）' },
          1: { target: '≥XX%' },
          2: { name: '指标3：……' },
          5: { evidence: '请填写佐证资料' },
        },
      }),
    ).toEqual([
      'C23 error D9: “≥XX%”中留有占位符“XX”。',
      'C23 error C10: “指标3：……”中留有占位符“……”。',
      'C23 error I13: “请填写佐证资料”中留有占位符“请填写”。',
      'C23 warning C8: “造林面积（≥**亩）”的名称里留着指标库的占位符“≥**亩”。',
    ]);
  });

  test('far out in a cell nothing is looked for', () => {
    const said = (before: number): number =>
      found(placeholderLeft, { goal: `${'培'.repeat(before)}请填写` }).length;
    expect([2997, 2998].map(said)).toEqual([1, 0]);
  });

  test('an indicator about telephones is no personal label', () => {
    const changes = { 1: { name: '电话回访率', target: '≥**%' } };
    const sheet = formSheet({ rows: changes });
    expect(runCheck(placeholderLeft, sheet).map(({ cells }) => cells)).toEqual([['D9']]);
  });

  test('a prompt where the goal should stand', () => {
    expect(found(placeholderLeft, { goal: '说明年度任务和预期效果（100字以内）' })).toEqual([
      'C23 error C6: “说明年度任务和预期效果（100字以内）”中留有占位符“(100字以内)”。',
    ]);
  });

  test('boxes of which none is ticked', () => {
    expect(found(placeholderLeft, { unit: '□新增项目 □延续项目' })).toEqual([
      'C23 warning C3: “□新增项目 □延续项目”中的选项都没有勾选。',
    ]);
  });

  test('a ticked box, masked people, titles, labels with a prompt, a note', () => {
    expect(found(placeholderLeft, { unit: '□新增项目 ☑延续项目' })).toEqual([]);
    expect(found(placeholderLeft, { leader: '彭**' })).toEqual([]);
    expect(found(placeholderLeft, { leader: '****' })).toEqual([]);
    expect(found(placeholderLeft, { unit: '联系电话：189****1234' })).toEqual([]);
    expect(
      found(placeholderLeft, { goal: '按照《关于……的通知》举办培训班四期，培训学员二百人。' }),
    ).toEqual([]);
    expect(found(placeholderLeft, { goalLabel: '年度总体目标（100字以内）' })).toEqual([]);
  });

  test('one × is a sign', () => {
    expect(
      found(placeholderLeft, { goal: '按每人500元×200人测算，举办培训班四期，完成年度任务。' }),
    ).toEqual([]);
  });

  test('instructions of a 自评表 that nobody has begun to answer', () => {
    expect(
      found(placeholderLeft, {
        title: '项目支出绩效自评表',
        goal: '对照年度目标，说明相关任务目标的完成情况(100字以内)',
      }),
    ).toEqual([]);
  });

  test('instructions where the answers of a 自评表 should stand', () => {
    const sheet = selfEvaluationSheet({
      footer: [
        ['评价结论', '结合自评情况，说明项目取得的成效或成果。（200字以内）'],
        ['存在问题', '请分析存在的问题及原因（不超过200字）。'],
      ],
    });
    expect(found(placeholderLeft, sheet)).toEqual([
      'C23 error B12: “结合自评情况，说明项目取得的成效或成果。（200…”是填写提示，没有填写内容。',
      'C23 error B13: “请分析存在的问题及原因（不超过200字）。”是填写提示，没有填写内容。',
    ]);
  });

  test.each([
    ['an answer', ['存在问题', '培训场地不足。（200字以内）']],
    ['a label with its answer beside', ['自评', '说明存在的问题（200字以内）', '培训场地不足。']],
    ['a label in the first column', ['说明存在的问题（200字以内）']],
    ['a longer explanation', ['说明', '1.说明原因（100字以内）；2.预算调整的另行说明理由']],
  ])('stays silent: %s', (_, row) => {
    expect(found(placeholderLeft, selfEvaluationSheet({ footer: [row] }))).toEqual([]);
  });

  test('a label above its answer is no answer', () => {
    const footer = [
      ['自评', '说明存在的问题（200字以内）'],
      [null, '培训场地不足。'],
    ];
    expect(found(placeholderLeft, selfEvaluationSheet({ footer }))).toEqual([]);
  });

  test('the next form below is another one', () => {
    const footer = [
      ['项目支出绩效自评表'],
      ['项目名称', '另一项目'],
      ['说明', '说明存在的问题（200字以内）'],
    ];
    const sheet = selfEvaluationSheet({ footer });
    expect(found(placeholderLeft, sheet)).toEqual([]);
  });

  test('a form that is not begun shows its instructions', () => {
    const rows = rowsWith(0, {}).map(([a, b, c, d, , f]) => [a, b, c, d, null, f, null, null]);
    const sheet = selfEvaluationSheet({
      funds: [10, 10, null, 10, null, null],
      total: null,
      rows: rows as unknown as ReturnType<typeof rowsWith>,
      footer: [['存在问题', '分析存在的问题及原因（200字以内）']],
    });
    expect(found(placeholderLeft, sheet)).toEqual([]);
  });
});

describe('C23 rows that hold nothing but ……', () => {
  const form = (...rows: string[]) =>
    gridFromText(`
      |项目支出绩效自评表|·|·|·|·|
      |项目名称|乡镇卫生院能力提升|·|·|·|
      |一级指标|二级指标|三级指标|年度指标值|实际完成值|
      |产出指标|数量指标|更新诊疗设备数量|=6台|6台|
      ${rows.join('\n')}
      |满意度指标|服务对象满意度指标|患者满意度|≥90%|93%|`);
  const spare = (level2: string) => `|·|${level2}|……|||`;

  test('one or two are said each, as what they are', () => {
    expect(found(placeholderLeft, form(spare('质量指标'), spare('时效指标')))).toEqual([
      'C23 warning C5: 第5行只有模板留下的“……”，没有填写内容。',
      'C23 warning C6: 第6行只有模板留下的“……”，没有填写内容。',
    ]);
  });

  test('three are one finding', () => {
    const sheet = form(spare('质量指标'), spare('时效指标'), '|效益指标|社会效益指标|指标1：……|||');
    expect(found(placeholderLeft, sheet)).toEqual([
      'C23 warning C5 C6 C7: 共3行只有模板留下的“……”，没有填写内容（C5、C6、C7）。',
    ]);
  });

  test('a row with a value is no spare one', () => {
    const sheet = form('|·|质量指标|……|≥95%|96%|');
    expect(brief(runCheck(placeholderLeft, sheet))).toMatchObject([
      { severity: 'error', cells: ['C5'], message: '只写着占位符“……”，没有填写内容。' },
    ]);
  });
});
