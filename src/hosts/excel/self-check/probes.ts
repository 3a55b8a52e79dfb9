/** Questions to the Excel that is there, where documents and measurements disagree (docs/excel-host.md). */
import { copyOfFile } from '../file-copy';
import { farCell } from '../vacancy';
import type { ExcelSession } from '../excel-session';
import type { ScratchSheet } from './scratch-sheet';

export type Probe = (session: ExcelSession, scratch: ScratchSheet) => Promise<string>;

const FORMULAS = ['=1=1', '=1=2', '=1=3'];

/** Copying a workbook may take long. */
const FILE_LIMIT = 30_000;

interface Rule {
  readonly id: string;
  readonly formula: string;
}

function list(session: ExcelSession, scratch: ScratchSheet, address: string): Promise<Rule[]> {
  return session.run(async ({ workbook, send }) => {
    const rules = workbook.worksheets.getItem(scratch.id).getRange(address).conditionalFormats;
    rules.load('items/id,items/priority,items/customOrNullObject/rule/formula');
    await send();
    return [...rules.items]
      .sort((a, b) => a.priority - b.priority)
      .map(({ id, customOrNullObject: { rule } }) => ({ id, formula: rule.formula }));
  });
}

function addRules(session: ExcelSession, scratch: ScratchSheet, address: string): Promise<void> {
  return session.run(async ({ workbook, send }) => {
    const { conditionalFormats } = workbook.worksheets.getItem(scratch.id).getRange(address);
    for (const formula of FORMULAS) {
      conditionalFormats.add(Excel.ConditionalFormatType.custom).custom.rule.formula = formula;
    }
    await send();
  });
}

/** By the names of the simulator's profile, as far as it has one. */
export const PROBES: Readonly<Record<string, Probe>> = {
  added: async (session, scratch) => {
    await addRules(session, scratch, 'E1');
    const order = (await list(session, scratch, 'E1')).map(({ formula }) => formula).join();
    if (order === FORMULAS.join()) return 'last';
    return order === [...FORMULAS].reverse().join() ? 'first' : order;
  },
  ids: async (session, scratch) => {
    await addRules(session, scratch, 'E2');
    const before = await list(session, scratch, 'E2');
    await session.run(async ({ workbook, send }) => {
      const all = workbook.worksheets.getItem(scratch.id).getRange('E2').conditionalFormats;
      all.getItem(before[1]?.id ?? '').delete();
      await send();
    });
    const after = await list(session, scratch, 'E2');
    const idOf = (rules: readonly Rule[], formula: string | undefined): string | undefined =>
      rules.find((rule) => rule.formula === formula)?.id;
    const last = before[2]?.formula;
    if (after.length !== 2 || idOf(after, before[1]?.formula) !== undefined)
      return 'wrong rule deleted';
    return idOf(after, last) === idOf(before, last) ? 'stable' : 'places';
  },
  priority: async (session, scratch) => {
    await addRules(session, scratch, 'E3');
    const last = (await list(session, scratch, 'E3'))[2];
    await session.run(async ({ workbook, send }) => {
      const all = workbook.worksheets.getItem(scratch.id).getRange('E3').conditionalFormats;
      all.getItem(last?.id ?? '').priority = 0;
      await send();
    });
    const first = (await list(session, scratch, 'E3'))[0];
    return first?.formula === last?.formula ? 'set' : 'not set';
  },
  merges: async (session, scratch) => {
    const address = await session.run(async ({ workbook, send }) => {
      const sheet = workbook.worksheets.getItem(scratch.id);
      sheet.getRange('G1:I1').merge();
      const merges = sheet.getRange('F1:J2').getMergedAreasOrNullObject();
      merges.load('address');
      await send();
      return merges.isNullObject ? 'none' : merges.address;
    });
    const bare = address.replace(/^.*!/, '');
    return bare === 'G1:I1' ? 'whole' : bare === 'G1' ? 'first cell' : bare;
  },
  lastCell: (session, scratch) =>
    session.run(async ({ workbook, send }) => {
      const cell = farCell(workbook.worksheets.getItem(scratch.id));
      cell.load('address');
      await send();
      return cell.address.replace(/^.*!/, '');
    }),
  text: (session, scratch) =>
    session.run(async ({ workbook, send }) => {
      const cell = workbook.worksheets.getItem(scratch.id).getRange('G3');
      cell.numberFormat = [['0.00%']];
      cell.values = [[0.95]];
      cell.format.columnWidth = 4;
      cell.load('text');
      await send();
      return String(cell.text[0]?.[0]);
    }),
  file: async () => {
    const bytes = await copyOfFile(FILE_LIMIT);
    return bytes === null ? 'not handed over' : bytes[0] === 0x50 ? 'xlsx' : 'not xlsx';
  },
};

/** What is only asked, never tried. */
export function environmentOf(isSupported: (version: string) => boolean): Record<string, string> {
  const versions = ['1.13', '1.14', '1.17', '1.19', '1.20'];
  const newest = versions.filter(isSupported).at(-1) ?? 'older';
  const has = (what: boolean): string => (what ? 'yes' : 'no');
  return {
    api: newest,
    findLast: has('findLast' in Array.prototype),
    NFKC: '㎡'.normalize('NFKC'),
    Intl: new Intl.NumberFormat('zh-CN').format(12_345.6),
  };
}
