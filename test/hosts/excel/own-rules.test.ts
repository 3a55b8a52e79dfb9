/** The conditional formats of the user, whatever a version of Excel does with ids and with the place of a new rule. */
import type { Mark } from '../../../src/grid/mark';
import { rulesOfMark } from '../../../src/grid/mark';
import { connectExcel } from '../../../src/hosts/excel/connect';
import type { SheetHost } from '../../../src/hosts/port';
import type { SimSheet } from '../../officehost/model';
import { DOCUMENTED, PROFILES } from '../../officehost/profiles';
import { useExcel } from '../../officehost/use-excel';
import { openSession, smallForm } from '../../session/open-session';
import { openInExcel } from './bench';

const office = useExcel();

/** One that stops all that follow, one for cell values, a data bar. */
function addOwnRules(sheet: SimSheet): void {
  office.excel.user.addRule(sheet, 'A1:F11', '=ISBLANK(A1)', true);
  const above = { operator: 'GreaterThan', formula1: '15' };
  office.excel.user.addRuleOf(sheet, 'E6:E11', 'CellValue', above);
  office.excel.user.addRuleOf(sheet, 'E6:E11', 'DataBar', { type: 'LowestValue' });
}

const isMark = ({ formula }: { readonly formula: string }): boolean =>
  rulesOfMark(formula) !== null;
const marksOn = ({ rules }: SimSheet): string[] =>
  rules.filter(isMark).map(({ formula }) => rulesOfMark(formula)!.join());
const ownRules = ({ rules }: SimSheet): string =>
  JSON.stringify(rules.filter((rule) => !isMark(rule)).map(({ id, ...rule }) => [rule, id]));

const MARKS: readonly Mark[] = [
  { cell: 'D2', severity: 'error', rules: ['C03'] },
  { cell: 'E5', severity: 'warning', rules: ['A01'] },
  { cell: 'D7', severity: 'info', rules: ['N07'] },
];

describe.each(PROFILES)('$name', (profile) => {
  let sheet: SimSheet;
  let host: SheetHost;
  let id: string;

  beforeEach(async () => {
    office.excel.profile = profile;
    sheet = openInExcel(office.excel, [smallForm('一')]);
    addOwnRules(sheet);
    host = await connectExcel();
    id = (await host.read('active'))[0]!.id;
  });
  afterAll(() => {
    office.excel.profile = DOCUMENTED;
  });

  test('check, edit, check again, clear, twice: the rules of the user are untouched', async () => {
    const session = await openSession(office.excel, [smallForm('一', { E6: 10, D7: '≧4期' })]);
    sheet = office.excel.workbook.active;
    addOwnRules(sheet);
    const [opened, own] = [office.excel.workbook.dump(), ownRules(sheet)];
    for (let time = 1; time <= 2; time += 1) {
      await session.check('active');
      expect(marksOn(sheet).sort()).toEqual(['A01', 'C03', 'N07']);
      office.excel.user.type(sheet, 'D2', '王芳');
      await session.recheck();
      expect(marksOn(sheet).sort()).toEqual(['A01', 'N07']);
      expect(ownRules(sheet)).toBe(own);
      // In front of the rule that stops.
      expect(sheet.rules.findIndex(({ stopIfTrue }) => stopIfTrue)).toBe(2);
      await session.clearMarks('active');
      expect(session.state.message?.text).toBe('已清除本工具的标记，原有格式不变。');
      sheet.store(1, 3, null);
      expect(office.excel.workbook.dump()).toBe(opened);
    }
  });

  test('an edit that changes no finding costs one reading and writes nothing', async () => {
    const session = await openSession(office.excel, [smallForm('一', { D7: '≧4期' })]);
    sheet = office.excel.workbook.active;
    addOwnRules(sheet);
    await session.check('active');
    expect(marksOn(sheet)).toHaveLength(2);
    office.excel.user.type(
      sheet,
      'B4',
      '全年开展4期职工技能培训，合格率不低于95%，满意度达到95%。',
    );
    const { length } = office.excel.trips;
    office.excel.writes = 0;
    await session.recheck();
    expect([office.excel.trips.length - length, office.excel.writes]).toEqual([2, 0]);
    office.excel.user.type(sheet, 'D7', '≥4期');
    await session.recheck();
    expect(office.excel.writes).toBeGreaterThan(0);
    expect(marksOn(sheet)).toEqual(['C03']);
  });

  test.each([
    ['another cell', { cell: 'D3' }],
    ['another severity', { severity: 'warning' }],
    ['other rules', { rules: ['C03', 'C04'] }],
  ] as const)('%s is drawn', async (_, change) => {
    await host.mark(id, MARKS);
    await host.read('active');
    const [first, ...rest] = MARKS;
    const wanted = [{ ...first!, ...change }, ...rest];
    await host.mark(id, wanted);
    await host.read('active');
    office.excel.writes = 0;
    await host.mark(id, wanted);
    expect(office.excel.writes).toBe(0);
    expect(marksOn(sheet)).toHaveLength(3);
  });

  test('marks that the user recoloured, or covered with a rule of his own, are drawn anew', async () => {
    await host.mark(id, MARKS);
    const mark = sheet.rules.find(isMark)!;
    mark.format.set('fill.color', '#00FF00');
    await host.read('active');
    await host.mark(id, MARKS);
    expect(sheet.rules.some(({ format }) => format.get('fill.color') === '#00FF00')).toBe(false);
    office.excel.user.addRule(sheet, 'A1:F20', '=TRUE', true);
    await host.read('active');
    await host.mark(id, MARKS);
    expect(sheet.rules.slice(0, 3).every(isMark)).toBe(true);
    expect(marksOn(sheet)).toHaveLength(3);
  });

  test('marks of a former version, without a number, are replaced and cleared', async () => {
    const own = ownRules(sheet);
    for (const [range, rule] of [
      ['D2', 'C03'],
      ['E5', 'A01'],
    ] as const) {
      office.excel.user.addRule(sheet, range, `=LEN("jixiao:${rule}")>0`);
    }
    await host.read('active');
    await host.mark(id, MARKS.slice(1));
    expect(marksOn(sheet).sort()).toEqual(['A01', 'N07']);
    office.excel.user.addRule(sheet, 'D2', '=LEN("jixiao:C03")>0');
    expect(await host.unmark('all')).toBe(3);
    expect(ownRules(sheet)).toBe(own);
    expect(sheet.rules).toHaveLength(3);
  });

  test('marking and clearing that fail at any trip leave the rules of the user', async () => {
    const own = ownRules(sheet);
    for (const at of ['first', 'middle', 'last'] as const) {
      for (let trip = 1; trip <= 3; trip += 1) {
        await host.read('active');
        await host.mark(id, MARKS);
        await host.read('active');
        office.excel.arm({ trip, at, code: 'GeneralException' });
        await host.mark(id, MARKS.slice(0, 2)).catch(() => undefined);
        office.excel.arm({ trip, at, code: 'GeneralException' });
        await host.unmark('all').catch(() => undefined);
        office.excel.arm();
        await host.unmark('all');
        expect(ownRules(sheet)).toBe(own);
        expect(sheet.rules).toHaveLength(3);
      }
    }
  });
});

