/** The conditional formats of the user, whether objects of WPS stand for rules or for places in the list. */
import { rulesOfMark, type Mark } from '../../../src/grid/mark';
import { LIKE_COM } from '../../ethost/profile';
import { smallForm } from '../../session/open-session';
import { wpsBench } from './bench';

const MARKS: readonly Mark[] = [
  { cell: 'D2', severity: 'error', rules: ['C03'] },
  { cell: 'E5', severity: 'warning', rules: ['A01'] },
  { cell: 'D7', severity: 'info', rules: ['N07'] },
];

describe.each(['rules', 'places'] as const)('handles are %s', (ruleHandles) => {
  const open = async () => {
    const bench = wpsBench({ ...LIKE_COM, ruleHandles });
    const host = await bench.open([smallForm('一')]);
    for (const formula of ['=ISBLANK(A1)', '=A1>15', '=A1<2']) {
      bench.user.addRule('一', 'A1:F11', formula);
    }
    const { id } = (await host.read('active'))[0]!;
    const formulas = (): string[] =>
      bench
        .rules('一')
        .map(({ formula }) => rulesOfMark(formula)?.join() ?? formula.replace(/.*\(A1\)/, 'blank'));
    return { bench, host, id, formulas };
  };
  const OWN = ['=A1<2', '=A1>15', 'blank'];

  test('mark, mark others, clear, twice: the rules of the user are untouched, and marks stand before them', async () => {
    const { bench, host, id, formulas } = await open();
    const opened = bench.dump();
    for (let time = 1; time <= 2; time += 1) {
      await host.mark(id, MARKS);
      expect(formulas().slice(0, 3).sort()).toEqual(['A01', 'C03', 'N07']);
      expect(formulas().slice(3)).toEqual(OWN);
      await host.mark(id, MARKS.slice(1));
      expect(formulas().slice(0, 2).sort()).toEqual(['A01', 'N07']);
      expect(formulas().slice(2)).toEqual(OWN);
      expect(await host.unmark('all')).toBe(2);
      expect(bench.dump()).toBe(opened);
    }
  });

  test('a rule of the user that is not what it was is told', async () => {
    const { bench, host, id } = await open();
    await host.mark(id, MARKS);
    const { rules } = bench.et.workbook.active;
    const push = rules.push.bind(rules);
    rules.push = (...items) => {
      rules.splice(rules.length - 1, 1);
      return push(...items);
    };
    await expect(host.mark(id, MARKS.slice(1))).rejects.toMatchObject({ code: 'rules-changed' });
  });
});

describe('a WPS that bears three conditional formats on a cell', () => {
  const open = async (formulas: readonly string[]) => {
    const bench = wpsBench({ ...LIKE_COM, rulesACell: 3 });
    const host = await bench.open([smallForm('一')]);
    for (const formula of formulas) bench.user.addRule('一', 'A1:F11', formula);
    const { id } = (await host.read('active'))[0]!;
    return { bench, host, id };
  };

  test('two of the user: marks are drawn, and drawn anew once the old ones have made room', async () => {
    const { bench, host, id } = await open(['=A1>15', '=A1<2']);
    const opened = bench.dump();
    await host.mark(id, MARKS);
    await host.mark(id, [{ ...MARKS[0]!, rules: ['C04'] }]);
    expect(bench.rules('一').map(({ formula }) => rulesOfMark(formula)?.join() ?? formula)).toEqual(
      [...['C04', '=A1<2', '=A1>15']],
    );
    expect(await host.unmark('all')).toBe(1);
    expect(bench.dump()).toBe(opened);
  });

  test('three of the user: no marks, a sentence, and the rules as they were', async () => {
    const { bench, host, id } = await open(['=ISBLANK(A1)', '=A1>15', '=A1<2']);
    const opened = bench.dump();
    await expect(host.mark(id, MARKS)).rejects.toThrow(
      '要标记的单元格可能已有3个条件格式（WPS 规定的上限）',
    );
    expect(bench.dump()).toBe(opened);
  });
});
