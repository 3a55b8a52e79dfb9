/** Whether a typed formula may go into a file: a workbook with one that cannot be parsed does not open in Excel. */

const OPERAND =
  /^(?:"(?:[^"]|"")*"|(?:'(?:[^']|'')*'!|[\p{L}_\\][\p{L}\p{N}_.\\]*!)?(?:\$?[A-Za-z]{1,3}\$?\d+(?![\p{L}\p{N}_(.])|\$[A-Za-z]{1,3}(?=:)|\$?\d+(?=:)|[\p{L}_\\][\p{L}\p{N}_.\\]*(?:\[(?:[^[\]]|\[[^\]]*\])*\])?)|#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)|\{[^{}]*\}|(?:\d+\.?\d*|\.\d+)(?:E[+-]?\d+)?(?![\p{L}_]))/iu;
const BINARY = /^(?:<=|>=|<>|[+\-*/^&=<>:])/;

export function isWellFormed(formula: string): boolean {
  let rest = formula.slice(1).trim();
  const open: ('call' | 'group')[] = [];
  let wantsOperand = true;
  while (rest !== '') {
    let taken = 1;
    if (wantsOperand) {
      const operand = OPERAND.exec(rest)?.[0];
      if (/^[+\-@]/.test(rest)) taken = 1;
      else if (rest.startsWith('(')) open.push('group');
      else if (/^[,)]/.test(rest) && open.at(-1) === 'call') {
        // An argument may be left out.
        if (rest.startsWith(')')) {
          open.pop();
          wantsOperand = false;
        }
      } else if (operand !== undefined) {
        taken = operand.length;
        if (rest.charAt(taken) === '(' && /[\p{L}\p{N}_.]$/u.test(operand)) {
          open.push('call');
          taken += 1;
        } else wantsOperand = false;
      } else return false;
    } else {
      const operator = BINARY.exec(rest)?.[0];
      if (operator !== undefined) {
        taken = operator.length;
        wantsOperand = true;
      } else if (rest.startsWith(')') && open.length > 0) open.pop();
      else if (rest.startsWith(',') && open.length > 0) wantsOperand = true;
      else if (!rest.startsWith('%') && !rest.startsWith('#')) return false;
    }
    rest = rest.slice(taken).trimStart();
  }
  return !wantsOperand && open.length === 0;
}
