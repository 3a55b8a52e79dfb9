/** 兼容性自检, and the trial before the first marks on a machine, under every profile of the simulated Excel. */
import { connectExcel, openExcel } from '../../../src/hosts/excel/connect';
import type { TrialMemory } from '../../../src/hosts/excel/self-check/first-marking';
import type { Mark } from '../../../src/grid/mark';
import { DOCUMENTED, MEASURED_2021, PROFILES, XLS, type Profile } from '../../officehost/profiles';
import { BUILD } from '../../officehost/external';
import { WireError } from '../../officehost/wire';
import { useExcel } from '../../officehost/use-excel';
import { smallForm } from '../../session/open-session';
import { openInExcel } from './bench';

const office = useExcel();
const FORM = smallForm('目标表');
const MARKS: readonly Mark[] = [{ cell: 'B2', severity: 'error', rules: ['A01'] }];

class Memory implements TrialMemory {
  kept: string | null = null;
  recall(): string | null {
    return this.kept;
  }
  keep(fault: string): void {
    this.kept = fault;
  }
}

function open(profile: Profile): void {
  office.excel.profile = profile;
  openInExcel(office.excel, [FORM]);
}

const sheets = (): string[] => office.excel.workbook.sheets.map(({ name }) => name);

const ANSWERS: Readonly<Record<string, Record<string, string>>> = {
  [DOCUMENTED.name]: { added: 'first', ids: 'places', merges: 'whole', lastCell: 'XFD1048576' },
  [MEASURED_2021.name]: {
    ...{ added: 'last', ids: 'places', merges: 'first cell', lastCell: 'XFD1048576' },
  },
  [XLS.name]: { added: 'first', ids: 'stable', merges: 'whole', lastCell: 'IV65536' },
};

describe.each(PROFILES)('$name', (profile) => {
  test('what the report says, and that nothing is left', async () => {
    open(profile);
    const before = office.excel.workbook.dump();
    const { selfCheck } = await openExcel();
    const { profile: answers, marks, environment, format, build } = await selfCheck('test');
    expect([format, build]).toEqual(['jixiao-excel-check-1', BUILD]);
    expect(answers).toEqual({
      ...ANSWERS[profile.name],
      ...{ priority: 'set', text: '95.00%', file: 'xlsx' },
    });
    expect(marks).toBe('good');
    expect(environment).toMatchObject({ findLast: 'yes', NFKC: 'm2', Intl: '12,345.6' });
    expect(office.excel.workbook.dump()).toEqual(before);
    expect(office.excel.workbook.active.name).toBe(FORM.name);
  });

  test('the first marks are tried once, then drawn', async () => {
    open(profile);
    const memory = new Memory();
    const { host } = await openExcel({ trials: () => memory });
    const [sheet] = await host.read('active');
    await host.mark(sheet!.id, MARKS);
    expect(memory.kept).toBe('');
    expect(sheets()).toEqual([FORM.name]);
    expect(office.excel.workbook.active.rules).toHaveLength(1);
    await host.unmark('active');
    // Reading knows that there are none.
    await host.read('active');
    const from = office.excel.trips.length;
    await host.mark(sheet!.id, MARKS);
    expect(office.excel.trips.length - from).toBeLessThanOrEqual(2);
  });
});

describe('an Excel that does otherwise', () => {
  test.each([
    ['next', '标记没有画在该画的单元格上'],
    ['last', '动到了用户自己的条件格式'],
  ] as const)(
    'deleting takes the %s rule along: no marks, and the next time neither',
    async (alsoDeletes, fault) => {
      open({ ...DOCUMENTED, alsoDeletes });
      const memory = new Memory();
      const { host } = await openExcel({ trials: () => memory });
      const [sheet] = await host.read('active');
      await expect(host.mark(sheet!.id, MARKS)).rejects.toThrow(
        `在这台机器的 Excel 里先用临时工作表试画标记，结果${fault}，因此不在表中做标记`,
      );
      expect(sheets()).toEqual([FORM.name]);
      expect(office.excel.workbook.active.rules).toEqual([]);
      const from = office.excel.trips.length;
      await expect(host.mark(sheet!.id, MARKS)).rejects.toMatchObject({ code: 'unsupported' });
      expect(office.excel.trips.length - from).toBeLessThanOrEqual(2);
      expect(memory.kept).toBe(fault);
    },
  );

  test('where no sheet can be added, marks are drawn with the usual care, and tried another time', async () => {
    open(MEASURED_2021);
    office.excel.workbook.structureProtected = true;
    const memory = new Memory();
    const { host, selfCheck } = await openExcel({ trials: () => memory });
    const [sheet] = await host.read('active');
    await host.mark(sheet!.id, MARKS);
    expect(office.excel.workbook.active.rules).toHaveLength(1);
    expect(memory.kept).toBeNull();
    await expect(selfCheck('test')).rejects.toThrow(
      '工作簿结构受保护，不能增加工作表；请在新建的空白工作簿中自检。',
    );
  });

  test('a scratch sheet that cannot be deleted is named, once; the next marks are drawn', async () => {
    open(DOCUMENTED);
    const memory = new Memory();
    const { host } = await openExcel({ trials: () => memory });
    const [sheet] = await host.read('active');
    const remove = jest.spyOn(office.excel.workbook, 'removeSheet').mockImplementation(() => {
      throw new WireError('GeneralException');
    });
    await expect(host.mark(sheet!.id, MARKS)).rejects.toMatchObject({
      message: '试验用的隐藏工作表“绩效目标自检”没能删除；请取消隐藏后手工删除。',
      written: ['绩效目标自检'],
    });
    expect(office.excel.workbook.active.rules).toEqual([]);
    await host.mark(sheet!.id, MARKS);
    expect(office.excel.workbook.active.rules).toHaveLength(1);
    expect(sheets()).toEqual([FORM.name, '绩效目标自检']);
    remove.mockRestore();
  });

  test('a probe that fails is an answer, and the sheet goes all the same', async () => {
    open(DOCUMENTED);
    const { selfCheck } = await openExcel();
    const from = office.excel.trips.length;
    office.excel.arm({ trip: 16, code: 'GeneralException', at: 'first' });
    const report = JSON.stringify(await selfCheck('test'));
    office.excel.arm();
    expect(office.excel.trips.length).toBeGreaterThan(from);
    expect(report).toContain('error: GeneralException');
    expect(sheets()).toEqual([FORM.name]);
  });

  test('without a memory nothing is tried', async () => {
    open(DOCUMENTED);
    const host = await connectExcel();
    const [sheet] = await host.read('active');
    const from = office.excel.trips.length;
    await host.mark(sheet!.id, MARKS);
    expect(office.excel.trips.length - from).toBeLessThanOrEqual(2);
  });
});
