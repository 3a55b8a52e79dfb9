/**
 * One open workbook: check, mark, jump, write, undo. What the pane, the ribbon and the workbench call. Longer than other files
 * because its actions share one queue, one journal and one state; what they do stands beside it.
 */
import type { Mark } from '../grid/mark';
import { HostError } from '../hosts/host-error';
import type { HostSheet, SheetHost } from '../hosts/port';
import type { CheckedFinding, CheckedTable, CheckOptions } from '../review/check-table';
import type { IgnoredFinding } from '../review/set-aside';
import type { BlankTableOptions } from '../template/options';
import { checkSheets } from './check-sheets';
import type * as checking from './checking';
import { fixPatch, planChanges, planOf, readOne, type FixPlan } from './fixes';
import { isInsertion, Journal, type Change, type JournalEntry } from './journal';
import {
  explainOccupied,
  scoreChanges,
  scoreLabel,
  scorePlanNow,
  type ScorePlace,
} from './score-changes';
import {
  affectsFindings,
  checkOptions,
  loadSettings,
  type Settings,
  type SettingsStore,
} from './settings';
import { todayHere } from './today';
import { SetAsides } from './set-asides';
import { sentenceOf } from './sentence';
import { resultOf, type SessionState, type SheetResult, type Task } from './state';
import { Store } from './store';

type Checking = typeof checking;

export class Session {
  private readonly store: Store<SessionState>;
  private readonly journal: Journal;
  private readonly setAsides: SetAsides;
  /** Work on the workbook is done one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  private cancelling: AbortController | null = null;
  /** Sheets that may carry marks of this session. */
  private readonly marked = new Set<string>();
  /** Marks that the user cleared stay away until the next check that he asks for. */
  private drawing = true;
  /** Sheets that were changed since they were checked. */
  private readonly changed = new Set<string>();
  /** Grows with every choice that findings depend on. */
  private basis = 0;

  constructor(
    readonly host: SheetHost,
    private readonly settingsStore: SettingsStore,
    private readonly loadChecking: () => Promise<Checking> = () => import('./checking'),
    private readonly today: () => string = todayHere,
  ) {
    this.journal = new Journal(host);
    this.setAsides = new SetAsides(host);
    this.store = new Store<SessionState>({
      sheets: null,
      scope: 'active',
      task: null,
      message: null,
      stale: false,
      undo: null,
      settings: loadSettings(settingsStore),
    });
  }

  get state(): SessionState {
    return this.store.get();
  }

  readonly getState = (): SessionState => this.store.get();

  readonly subscribe = (listener: () => void): (() => void) => this.store.subscribe(listener);

  /** Loads what the first check needs, so that it need not wait; failing is the first check's matter. */
  async prepare(): Promise<void> {
    await this.enqueue(async () => this.setAsides.entries(await this.checking())).catch(
      () => undefined,
    );
  }

  /** Reads, checks and marks; the findings stand in the state even where marking fails. */
  check(scope: SessionState['scope']): Promise<void> {
    return this.work({ label: '正在检查', progress: null, cancellable: true }, async (signal) => {
      this.drawing = true;
      let { basis } = this;
      const sheets = await this.settling([...this.changed], async () => {
        const read = await this.host.read(scope, {
          signal,
          onProgress: (done, total, sheet) => {
            this.progress({ done, total, sheet });
          },
        });
        if (scope === 'all') this.setAsides.take(await this.checking(), read);
        const options = await this.options();
        ({ basis } = this);
        const progress = (done: NonNullable<Task['progress']>): void => {
          this.progress(done);
        };
        return checkSheets(read, await this.checking(), options, signal, progress);
      });
      this.store.update({ sheets, scope, stale: this.changed.size > 0 || basis !== this.basis });
      await this.draw(sheets);
    });
  }

  /**
   * Checks the active sheet again without a word: results of other sheets stay, nothing is shown as busy.
   * Throws what the host throws; the caller decides whether it is worth saying.
   */
  recheck(): Promise<void> {
    return this.enqueue(async () => {
      const [read] = await this.host.read('active');
      if (read !== undefined) await this.refresh(read);
    });
  }

