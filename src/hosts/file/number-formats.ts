/** The number formats that Excel leaves to the language of the machine, in their zh-CN form. */

const DATE = 'yyyy"年"m"月"d"日"';
const MONTH = 'yyyy"年"m"月"';
const DAY = 'm"月"d"日"';
const TIME = 'h"时"mm"分"';
const CLOCK = 'h"时"mm"分"ss"秒"';

/** By format id (ECMA-376 part 1, 18.8.30, zh-cn; the money forms as Chinese Excel writes them). */
export const CHINESE_FORMATS: Readonly<Record<number, string>> = {
  5: '"¥"#,##0;"¥"\\-#,##0',
  6: '"¥"#,##0;[Red]"¥"\\-#,##0',
  7: '"¥"#,##0.00;"¥"\\-#,##0.00',
  8: '"¥"#,##0.00;[Red]"¥"\\-#,##0.00',
  14: 'yyyy/m/d',
  22: 'yyyy/m/d h:mm',
  27: MONTH,
  28: DAY,
  29: DAY,
  30: 'm-d-yy',
  31: DATE,
  32: TIME,
  33: CLOCK,
  34: `上午/下午${TIME}`,
  35: `上午/下午${CLOCK}`,
  36: MONTH,
  41: '_ * #,##0_ ;_ * \\-#,##0_ ;_ * "-"_ ;_ @_ ',
  42: '_ "¥"* #,##0_ ;_ "¥"* \\-#,##0_ ;_ "¥"* "-"_ ;_ @_ ',
  43: '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  44: '_ "¥"* #,##0.00_ ;_ "¥"* \\-#,##0.00_ ;_ "¥"* "-"??_ ;_ @_ ',
  50: MONTH,
  51: DAY,
  52: MONTH,
  53: DAY,
  54: DAY,
  55: `上午/下午${TIME}`,
  56: `上午/下午${CLOCK}`,
  57: MONTH,
  58: DAY,
};

/** All ids with a fixed meaning; a workbook may name them without declaring them. */
export const BUILT_IN_FORMATS: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mmss.0',
  48: '##0.0E+0',
  49: '@',
  ...CHINESE_FORMATS,
};
