/** What a folder holds besides workbooks. */

export const OTHER_KINDS = ['word', 'pdf', 'picture', 'archive', 'lock', 'other'] as const;
export type OtherKind = (typeof OTHER_KINDS)[number];

export const OTHER_WORDS: Readonly<Record<OtherKind, string>> = {
  word: 'Word 文档',
  pdf: 'PDF 文件',
  picture: '图片',
  archive: '压缩包',
  lock: '锁定文件（工作簿正在别处打开时留下的）',
  other: '其他文件',
};
