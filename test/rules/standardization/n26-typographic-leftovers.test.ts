import { typographicLeftovers } from '../../../src/rules/standardization/n26-typographic-leftovers';
import { gridFromText } from '../../support/grid-text';
import { formSheet, found, runCheck } from '../../support/form';
import { fixesOf, mends, spoiled } from '../../support/fix';

describe('N26 文字排版残留', () => {
  test('a bookmark', () => {
    const sheet = formSheet({ title: '[bookmark: _GoBack]项目支出绩效目标表' });
    expect(found(typographicLeftovers, sheet)).toEqual([
      'N26 info A1: 残留文字“[bookmark: _GoBack]”。',
    ]);
  });

  test('between two labels in one cell of the head it is layout; within a name it is not', () => {
    const form = (name: string) =>
      gridFromText(`
        |项目支出绩效目标表|·|·|·|
        |预算单位：某市图书馆          ${name}|·|·|·|
        |年度总体目标|全年接待读者45万人次。|·|·|
        |一级指标|二级指标|三级指标|指标值|
        |产出指标|数量指标|接待读者人次|≥45万人次|`);
    expect(found(typographicLeftovers, form('项目名称：免费开放补助'))).toEqual([]);
    const spaced = formSheet({ project: '2024年免费    开放补助' });
    expect(runCheck(typographicLeftovers, spaced)).toHaveLength(1);
  });

  test.each([
    '跟踪落实项目资金到位，资金用于归还银行到期贷款本息，保证企业征信情况良好',
    '2024年培训学员200人，\n考核合格率达到95%以上；\n学员满意度达到90%',
    '2024年①培训学员200人;②考核合格率达到95%(含)',
  ])('no full stop: %s', (goal) => {
    expect(found(typographicLeftovers, { goal })).toEqual(['N26 info C6: 目标文字段末缺句号。']);
  });

  test.each([
    '1.培训学员200人，合格率达到95%\n2.举办培训班4期，覆盖全市\n3.提高岗位技能',
    '完成项目主体工程的70%并通过验收且投入使用没有逗号',
    '2024年培训学员200人，考核合格率达到95%以上，满意度达到90%；',
    '2024年培训学员200人，考核合格率达到95%以上，满意度达到90%。 ',
    '2024年培训学员200人，考核合格率达到95%以上，满意度达到90%……',
  ])('needs no full stop: %s', (goal) => {
    expect(found(typographicLeftovers, { goal })).toEqual([]);
  });

  test.each([
    ['an indent', { goal: '　　2024年培训学员200人，考核合格率达到95%以上。' }],
    ['a spaced title', { title: '项   目   支   出   绩   效   目   标   表' }],
  ])('stays silent: %s', (_, options) => {
    expect(found(typographicLeftovers, options)).toEqual([]);
  });

  test('characters that nobody types: one finding names them and their cells', () => {
    const sheet = formSheet({
      leader: '张\u00ad某',
      rows: {
        0: { name: '培训⽣⼈数', evidence: '原始凭证\u200b' },
        1: { name: '考核\uf961⽣⻓' },
      },
    });
    expect(found(typographicLeftovers, sheet)).toEqual([
      'N26 info H4 C8 I8 C9: 文字里夹有看不见或与常用字形似的字符：软连字符（H4）；康熙部首“⽣”“⼈”（C8、C9）；零宽空格（I8）；兼容汉字“率”（C9）；部首“⻓”（C9）。',
    ]);
  });

  test('eight of a kind are shown, the ninth counted', () => {
    const named = (radicals: string) =>
      runCheck(typographicLeftovers, { rows: { 0: { name: `培训${radicals}期数` } } }).map(
        ({ message }) => message,
      );
    expect(named('⽣⼯⽤⼀⼆⼈⼊⼒')).toEqual([
      expect.stringContaining('康熙部首“⽣”“⼯”“⽤”“⼀”“⼆”“⼈”“⼊”“⼒”（C8）'),
    ]);
    expect(named('⽣⼯⽤⼀⼆⼈⼊⼒⼝')).toEqual([
      expect.stringContaining('康熙部首“⽣”“⼯”“⽤”“⼀”“⼆”“⼈”“⼊”“⼒”等9个（C8）'),
    ]);
  });

  test('a gap and a leftover with such characters in them are still found', () => {
    const sheet = formSheet({
      title: '[book\u200bmark1]项目支出绩效目标表',
      goal: '2024年①培训200人； \u200b \u200b \u200b②考核合格率达到95%以上。',
    });
    expect(
      runCheck(typographicLeftovers, sheet).map(({ cells, message }) => [cells, message]),
    ).toEqual(
      expect.arrayContaining([
        [['A1'], '残留文字“[bookmark1]”。'],
        [['C6'], '文字中间夹有大段空格。'],
      ]),
    );
  });

  test.each([
    ['full-width marks and digits', { leader: '（张某），２０２４：' }],
    [
      'spaces and line breaks that people type',
      { goal: '　　2024年\u00a0培训学员200人，\r\n合格率达到95%以上。' },
    ],
    ['a ticked box in its picture form', { leader: '☑️张某' }],
  ])('names none of them: %s', (_, options) => {
    expect(found(typographicLeftovers, options)).toEqual([]);
  });

  test('what a formula shows is mended where it comes from; a number format is no text', () => {
    const shown = formSheet({ leader: { v: '张\u200b某', f: '=B40' } });
    expect(found(typographicLeftovers, shown)).toEqual([]);
    const format = formSheet({ rows: { 0: { weight: { v: 10, z: '0' } } } });
    const rows = format.rows.map(
      (row) =>
        row?.map((cell) => cell && (cell.value === 10 ? { ...cell, text: '10\u200b' } : cell)) ??
        null,
    );
    expect(found(typographicLeftovers, { ...format, rows })).toEqual([]);
  });

  test('gaps become one space, line breaks stay', () => {
    const goal = '　　2024年举办培训班　　　　4期。\n培训     200人。';
    expect(fixesOf('N26', formSheet({ goal }))).toEqual([
      ['safe', `C6: ${goal} → 　　2024年举办培训班 4期。\n培训 200人。`],
    ]);
  });

  test('leftovers go; a cell of nothing else is left to the user', () => {
    expect(fixesOf('N26', spoiled({ 0: { name: '培训班[bookmark1]期数_GoBack' } }))).toEqual([
      ['safe', 'C8: 培训班[bookmark1]期数_GoBack → 培训班期数'],
    ]);
    expect(fixesOf('N26', spoiled({ 0: { evidence: '_GoBack' } }))).toEqual([null]);
  });

  test('a full stop is only suggested', () => {
    const goal = '2024年培训学员200人，考核合格率达到95%以上，提高技能';
    expect(fixesOf('N26', formSheet({ goal: `${goal}\n` }))).toEqual([
      ['suggestion', `C6: ${goal}\n → ${goal}。`],
    ]);
  });

  test('of characters that nobody types only they change, in every cell', () => {
    const sheet = spoiled({
      0: { name: ' 培训\u00ad⽣⼈数（名） ', evidence: '=原始凭证\u200b' },
      1: { target: '≥95\u200b%', lastYear: '９５%\ufeff' },
    });
    expect(fixesOf('N26', sheet)).toEqual([
      [
        'safe',
        'C8:  培训\u00ad⽣⼈数（名）  →  培训生人数（名） ',
        'I8: =原始凭证\u200b → =原始凭证',
        'D9: ≥95\u200b% → ≥95%',
        'F9: ９５%\ufeff → ９５%',
      ],
    ]);
    expect(mends('N26', sheet)).toBe(true);
    const [finding] = runCheck(typographicLeftovers, sheet);
    expect(finding?.fix?.title).toBe('换成常用字，删去看不见的字符');
    expect(finding?.fix?.writes.map(({ before, after }) => [before.kind, after.kind])).toEqual(
      Array(4).fill(['text', 'text']),
    );
  });

  test('a gap that such characters part waits for them; no full stop is put in its place', () => {
    const sheet = formSheet({
      goal: '2024年培训学员200人， \u200b \u200b \u200b考核合格率达到95%以上',
    });
    expect(fixesOf('N26', sheet)).toEqual([
      null,
      ['safe', expect.stringContaining('→ 2024年培训学员200人，   考核合格率达到95%以上')],
    ]);
  });
});
