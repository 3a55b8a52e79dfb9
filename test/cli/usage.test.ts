import { COMMANDS, COMMAND_NAMES } from '../../src/cli/usage/commands';
import { commandHelp, overview } from '../../src/cli/usage/help';
import { nearest } from '../../src/cli/usage/nearest';
import { columnsOf } from '../../src/cli/terminal';
import { timeLeft } from '../../src/cli/progress';

describe('help', () => {
  it.each([40, 60, 80, 120])('fits %d columns', (width) => {
    const style = { colour: false, width };
    const texts = [overview(style), ...COMMAND_NAMES.map((name) => commandHelp(name, style))];
    const tooWide = texts
      .flatMap((text) => text.split('\n'))
      // Names of layouts are for copying, whole.
      .filter((line) => columnsOf(line) > width && !/^ {2}[a-z]+-\d* /.test(line));
    expect(tooWide.filter((line) => !/^ {2}\S+ {2}/.test(line))).toEqual([]);
  });

  it('says what may not be left out', () => {
    const [, , usage, line] = commandHelp('template', { colour: false, width: 100 }).split('\n');
    expect([usage, line]).toEqual(['用法', '  jixiao template --layout 编号 -o 文件 [选项]']);
  });

  it('explains every option of every command', () => {
    for (const name of COMMAND_NAMES) {
      const help = commandHelp(name, { colour: false, width: 100 });
      for (const option of Object.keys(COMMANDS[name].options)) {
        expect(help).toContain(option === 'output' ? '  -o 文件' : `  --${option}`);
      }
    }
  });
});

describe('what somebody meant', () => {
  const names = ['check', 'read', 'score', 'template', 'unmark', 'rules'];

  it.each([
    ['chek', 'check'],
    ['CHECK', 'check'],
    ['scores', 'score'],
    ['tem', 'template'],
    ['raed', null],
    ['rea', 'read'],
    ['te', null],
    ['检查', null],
    ['delete', null],
    ['x'.repeat(41), null],
  ])('%s: %s', (typed, meant) => {
    expect(nearest(typed, names)).toBe(meant);
  });
});

describe('the time that is left', () => {
  it.each([
    [1000, 0, 10, null],
    [1000, 1, 10, '9秒'],
    [59_000, 1, 2, '59秒'],
    [60_000, 1, 2, '1分钟'],
    [61_000, 1, 2, '2分钟'],
    [3_540_000, 1, 2, '59分钟'],
    [3_600_000, 1, 2, '1小时'],
    [4_800_000, 1, 2, '1小时20分钟'],
    [5000, 10, 10, '0秒'],
  ])('%d ms for %d of %d: %s', (elapsed, done, total, words) => {
    expect(timeLeft(elapsed, done, total)).toBe(words);
  });
});
