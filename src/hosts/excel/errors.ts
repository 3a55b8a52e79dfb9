/** What office.js threw -> a HostError with a sentence for the user. */
import { HostError, type HostErrorCode, type HostErrorOptions } from '../host-error';

/** Codes of OfficeExtension.ErrorCodes and Excel.ErrorCodes. */
const CODES: Readonly<Record<string, HostErrorCode>> = {
  InvalidOperationInCellEditMode: 'editing',
  AccessDenied: 'protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidObjectPath: 'gone',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  ConflictRequest: 'busy',
  ConnectionFailure: 'busy',
  InvalidOrTimedOutSession: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceed: 'too-large',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  Timeout: 'timeout',
  ApiNotAvailable: 'unsupported',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

const OTHER_WORKBOOK = '当前窗口不是这个工作簿；请先点一下这个工作簿的表格，再试一次。';
const NO_CELLS =
  '当前选中的不是单元格（例如选中了图表，或另一个工作簿在前台）；请先点一下这个工作簿的单元格，再试一次。';
const CONFLICT = '这里与数据透视表、筛选区域或合并单元格冲突；请换一个位置或先处理冲突再试。';

/** Codes of which more can be said than of their kind. Another window in front passes: the live check tries again. */
const SAID: Readonly<Record<string, readonly [HostErrorCode, string]>> = {
  InactiveWorkbook: ['busy', OTHER_WORKBOOK],
  InvalidSelection: ['busy', NO_CELLS],
  UnsupportedSheet: [
    'unsupported',
    '这是图表页或宏表，不是普通工作表；请转到目标表所在的工作表再试。',
  ],
  UnsupportedFeature: [
    'unsupported',
    '这个工作簿的格式或打开方式不支持这项操作；请另存为 .xlsx 再试。',
  ],
  ItemAlreadyExists: ['busy', '刚刚有同名的工作表加入；请再试一次。'],
  FormulaLengthExceedsLimit: ['unsupported', '公式超过 Excel 允许的长度，无法写入。'],
  FilteredRangeConflict: ['unsupported', CONFLICT],
  InsertDeleteConflict: ['unsupported', CONFLICT],
  MergedRangeConflict: ['unsupported', CONFLICT],
  NonBlankCellOffSheet: ['unsupported', CONFLICT],
  PivotTableRangeConflict: ['unsupported', CONFLICT],
};

/** Whether the place is not free, in a way that only Excel sees. */
export function isConflict(error: HostError): boolean {
  return SAID[officeCode(error.cause) ?? '']?.[1] === CONFLICT;
}

/** Every error of the library carries a code; `instanceof` would not hold across frames. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function toHostError(error: unknown, options: HostErrorOptions = {}): HostError {
  if (error instanceof HostError) return error;
  const name = officeCode(error) ?? '';
  const said = SAID[name];
  if (said !== undefined) {
    const [code, message] = said;
    return new HostError(code, { message, cause: error, ...options });
  }
  return new HostError(CODES[name] ?? 'unknown', { cause: error, ...options });
}
