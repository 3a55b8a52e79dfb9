/** What was set aside in the workbook: its list, read once and again when somebody changes it. */
import { HostError } from '../hosts/host-error';
import type { HostSheet, SheetHost } from '../hosts/port';
import type { Finding } from '../rules/engine/finding';
import type { SetAside } from '../review/set-aside';
import type * as checking from './checking';
import type { Change } from './journal';

type Engine = Pick<
  typeof checking,
  | 'SET_ASIDE_NAME'
  | 'appendSetAside'
  | 'canSetAside'
  | 'cellsText'
  | 'contentsOf'
  | 'isSetAsideList'
  | 'readSetAsideList'
  | 'removeSetAside'
  | 'setAsideList'
>;

const LONGEST_REASON = 500;

export class SetAsides {
  /** Undefined: not looked for yet; null: the workbook has no list. */
  private list: HostSheet | null | undefined;

  constructor(private readonly host: SheetHost) {}

  async entries(engine: Engine): Promise<readonly SetAside[]> {
    const list = await this.find(engine);
    return list === null ? [] : engine.readSetAsideList(list.snapshot);
  }

  /** All sheets were just read: the list is one of them, or there is none. */
  take(engine: Engine, sheets: readonly HostSheet[]): void {
    this.list = sheets.find(({ snapshot }) => engine.isSetAsideList(snapshot)) ?? null;
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
    engine: Engine,
    { snapshot }: HostSheet,
    finding: Finding,
    reason: string,
    date: string,
  ): Promise<Change> {
    const entry = {
      ...{ sheet: snapshot.name, cells: engine.cellsText(finding.cells), rule: finding.rule },
      ...{
        key: finding.key,
        message: finding.message,
        contents: engine.contentsOf(snapshot, finding.cells),
      },
      ...{ reason: reason.trim().slice(0, LONGEST_REASON), date },
    };
    this.list = undefined;
    const list = await this.find(engine);
    if (list === null) return { kind: 'sheet', spec: engine.setAsideList(entry) };
    const writes = engine.appendSetAside(list.snapshot, entry);
    return { kind: 'cells', patch: { sheetId: list.id, writes } };
  }

  /** Throws HostError `changed` where the list no longer has the entry. */
  async removalOf(engine: Engine, entry: SetAside): Promise<Change> {
    this.list = undefined;
    const list = await this.find(engine);
    const now = list === null ? [] : engine.readSetAsideList(list.snapshot);
    const known = JSON.stringify(entry);
    if (list === null || !now.some((each) => JSON.stringify(each) === known)) {
      throw new HostError('changed');
    }
    const writes = engine.removeSetAside(list.snapshot, entry);
    return { kind: 'cells', patch: { sheetId: list.id, writes } };
  }

  private async find(engine: Engine): Promise<HostSheet | null> {
    if (this.list !== undefined) return this.list;
    const [named] = await this.host.read({ named: engine.SET_ASIDE_NAME });
    this.list = named !== undefined && engine.isSetAsideList(named.snapshot) ? named : null;
    return this.list;
  }
}
