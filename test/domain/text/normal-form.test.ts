import {
  cellText,
  compact,
  isBlank,
  joinLines,
  joinSentences,
  joinWords,
  kindOfStray,
  meantBy,
  normalizeText,
  strayIn,
  withoutStray,
} from '../../../src/domain/text';

describe('the normal form', () => {
  test.each([
    ['Kangxi radicals', '⼯作⽣产⾦额', '工作生产金额'],
    ['radicals of the supplement', '⻓期⻋辆⺠政⻅习', '长期车辆民政见习'],
    ['compatibility ideographs', '\uf90a\uf98e\u{2f804}', '金年你'],
    ['zero width', '\u200b数\u200c量\u200d指\u2060标\ufeff', '数量指标'],
    ['soft hyphens', '数\u00ad量', '数量'],
    ['variation selectors', '数\ufe00量\u{e0100}', '数量'],
    ['bidi controls', '\u202b数量\u202c\u200e\u2067', '数量'],
    ['control characters', '数\u0007量\u0000', '数量'],
    ['spaces of other widths', '\u00a0a\u2003b\u202fc\u2009', 'a b c'],
    ['full-width letters, digits and signs', '＞＝９５．５％　Ａ／ｂ', '>=95.5%　A/b'],
    ['mathematical digits', '𝟐𝟎𝟐𝟒', '2024'],
    ['half-width marks', '完成｡', '完成。'],
    ['vertical and small brackets', '︵万元﹚', '(万元)'],
    ['hyphens', '2024‑12‐31', '2024-12-31'],
    ['line ends', 'a\r\nb\rc\u2028d\u0085e', 'a\nb\nc\nd\ne'],
    ['letters with their marks apart', 'cafe\u0301', 'caf\u00e9'],
    ['ends', '　 \u200b\n项目 \u00a0', '项目'],
  ])('%s', (_, written, normal) => {
    expect(cellText(written)).toBe(normal);
    expect(cellText(normal)).toBe(normal);
  });

  test.each([
    ['Chinese punctuation', '（一）甲，乙：丙；丁！戊？'],
    ['a comma between digits, which may part a list', '1，200'],
    ['what NFKC would say in other words', '100㎡①½℃Ⅲ'],
    ['lines and ideographic spaces inside', '第一段。\n　　第二段。'],
    ['ideographs of the compatibility block that are proper ones', '﨎﨏'],
  ])('keeps %s', (_, text) => {
    expect(cellText(text)).toBe(text);
  });

  test('patterns see labels in NFKC besides, words without white space', () => {
    expect(normalizeText(' 面积（㎡）：\u200b')).toBe('面积(m2):');
    expect(compact('⼀ 级\r\n指\u200b标')).toBe('一级指标');
  });

  test.each(['', ' ', '　', '\u200b', '\u00a0\ufeff', '\u200e\u2066', '\ufe0f', '\u3164', null])(
    'blank: %j',
    (text) => {
      expect(isBlank(text)).toBe(true);
    },
  );

  test.each(['0', '-', '\u200b0', '　—'])('not blank: %j', (text) => {
    expect(isBlank(text)).toBe(false);
  });
});

describe('lines', () => {
  test('a name is one line, words are joined between Chinese characters only', () => {
    expect(joinLines('受益\r\n人数\n(人)')).toBe('受益人数(人)');
    expect(joinWords('计划标 \n 准')).toBe('计划标准');
    expect(joinWords('≥95%\n合格\n率')).toBe('≥95%\n合格率');
    expect(joinWords('资金总额：250\n一、其他：0')).toBe('资金总额：250\n一、其他：0');
  });

  test.each([
    ['a line that breaks off', '改造老旧小\n区12个，惠及居民。', '改造老旧小区12个，惠及居民。'],
    ['two such lines', '改造老旧\n小区，惠\n及居民；', '改造老旧小区，惠及居民；'],
    ['items without marks', '改造老旧小区\n惠及居民', '改造老旧小区\n惠及居民'],
    ['items with marks', '改造小区；\n惠及居民。', '改造小区；\n惠及居民。'],
    ['an item with a number of its own', '改造小区\n二是惠及居民。', '改造小区\n二是惠及居民。'],
    ['目标2', '目标1：改造小区\n目标2：惠及居民。', '目标1：改造小区\n目标2：惠及居民。'],
    ['lines that end in a digit', '改造12\n个小区。', '改造12\n个小区。'],
  ])('of a goal: %s', (_, written, read) => {
    expect(joinSentences(written)).toBe(read);
  });
});

describe('stray characters', () => {
  test.each([
    ['⽣', '康熙部首', '生'],
    ['⻓', '部首', '长'],
    ['\uf98e', '兼容汉字', '年'],
    ['\u200b', '零宽空格', ''],
    ['\u200d', '零宽连字符', ''],
    ['\ufeff', '字节顺序标记', ''],
    ['\u00ad', '软连字符', ''],
    ['\ufe00', '异体字选择符', ''],
    ['\u{e0101}', '异体字选择符', ''],
    ['\u202a', '文字方向控制符', ''],
    ['\u0007', '控制字符', ''],
    ['\u3164', '不可见字符', ''],
  ])('%j is %s', (character, name, meant) => {
    expect(strayIn(`甲${character}乙${character}`)).toEqual([character]);
    expect(kindOfStray(character).name).toBe(name);
    expect(meantBy(character)).toBe(meant);
  });

  test.each([
    ['punctuation, spaces and line breaks that people type', '　（一），\u00a0甲\r\n\t乙\n'],
    ['full-width digits', '２０２４'],
    ['symbols in their picture form', '☑️✔️'],
    ['joined pictures', '👨‍👩'],
    ['joiners of Uyghur', 'ئۇيغۇر\u200cچە'],
    ['proper ideographs among the compatible ones', '﨎'],
    ['a radical without an ideograph of its own', '⺀'],
  ])('are not: %s', (_, text) => {
    expect(strayIn(text)).toEqual([]);
    expect(withoutStray(text)).toBe(text);
  });

  test('only they change', () => {
    expect(withoutStray(' \u00a0⽣产\u200b（１）　\r\n=A1⻓ ')).toBe(
      ' \u00a0生产（１）　\r\n=A1长 ',
    );
  });
});
