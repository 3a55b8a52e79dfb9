import fc from 'fast-check';
import { piecesOf, runsOf } from '../../src/session/edit-pieces';

const shown = (before: string, after: string): string =>
  piecesOf({ before, after })
    .map(({ kind, text }) =>
      kind === 'same' ? text : kind === 'gone' ? `[-${text}]` : `[+${text}]`,
    )
    .join('');

test.each([
  ['≧4期', '≥4期', '[-≧][+≥]4期'],
  ['财预（2021）101号', '财预〔2021〕101号', '财预[-（][+〔]2021[-）][+〕]101号'],
  ['经济 效益指标', '经济效益指标', '经济[- ]效益指标'],
  ['指标1：培训', '培训', '[-指标1：]培训'],
  ['按比例赋分', '按照完成比例赋分', '按[+照完成]比例赋分'],
  ['10', '11', '[-10][+11]'],
  ['≥4.5期', '≥14.5期', '≥[-4.5][+14.5]期'],
  ['改善', '≥95%', '[-改善][+≥95%]'],
  // Little in common: one after the other, not letter by letter.
  ['进一步提高职工能力', '职工技能考核合格率', '[-进一步提高职工能力][+职工技能考核合格率]'],
  ['', '王芳', '[-（空）][+王芳]'],
  ['王芳', '', '[-王芳][+（空）]'],
])('%s → %s', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('of what stays ten characters on either side are kept', () => {
  const ten = '一二三四五六七八九十';
  expect(shown(`甲乙${ten}，${ten}丙丁`, `甲乙${ten}。${ten}丙丁`)).toBe(
    `…${ten}[-，][+。]${ten}…`,
  );
  // One more than that: "…" would save nothing.
  expect(shown(`甲${ten}，${ten}丙`, `甲${ten}。${ten}丙`)).toBe(`甲${ten}[-，][+。]${ten}丙`);
});

test('what goes and stays is the text before, what comes and stays the text after', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '≥', '4', ' ', '　', '期'),
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(text, text, (before, after) => {
      const pieces = piecesOf({ before, after });
      const without = (left: 'gone' | 'come'): string =>
        pieces
          .filter(({ kind }) => kind !== left)
          .map((piece) => piece.text)
          .join('');
      // Shorter than what is cut.
      fc.pre(!pieces.some((piece) => piece.text.includes('…')));
      expect([without('come'), without('gone')]).toEqual([before, after]);
    }),
  );
});

test('a very long change is shown as a whole, at once', () => {
  expect(piecesOf({ before: `甲${'乙'.repeat(5000)}`, after: `丙${'丁'.repeat(5000)}` })).toEqual([
    { kind: 'gone', text: `甲${'乙'.repeat(5000)}` },
    { kind: 'come', text: `丙${'丁'.repeat(5000)}` },
  ]);
});

test('blanks are seen and have names', () => {
  expect(runsOf('培训 \u3000\u200B期\n')).toEqual([
    { text: '培训', blank: null },
    { text: '␣', blank: '空格' },
    { text: '␣', blank: '全角空格' },
    { text: '◦', blank: '零宽字符' },
    { text: '期', blank: null },
    { text: '↵', blank: '换行' },
  ]);
  expect(runsOf('   ')).toEqual([{ text: '␣␣␣', blank: '空格' }]);
});
