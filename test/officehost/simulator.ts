/** Excel as the add-in sees it: answers batches, counts them, fails where a test wants it to, and has a user. */
import { rangeName, type Rectangle } from '../../src/grid/address';
import { runBatch } from './dispatcher';
import type { Answer, ExcelLink, SimEvent } from './external';
import { fileOf } from './file-of';
import { addUserRule, addUserRuleOf, areaNamed, turnRows } from './gestures';
import { SimWorkbook, type Scalar, type SimSheet } from './model';
import { workbookRoot } from './objects/workbook';
import { DOCUMENTED } from './profiles';
import type { EventName, Services } from './services';
import { WireError, type WireAction, type WireObject, type WireRequest } from './wire';

/** Numbers of the events in the library (`eventType`). */
const EVENTS: Readonly<Record<EventName, number>> = {
  changed: 10,
  activated: 11,
  selected: 14,
  deleted: 15,
};

export interface RoundTrip {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly failed: boolean;
}

export interface Fault {
  /** Counted from arming: 1 is the next round trip. */
  readonly trip: number;
  /** What somebody else does just before it. */
  readonly before?: () => void;
  /** The batch stops with this code at that action ("last" by default); what came before it is done. */
  readonly code?: string;
  readonly at?: 'first' | 'middle' | 'last';
  /** The transport itself fails: 5102 throttled, 5103 and 5104 payload, 5012 session, 7000 no permission. */
  readonly osfError?: number;
  /** Never answers. */
  readonly hang?: boolean;
}

const encoder = new TextEncoder();

export class ExcelSimulator implements ExcelLink {
  workbook = new SimWorkbook();
  trips: RoundTrip[] = [];
  /** Properties set and methods called that change something. */
  writes = 0;
  /** Edits that Ctrl+Z would take back. In the worst case every write of an add-in and every look at merges empties the list. */
  undoable = 0;
  /** Calls that ask for merged areas. */
  mergeCalls = 0;
  /** Whether the file of the workbook is handed over. */
  givesFile = true;
  /** How often it was. */
  fileCopies = 0;
  readonly missing = new Set<string>();
  /** In bytes; docs-pr resource-limits…md: 5 MB each way on the web, none on the desktop. */
  limits: { request?: number; response?: number } = {};
  editing = false;
  /** Of the workbooks from the next reset on. */
  profile = DOCUMENTED;

  private readonly references = new Map<string, WireObject>();
  private lastReference = 0;
  private readonly listening = new Set<EventName>();
  private faults: Fault[] = [];
  private armedAt = 0;
  private inBatch = false;
  private pending: SimEvent[] = [];
  private deliver: (events: readonly SimEvent[]) => void = () => undefined;

  private readonly services: Services = {
    keep: (object) => {
      if (object.reference !== undefined) return;
      this.lastReference += 1;
      object.reference = String(this.lastReference);
      this.references.set(object.reference, object);
    },
    release: (reference) => {
      this.references.delete(reference);
    },
    listen: (event, on) => {
      if (on) this.listening.add(event);
      else this.listening.delete(event);
    },
    askedForMerges: () => {
      this.mergeCalls += 1;
      this.undoable = 0;
    },
    selected: (sheet) => {
      this.post('selected', sheet, { address: this.workbook.selection });
    },
    changed: (sheet, area) => {
      this.post('changed', sheet, {
        address: rangeName(area),
        changeType: 'RangeEdited',
        triggerSource: this.inBatch ? 'ThisLocalAddin' : 'Unknown',
      });
    },
  };

  /** A fresh workbook; the library stays loaded. */
  reset(...names: string[]): SimWorkbook {
    this.workbook = new SimWorkbook(names.length > 0 ? names : undefined, this.profile);
    this.trips = [];
    this.missing.clear();
    this.references.clear();
    this.limits = {};
    this.editing = false;
    this.givesFile = true;
    this.undoable = 0;
    this.pending = [];
    this.listening.clear();
    this.arm();
    return this.workbook;
  }

  arm(...faults: Fault[]): void {
    this.faults = faults;
    this.armedAt = this.trips.length;
  }

  /** What reading a broken object answers. */
  unreadable(): Error {
    return new WireError('GeneralException');
  }

  onEvents(deliver: (events: readonly SimEvent[]) => void): void {
    this.deliver = deliver;
  }

  fileCopy(): Promise<readonly number[] | null> {
    if (!this.givesFile || this.editing) return Promise.resolve(null);
    this.fileCopies += 1;
    return Promise.resolve([...fileOf(this.workbook)]);
  }

