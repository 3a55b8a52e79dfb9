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
  ConflictRequest: 'busy',
  InvalidOrTimedOutSession: 'busy',
  ServiceNotAvailable: 'busy',
  RequestAborted: 'busy',
  WriteNotSupportedWhenModalDialogOpen: 'busy',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceed: 'too-large',
  ApiNotFound: 'unsupported',
  NotImplemented: 'unsupported',
  UnsupportedOperation: 'unsupported',
};

/** Every error of the library carries a code; `instanceof` would not hold across frames. */
export function officeCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

export function toHostError(error: unknown, options: HostErrorOptions = {}): HostError {
  if (error instanceof HostError) return error;
  const code = CODES[officeCode(error) ?? ''] ?? 'unknown';
  return new HostError(code, { cause: error, ...options });
}
