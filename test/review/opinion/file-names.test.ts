import { fileNames } from '../../../src/review/opinion/file-names';

test('a name says whose the opinion is', () => {
  expect(fileNames(['某市财政局'])).toEqual(['审核意见（某市财政局）.docx']);
});

test('characters that Windows forbids become such as look like them, controls go', () => {
  expect(fileNames(['甲/乙\\丙:丁*戊?"己"<庚>|辛\u0000\u202e'])).toEqual([
    '审核意见（甲／乙＼丙：丁＊戊？＂己＂＜庚＞｜辛）.docx',
  ]);
});

test('no unit makes a name of a device, of a folder above, or one with a dot at its end', () => {
  const names = fileNames(['CON', 'nul.txt', '..', '局.', ' ', '']);
  expect(names).toEqual([
    '审核意见（CON）.docx',
    '审核意见（nul.txt）.docx',
    '审核意见（..）.docx',
    '审核意见（局.）.docx',
    '审核意见（）.docx',
    '审核意见（）（2）.docx',
  ]);
});

test('names that Windows or the Mac holds for the same are told apart', () => {
  expect(fileNames(['A局', 'a局', 'A局（2）', '\u00e9', 'e\u0301'])).toEqual([
    '审核意见（A局）.docx',
    '审核意见（a局）（2）.docx',
    '审核意见（A局（2））.docx',
    '审核意见（\u00e9）.docx',
    '审核意见（e\u0301）（2）.docx',
  ]);
});

test('50 characters stay, of 51 the end goes; whole characters, 255 bytes at most', () => {
  const fifty = '局'.repeat(50);
  expect(fileNames([fifty, `${fifty}局`])).toEqual([
    `审核意见（${fifty}）.docx`,
    `审核意见（${'局'.repeat(49)}…）.docx`,
  ]);
  const [rare = ''] = fileNames(['\u{20000}'.repeat(60)]);
  expect(rare).toBe(`审核意见（${'\u{20000}'.repeat(49)}…）.docx`);
  expect(Buffer.byteLength(rare)).toBeLessThanOrEqual(255);
});
