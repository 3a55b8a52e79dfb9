/** Why a file could not be read; one calm sentence for the person who picked the file. */
export type WorkbookFileErrorCode =
  | 'not-found'
  | 'is-folder'
  | 'empty'
  | 'too-large'
  | 'zip-bomb'
  | 'encrypted'
  | 'not-a-workbook'
  | 'broken'
  | 'unreadable';

const SENTENCES: Readonly<Record<WorkbookFileErrorCode, string>> = {
  'not-found': '找不到文件，请检查路径和文件名是否正确。',
  'is-folder': '这是一个文件夹，不是工作簿文件；请指定其中的工作簿。',
  empty: '文件是空的（0 字节），请重新导出或向提供者再要一份。',
  'too-large': '工作簿太大，超出可读取的范围；请删去无关的工作表或拆分后再试。',
  'zip-bomb': '文件解压后大得不正常，为安全起见没有读取；请在 Excel 或 WPS 中另存一份后再试。',
  encrypted: '文件有打开密码，无法读取；请在 Excel 或 WPS 中取消密码后再试。',
  'not-a-workbook': '文件不是 Excel 工作簿；请选择 .xlsx、.xlsm、.xls、.et 或 .ods 文件。',
  broken: '文件已损坏，无法读取；请用 Excel 或 WPS 打开修复并另存后再试。',
  unreadable: '文件无法读取；请检查访问权限，或确认它没有被其他程序占用。',
};

export class WorkbookFileError extends Error {
  readonly code: WorkbookFileErrorCode;

  /** `sentence` replaces the usual one where more can be said. */
  constructor(code: WorkbookFileErrorCode, sentence?: string, options?: ErrorOptions) {
    super(sentence ?? SENTENCES[code], options);
    this.name = 'WorkbookFileError';
    this.code = code;
  }
}

/** `what`: 文字 or 公式; `cell` with its sheet where that is known. */
export function tooLong(what: string, cell: string): WorkbookFileError {
  return new WorkbookFileError(
    'too-large',
    `单元格 ${cell} 的${what}太长，超出 Excel 允许的长度，没有读取；请删减后再试。`,
  );
}