  /** 修正 one finding, as its preview shows it, and check the sheet again. */
  fix(sheetId: string, finding: CheckedFinding): Promise<void> {
    return this.work(waiting('正在修正'), async () => {
      const options = await this.options();
      const patch = await fixPatch(this.host, await this.checking(), sheetId, finding, options);
      await this.carryOut(`修正 ${finding.cells[0] ?? ''}`, [{ kind: 'cells', patch }]);
      this.noteChange(sheetId);
      await this.refresh(await readOne(this.host, sheetId));
    });
  }

  /** 忽略: sets a finding aside with its reason, in a list that stays in the workbook. */
  setAside(sheetId: string, finding: CheckedFinding, reason: string): Promise<void> {
    return this.work(waiting('正在记录'), async () => {
      const engine = await this.checking();
      const read = await readOne(this.host, sheetId);
      const { setAsides } = this;
      const change = await setAsides.additionOf(engine, read, finding, reason, this.today());
      await this.carryOut(`忽略 ${finding.cells[0] ?? ''}`, [change], sheetId);
      setAsides.forget();
      await this.refresh(read);
    });
  }

  /** 恢复提示: takes an entry off the list. */
  bringBack(sheetId: string, { entry, finding }: IgnoredFinding): Promise<void> {
    return this.work(waiting('正在恢复'), async () => {
      const engine = await this.checking();
      const change = await this.setAsides.removalOf(engine, entry);
      await this.carryOut(`恢复提示 ${finding.cells[0] ?? ''}`, [change], sheetId);
      this.setAsides.forget();
      await this.refresh(await readOne(this.host, sheetId));
    });
  }

  /** What 全部安全修正 would write; null where that could not be found out, which is then said. */
  async planFixes(): Promise<FixPlan | null> {
    let plan: FixPlan | null = null;
    await this.work(waiting('正在查找可以安全修正的问题'), async () => {
      const engine = await this.checking();
      plan = planOf(await this.readChecked(), engine, await this.options());
    });
    return plan;
  }

  /** Everything that the plan shows, or nothing where a cell is no longer as it was. */
  applyFixes(plan: FixPlan): Promise<void> {
    return this.work(waiting('正在修正'), async () => {
      await this.carryOut('全部安全修正', planChanges(plan));
      for (const { id } of plan.sheets) this.noteChange(id);
      if (this.journal.last !== null) await this.refreshWritten(this.journal.last);
      this.say(`已修正${plan.count}处。`);
    });
  }

  /** Results of sheets of which nothing but cells was written can be brought up to date by themselves. */
  private async refreshWritten({ steps }: JournalEntry): Promise<void> {
    const cells = steps.flatMap((step) => (step.kind === 'cells' ? [step.patch.sheetId] : []));
    if (cells.length < steps.length || this.state.sheets === null) return;
    const written = new Set(cells);
    await this.refresh(...(await this.readChecked()).filter(({ id }) => written.has(id)));
  }

  /** The sheets of the results, as they are now. */
  private async readChecked(): Promise<readonly HostSheet[]> {
    const { scope, sheets } = this.state;
    const [first] = sheets ?? [];
    if (scope === 'active' && first !== undefined) return [await readOne(this.host, first.id)];
    return this.host.read('all');
  }

  /** As they were read just now: what changes from here on stays due. */
  private refresh(...reads: readonly HostSheet[]): Promise<void> {
    return this.settling(
      reads.map(({ id }) => id),
      async () => {
        for (const read of reads) await this.refreshOne(read);
      },
    );
  }

  /** Sheets that are being checked are no longer due, unless they change meanwhile or the check comes to nothing. */
  private async settling<T>(sheetIds: readonly string[], check: () => Promise<T>): Promise<T> {
    const due = sheetIds.filter((id) => this.changed.delete(id));
    try {
      return await check();
    } catch (error) {
      for (const id of due) this.changed.add(id);
      throw error;
    }
  }

