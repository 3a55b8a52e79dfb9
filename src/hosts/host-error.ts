/** Why a host could not do it: one calm sentence for the person before the sheet. */
export type HostErrorCode =
  | 'editing'
  | 'protected'
  | 'read-only'
  | 'changed'
  | 'gone'
  | 'occupied'
  /** A conditional format of the user is not what it was: no marks from here on. */
  | 'rules-changed'
  | 'timeout'
  | 'busy'
  | 'too-large'
  | 'unsupported'
  | 'unknown';

/** Causes, and what to do: what was or was not done is said by the code that knows it. */
const SENTENCES: Readonly<Record<HostErrorCode, string>> = {
  editing: '有单元格正在编辑，请按回车键或 Esc 键退出编辑后再试。',
  protected: '工作表受保护；请先撤销工作表保护后再试。',
  'read-only': '工作簿是只读的；请另存一份或取得编辑权限后再试。',
  changed: '表格在检查之后有改动；请重新检查后再试。',
  gone: '找不到这张工作表，它可能已被删除；请重新检查。',
  occupied:
    '所选位置放不下空白表，那里已有内容、格式或合并单元格；请选择空白处，或插入到新工作表。',
  'rules-changed':
    '表中原有的条件格式在处理标记前后不一致，已停止处理，并关闭本工作簿的标记；请在“条件格式规则管理器”中核对。',
  timeout: '表格程序很久没有响应，已停止等待；请稍后重新检查，确认结果。',
  busy: '表格程序正忙，请稍后再试。',
  'too-large': '内容太多，超出一次能处理的范围；请删去无关的内容或拆分工作表后再试。',
  unsupported: '当前版本的表格程序不支持这项操作。',
  unknown: '表格程序没有完成这项操作，请稍后再试。',
};

export interface HostErrorOptions {
  /** Replaces the usual sentence where more can be said. */
  readonly message?: string;
  /** What could not be taken back after a failure in the middle: cells, or a sheet's name. */
  readonly written?: readonly string[];
  /** The cells that have changed, or the sheets that are protected, where that is known. */
  readonly where?: readonly string[];
  /** Cells that protection keeps, where it leaves others free. */
  readonly locked?: readonly string[];
  readonly cause?: unknown;
}

export class HostError extends Error {
  readonly code: HostErrorCode;
  readonly written: readonly string[];
  readonly where: readonly string[];
  readonly locked: readonly string[];

  constructor(code: HostErrorCode, options: HostErrorOptions = {}) {
    super(options.message ?? SENTENCES[code], { cause: options.cause });
    this.name = 'HostError';
    this.code = code;
    this.written = options.written ?? [];
    this.where = options.where ?? [];
    this.locked = options.locked ?? [];
  }
}

/** Of sheets whose protection is in the way, by name. */
export function protectedSheets(names: readonly string[], cause?: unknown): HostError {
  const message = `工作表${quoted(names)}受保护；请先撤销工作表保护后再试。`;
  return new HostError('protected', { message, where: names, cause });
}

/** Of a protected sheet that leaves other cells free. */
export function lockedCells(name: string, cells: readonly string[]): HostError {
  const message = `工作表${quoted([name])}受保护，其中 ${listed(cells)}已锁定；请先撤销工作表保护后再试。`;
  return new HostError('protected', { message, where: [name], locked: cells });
}

export function isProtected(error: unknown): boolean {
  return error instanceof HostError && error.code === 'protected';
}

/** Of cells that hold something else than what was checked. */
export function changedCells(cells: readonly string[]): HostError {
  const message = `检查之后 ${listed(cells)}有改动；请重新检查后再试。`;
  return new HostError('changed', { message, where: cells });
}

export function quoted(names: readonly string[]): string {
  return names.map((name) => `“${name}”`).join('、');
}

/** The first cells of a list, as a sentence names them. */
export function listed(cells: readonly string[]): string {
  return cells.slice(0, 5).join('、') + (cells.length > 5 ? '等' : ' ');
}

/** A drawing that failed and could not be taken back; `written`: the cells that may bear marks. */
export function halfDrawn(
  written: readonly string[],
  cause: unknown,
  code: HostErrorCode = 'unknown',
): HostError {
  const message = '标记只画了一部分，也未能收回；请稍后点“清除标记”再重新检查。';
  return new HostError(code, { message, written, cause });
}