  async richApi(body: string): Promise<Answer> {
    const request = JSON.parse(body) as WireRequest;
    const counted = !isHousekeeping(request);
    const requestBytes = encoder.encode(body).length;
    const trip = this.trips.length - this.armedAt + 1;
    const fault = counted ? this.faults.find((each) => each.trip === trip) : undefined;
    fault?.before?.();
    if (fault?.hang === true) return new Promise<Answer>(() => undefined);
    const record = (responseBytes: number, failed: boolean): void => {
      if (!counted) return;
      this.trips.push({ requestBytes, responseBytes, actions: request.Actions.length, failed });
    };
    const refuse = (osfError: number): Answer => {
      record(0, true);
      return { osfError };
    };
    if (fault?.osfError !== undefined) return refuse(fault.osfError);
    if (requestBytes > (this.limits.request ?? Infinity)) return refuse(5103);
    this.inBatch = true;
    const response = runBatch(
      {
        root: () => workbookRoot(this.services, this.workbook),
        reference: (id) => this.references.get(id),
        missing: this.missing,
        wrote: () => {
          this.writes += 1;
          this.undoable = 0;
        },
      },
      request,
      this.errorFor(request, fault, counted),
    );
    this.inBatch = false;
    const answer = JSON.stringify(response);
    const responseBytes = encoder.encode(answer).length;
    if (responseBytes > (this.limits.response ?? Infinity)) return refuse(5104);
    record(responseBytes, response.Error !== undefined);
    this.flush();
    return Promise.resolve({ body: answer });
  }

  private errorFor(request: WireRequest, fault: Fault | undefined, counted: boolean) {
    const last = request.Actions.length - 1;
    // docs-pr: without delayForCellEdit the whole batch fails while the user edits a cell.
    if (this.editing && counted) return { code: 'InvalidOperationInCellEditMode', atAction: 0 };
    if (fault?.code === undefined) return null;
    const places = { first: 0, middle: Math.floor(last / 2), last };
    return { code: fault.code, atAction: places[fault.at ?? 'last'] };
  }

  private post(event: EventName, sheet: SimSheet, details: object, remote = false): void {
    if (!this.listening.has(event)) return;
    const type = EVENTS[event];
    const message = JSON.stringify({ worksheetId: sheet.id, source: 'Local', ...details });
    this.pending.push({ type, target: 'Workbook', message, remote });
    if (!this.inBatch) this.flush();
  }

  private flush(): void {
    const events = this.pending;
    this.pending = [];
    if (events.length === 0) return;
    setTimeout(() => {
      this.deliver(events);
    }, 0);
  }

  /** What the person before Excel does, or a co-author. */
  readonly user = {
    type: (sheet: SimSheet, cell: string, value: Scalar, remote = false): void => {
      const area = areaNamed(cell);
      sheet.input(area.top, area.left, value);
      if (!remote) this.undoable += 1;
      this.post('changed', sheet, { address: cell, changeType: 'RangeEdited' }, remote);
    },
    merge: (sheet: SimSheet, range: string): void => {
      sheet.merge(areaNamed(range));
      this.post('changed', sheet, { address: range, changeType: 'RangeEdited' });
    },
    activate: (sheet: SimSheet): void => {
      this.workbook.active = sheet;
      this.post('activated', sheet, {});
    },
    select: (sheet: SimSheet, range: string): void => {
      this.workbook.active = sheet;
      this.workbook.selection = range;
      this.post('selected', sheet, { address: range });
    },
    remove: (sheet: SimSheet): void => {
      this.workbook.removeSheet(sheet);
      this.post('deleted', sheet, {});
    },
    addRule: addUserRule,
    addRuleOf: addUserRuleOf,
    /** Before the 0-based row. */
    insertRows: (sheet: SimSheet, at: number, count: number): void => {
      sheet.shift(at, count);
    },
    deleteRows: (sheet: SimSheet, at: number, count: number): void => {
      sheet.shift(at, -count);
    },
    sortRows: turnRows,
    /** Copying cells copies their conditional formats: here, the rules spread to the target. */
    spreadRules: (sheet: SimSheet, from: string, to: string): void => {
      const [source, target] = [areaNamed(from), areaNamed(to)];
      for (const rule of sheet.rules) {
        if (rule.areas.some((area) => rangesMeet(area, source))) rule.areas.push({ ...target });
      }
    },
  };
}

function rangesMeet(a: Rectangle, b: Rectangle): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** Excel.run's own batches: releasing tracked objects, and the event service. */
function isHousekeeping({ Actions, ObjectPaths }: WireRequest): boolean {
  if (Object.values(ObjectPaths).some((path) => path.ObjectPathType === 2)) return true;
  const release = (action: WireAction): boolean => action.Name === '_RemoveReference';
  return Actions.some(release) && Actions.every((a) => a.ActionType === 1 || release(a));
}