  private async refreshOne(read: HostSheet): Promise<void> {
    const { sheets: before, scope } = this.state;
    const { checkTable, projectsOf, readSheet } = await this.checking();
    const chosen = await this.options();
    const own = readSheet(read.snapshot, chosen.labels);
    const others = (scope === 'all' ? (before ?? []) : []).filter(({ id }) => id !== read.id);
    const known = before?.some(({ id }) => id === read.id) === true;
    const projects = projectsOf([
      ...(known ? others : []).flatMap(({ tables }) => tables.map(({ table }) => table)),
      ...own,
    ]);
    const options = { ...chosen, projects };
    const checked = resultOf(
      read,
      own.map((table) => checkTable(table, read.snapshot, options)),
    );
    // The user looks at something else, such as the list of problems: the results stay.
    if (!known && checked.tables.length === 0) return;
    const sheets =
      known && scope === 'all'
        ? before.map((sheet) => (sheet.id === checked.id ? checked : sheet))
        : [checked];
    this.store.update({
      sheets,
      scope: known ? scope : 'active',
      stale: sheets.some(({ id }) => this.changed.has(id)),
    });
    if (this.drawing) await this.draw([checked]);
  }

  cancel(): void {
    this.cancelling?.abort();
  }

  clearMarks(scope: SessionState['scope']): Promise<void> {
    return this.work(waiting('正在清除标记'), async () => {
      const removed = await this.host.unmark(scope);
      this.drawing = false;
      this.say(removed === 0 ? '没有找到本工具的标记。' : '已清除本工具的标记，原有格式不变。');
    });
  }

  select(sheetId: string, cell: string): Promise<void> {
    return this.attempt(() => this.enqueue(() => this.host.select(sheetId, cell)));
  }

  /** 插入空白表: on a sheet of its own, or at the first selected cell. */
  insertBlank(options: BlankTableOptions, place: 'sheet' | 'selection'): Promise<void> {
    const label = '插入空白表';
    return this.work(waiting(`正在${label}`), async () => {
      const { blankTable } = await this.checking();
      const spec = blankTable(options);
      if (place === 'sheet') return this.carryOut(label, [{ kind: 'sheet', spec }]);
      const { sheetId, range } = await this.host.selection();
      const cell = range.split(':')[0] ?? 'A1';
      return this.carryOut(label, [{ kind: 'block', sheetId, cell, spec }]);
    });
  }

  insertProblemList(): Promise<void> {
    const label = '生成问题清单';
    return this.work(waiting(`正在${label}`), async () => {
      const { problemList } = await this.checking();
      const spec = problemList(this.state.sheets ?? []);
      await this.carryOut(label, [{ kind: 'sheet', spec }]);
    });
  }

  /** 添加自评列, 生成自评表 or 填写得分公式, over the sheet as it was checked. */
  addScores(sheetId: string, checked: CheckedTable, place: ScorePlace): Promise<void> {
    return this.work(waiting('正在写入自评栏'), async () => {
      const { settings } = this.state;
      const engine = await this.checking();
      const plan = await scorePlanNow(this.host, engine, sheetId, checked, settings);
      try {
        await this.carryOut(scoreLabel(plan, place), scoreChanges(plan, place, sheetId));
      } catch (error) {
        throw explainOccupied(error);
      }
      const isBeside = plan.kind === 'columns' && place === 'beside';
      if (isBeside || plan.kind === 'scores') this.noteChange(sheetId);
    });
  }

  write(label: string, changes: readonly Change[]): Promise<void> {
    return this.work(waiting(`正在${label}`), () => this.carryOut(label, changes));
  }

  /** `regardless`: with what was since written into an inserted sheet or block, which is only done when asked for. */
  undo(regardless = false): Promise<void> {
    return this.work(waiting('正在撤销'), async () => {
      const { last } = this.journal;
      let entry: JournalEntry | null = null;
      try {
        entry = await this.journal.undo(regardless);
      } catch (error) {
        const isChanged = error instanceof HostError && error.code === 'changed';
        if (!isChanged || regardless || last === null || !isInsertion(last)) throw error;
        const text = `“${last.label}”写入的位置后来又有改动，还没有撤销；选“仍要撤销”，这些改动会一并清除。`;
        this.store.update({ message: { tone: 'error', text, offer: 'undo-discarding' } });
      } finally {
        this.setAsides.forget();
        this.store.update({
          undo: this.journal.last?.label ?? null,
          stale: this.state.sheets !== null,
        });
      }
      if (entry === null) return;
      await this.refreshWritten(entry);
      this.say(`已撤销：${entry.label}。`);
    });
  }

