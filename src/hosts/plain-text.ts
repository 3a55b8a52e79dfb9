/**
 * Starts that Excel takes for nothing but text. Everything else gets an apostrophe, which is not part of the value:
 * "-5%", "=100%", "+1", "@name", "3-5" (a date), "2024年5月" (a date), "TRUE", "１２". 上午 and 下午 begin times.
 */
const PLAIN_START = /^(?![上下]午)[\p{Script=Han}“《【≥≤]/u;

/** Whether a text stays one when somebody types it into a cell without an apostrophe. */
export function staysText(text: string): boolean {
  return text === '' || PLAIN_START.test(text);
}