describe('a rule of the user that is no longer what it was', () => {
  let sheet: SimSheet;
  let host: SheetHost;
  let id: string;

  beforeEach(async () => {
    sheet = openInExcel(office.excel, [smallForm('一')]);
    addOwnRules(sheet);
    host = await connectExcel();
    id = (await host.read('active'))[0]!.id;
  });

  /** As an Excel that nobody has seen: whenever a mark is added, this happens too. */
  const whenAdded = (harm: () => void): void => {
    const { rules } = sheet;
    const unshift = rules.unshift.bind(rules);
    rules.unshift = (...items) => {
      const length = unshift(...items);
      rules.unshift = unshift;
      harm();
      return length;
    };
  };
  const END =
    '。已停止处理，并关闭本工作簿的标记；请在“条件格式规则管理器”中核对，需要时不保存、直接关闭工作簿。';
  const START = '工作表“一”原有的条件格式在处理标记前后不一致：';

  const HARMS: readonly (readonly [string, string, (rules: SimSheet['rules']) => unknown])[] = [
    ['is gone', '第3条（数据条）不见了', (rules) => rules.pop()],
    [
      'says something else',
      '第2条（单元格值）不见了',
      (rules) => rules.splice(-2, 1, { ...rules.at(-2)!, details: { operator: 'LessThan' } }),
    ],
    [
      'no longer stops',
      '第1条（公式 =ISBLANK(A1)）不见了',
      (rules) => Object.assign(rules.at(-3)!, { stopIfTrue: false }),
    ],
    ['has another place', '先后顺序变了', (rules) => rules.splice(-2, 0, rules.pop()!)],
  ];
  test.each(HARMS)(
    '%s: named, and nothing more is done in this workbook',
    async (_, what, harm) => {
      whenAdded(() => {
        harm(sheet.rules);
      });
      const expected = { code: 'rules-changed', message: `${START}${what}${END}` };
      await expect(host.mark(id, MARKS)).rejects.toMatchObject(expected);
      const { length } = office.excel.trips;
      await expect(host.mark(id, MARKS)).rejects.toMatchObject(expected);
      await expect(host.unmark('all')).rejects.toMatchObject(expected);
      expect(office.excel.trips).toHaveLength(length);
      expect(await host.read('active')).toHaveLength(1);
    },
  );

  test('cannot be read any more: named, not passed over', async () => {
    whenAdded(() => {
      Object.defineProperty(sheet.rules.at(-3)!, 'formula', {
        get: () => {
          throw office.excel.unreadable();
        },
      });
    });
    await expect(host.mark(id, MARKS)).rejects.toMatchObject({
      message: `${START}第1条（公式 =ISBLANK(A1)）已无法读取${END}`,
    });
  });

  test('moves into the place of a mark between listing and deleting: seen at once', async () => {
    office.excel.profile = DOCUMENTED;
    sheet = openInExcel(office.excel, [smallForm('一')]);
    office.excel.profile = DOCUMENTED;
    host = await connectExcel();
    id = (await host.read('active'))[0]!.id;
    await host.mark(id, MARKS.slice(0, 1));
    office.excel.arm({
      // Which sheets there are, which rules, and then the deleting.
      trip: 3,
      before: () => {
        office.excel.user.addRule(sheet, 'A1', '=A1>1');
      },
    });
    await expect(host.unmark('all')).rejects.toMatchObject({
      code: 'rules-changed',
      message: `${START}第1条（公式 =A1>1）不见了${END}`,
    });
  });
});