  changeSettings(change: Partial<Settings>): void {
    const settings = { ...this.state.settings, ...change };
    const affects = affectsFindings(change);
    if (affects) {
      this.basis += 1;
      for (const { id } of this.state.sheets ?? []) this.changed.add(id);
    }
    const stale = this.state.stale || (affects && this.state.sheets !== null);
    this.store.update({ settings, stale });
    try {
      this.settingsStore.save(JSON.stringify(settings));
    } catch {
      this.say('本机不允许保存设置，关闭窗格后设置会恢复默认。');
    }
  }

  /** Somebody changed a sheet: its results may be out of date. */
  noteChange(sheetId: string): void {
    this.setAsides.forget(sheetId);
    this.changed.add(sheetId);
    const stale = this.state.sheets?.some(({ id }) => this.changed.has(id)) === true;
    if (stale !== this.state.stale) this.store.update({ stale });
  }

  say(text: string, tone: 'info' | 'error' = 'info'): void {
    this.store.update({ message: { tone, text } });
  }

  dismiss(): void {
    this.store.update({ message: null });
  }

  /** The user is led to what was written, or stays on the sheet `stayOn`. */
  private async carryOut(
    label: string,
    changes: readonly Change[],
    stayOn: string | null = null,
  ): Promise<void> {
    try {
      const { range } = stayOn === null ? { range: '' } : await this.host.selection();
      const written = await this.journal.write(label, changes);
      if (stayOn !== null) await this.host.select(stayOn, range.split(':')[0] ?? 'A1');
      else if (written !== null) await this.host.select(written.sheetId, written.cell);
    } finally {
      this.store.update({ undo: this.journal.last?.label ?? null });
    }
  }

  /** Sheets without a table are left alone unless marks of ours may stand on them. */
  private async draw(sheets: readonly SheetResult[]): Promise<void> {
    const { marksOf } = await this.checking();
    try {
      for (const { id, tables } of sheets) {
        const marks: readonly Mark[] = this.state.settings.draw ? marksOf(tables) : [];
        if (marks.length === 0 && tables.length === 0 && !this.marked.has(id)) continue;
        await this.host.mark(id, marks);
        this.marked.add(id);
      }
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      throw new HostError(error.code, {
        message: `检查已完成，但没能在表中标出问题：${error.message}`,
        cause: error,
      });
    }
  }

  private async options(): Promise<CheckOptions> {
    const setAside = await this.setAsides.entries(await this.checking());
    return { ...checkOptions(this.state.settings), setAside };
  }

  private progress(progress: Task['progress']): void {
    const { task } = this.state;
    if (task !== null) this.store.update({ task: { ...task, progress } });
  }

  private async checking(): Promise<Checking> {
    try {
      return await this.loadChecking();
    } catch (error) {
      throw new HostError('unknown', {
        message: '检查程序没有载入完整，请关闭窗格后重新打开；仍不行时请联系管理员。',
        cause: error,
      });
    }
  }

  /** Shows the task, carries it out, and says what went wrong. */
  private work(task: Task, body: (signal: AbortSignal) => Promise<void>): Promise<void> {
    return this.attempt(() =>
      this.enqueue(async () => {
        const abort = new AbortController();
        this.cancelling = abort;
        this.store.update({ task, message: null });
        try {
          await body(abort.signal);
        } finally {
          this.cancelling = null;
          this.store.update({ task: null });
        }
      }),
    );
  }

  private async attempt(body: () => Promise<void>): Promise<void> {
    try {
      await body();
    } catch (error) {
      this.say(...sentenceOf(error));
    }
  }

  private enqueue<T>(body: () => Promise<T>): Promise<T> {
    const result = this.queue.then(body);
    // The caller of `result` hears of a failure; the next in the queue starts all the same.
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function waiting(label: string): Task {
  return { label, progress: null, cancellable: false };
}
