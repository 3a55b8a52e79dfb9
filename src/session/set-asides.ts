/** What was set aside in the workbook: its list, read once and again when somebody changes it. */
import { HostError } from '../hosts/host-error';
import type { HostSheet, SheetHost } from '../hosts/port';
import type { Finding } from '../rules/engine/finding';
import { cellsText, contentsOf, type SetAside } from '../review/set-aside';
import {
  appendSetAside,
  isSetAsideList,
  readSetAsideList,
  removeSetAside,
  SET_ASIDE_NAME,
  setAsideList,
} from '../review/set-aside-list';
import type { Change } from './journal';

export { canSetAside } from '../review/set-aside';

const LONGEST_REASON = 500;

export class SetAsides {
  /** Undefined: not looked for yet; null: the workbook has no list. */
  private list: HostSheet | null | undefined;

  constructor(private readonly host: SheetHost) {}

  async entries(): Promise<readonly SetAside[]> {
    const list = await this.find();
    return list === null ? [] : readSetAsideList(list.snapshot);
  }

  /** All sheets were just read: the list is one of them, or there is none. */
  take(sheets: readonly HostSheet[]): void {
    this.list = sheets.find(({ snapshot }) => isSetAsideList(snapshot)) ?? null;
  }

  isList(sheetId: string): boolean {
    return this.list?.id === sheetId;
  }

  /** Somebody changed or deleted that sheet; without one, the list itself may have come or gone. */
  forget(sheetId?: string): void {
    if (sheetId === undefined || this.list?.id === sheetId) this.list = undefined;
  }

  /** Throws HostError `changed` where the cells no longer hold what was checked. */
  async additionOf(
    { snapshot }: HostSheet,
    finding: Finding,
    reason: string,
    date: string,
  ): Promise<Change> {
    const entry = {
      ...{ sheet: snapshot.name, cells: cellsText(finding.cells), rule: finding.rule },
      ...{
        key: finding.key,
        message: finding.message,
        contents: contentsOf(snapshot, finding.cells),
      },
      ...{ reason: reason.trim().slice(0, LONGEST_REASON), date },
    };
    this.list = undefined;
    const list = await this.find();
    if (list === null) return { kind: 'sheet', spec: setAsideList(entry) };
    const writes = appendSetAside(list.snapshot, entry);
    return { kind: 'cells', patch: { sheetId: list.id, writes } };
  }

  /** Throws HostError `changed` where the list no longer has the entry. */
  async removalOf(entry: SetAside): Promise<Change> {
    this.list = undefined;
    const list = await this.find();
    const now = list === null ? [] : readSetAsideList(list.snapshot);
    const known = JSON.stringify(entry);
    if (list === null || !now.some((each) => JSON.stringify(each) === known)) {
      throw new HostError('changed');
    }
    const writes = removeSetAside(list.snapshot, entry);
    return { kind: 'cells', patch: { sheetId: list.id, writes } };
  }

  private async find(): Promise<HostSheet | null> {
    if (this.list !== undefined) return this.list;
    const [named] = await this.host.read({ named: SET_ASIDE_NAME });
    this.list = named !== undefined && isSetAsideList(named.snapshot) ? named : null;
    return this.list;
  }
}
