/**
 * One open workbook: check, mark, jump, write, undo. What the pane, the ribbon and the workbench call. Longer than other files
 * because its actions share one queue, one journal and one state; what they do stands beside it.
 */
import type { Indicator } from '../domain/indicator';
import { HostError } from '../hosts/host-error';
import type { HostSelection, HostSheet, SheetHost } from '../hosts/port';
import type { CheckedTable } from '../review/check-table';
import type { Finding } from '../rules/engine/finding';
import type { IgnoredFinding } from '../review/set-aside';
import { problemList } from '../review/problem-list';
import { blankTable } from '../template/blank-table';
import type { BlankTableOptions } from '../template/options';
import { Aftermath, afterCheck, notUndone, planned, unfinished, untouched } from './aftermath';
import { checkAgain, checkSheets, type Chosen } from './check-sheets';
import { fixPatch, planChanges, planOf, planWithout, readOne, type FixPlan } from './fixes';
import { askedOf, askedWith } from './handled';
import { fixesDone, lockedBy, type Locked } from './fixes-done';
import { choicesOf, insertedRow, selectedPlace, type RowChoice } from './insert-row';
import {
  isInsertion,
  Journal,
  sheetOf,
  type Change,
  type JournalEntry,
  type Written,
} from './journal';
import {
  explainOccupied,
  isOnOwnSheet,
  scoreChanges,
  scoreLabel,
  scorePlanNow,
  scoresDone,
  type ScorePlace,
} from './score-changes';
import {
  affectsFindings,
  basisOf,
  changeBetween,
  checkOptions,
  withRegion,
  type Settings,
} from './settings';
import { Marking } from './marking';
import { todayHere } from './today';
import { planSubmission, submissionChanges, type SubmissionPlan } from './submission';
import { SetAsides } from './set-asides';
import { sentenceOf } from './sentence';
import type { SessionState, SheetResult, Task } from './state';
import type { StateStore } from './state-store';
import { workbookKey } from './workbook-key';

export class Session {
  private readonly journal: Journal;
  private readonly setAsides: SetAsides;
  /** Work on the workbook is done one after another. */
  private queue: Promise<unknown> = Promise.resolve();
  private cancelling: AbortController | null = null;
  private readonly marking: Marking;
  /** Sheets that were changed since they were checked. */
  private readonly changed = new Set<string>();
  /** Known once all sheets were read. */
  private workbook: string | null = null;
  /** Taken over for this workbook while it is open. */
  private region: string | null = null;
  /** Grows with every choice that findings depend on. */
  private basis = 0;

  constructor(
    readonly host: SheetHost,
    private readonly store: StateStore,
    private readonly today: () => string = todayHere,
  ) {
    this.journal = new Journal(host);
    this.setAsides = new SetAsides(host);
    this.marking = new Marking(host, store);
  }

  get state(): SessionState {
    return this.store.get();
  }

  /** Reads what the first check needs, so that it need not wait; failing is the first check's matter. */
  async prepare(): Promise<void> {
    await this.enqueue(() => this.setAsides.entries()).catch(() => undefined);
  }

  /** Reads, checks and marks; the findings stand in the state even where marking fails. */
  check(scope: SessionState['scope']): Promise<void> {
    return this.work({ label: '正在检查', progress: null, cancellable: true }, async (signal) => {
      this.marking.resume();
      let { basis } = this;
      const sheets = await this.settling([...this.changed], async () => {
        const read = await this.host.read(scope, {
          signal,
          onProgress: (done, total, sheet) => {
            this.progress({ done, total, sheet });
          },
        });
        if (scope === 'all') {
          this.setAsides.take(read);
          this.workbook = workbookKey(read.map(({ snapshot }) => snapshot.name));
        }
        const options = await this.options();
        ({ basis } = this);
        const progress = (done: NonNullable<Task['progress']>): void => {
          this.progress(done);
        };
        return checkSheets(read, options, signal, progress);
      });
      const settingsChanged = basis !== this.basis;
      const stale = this.changed.size > 0 || settingsChanged;
      this.store.update({ sheets, asked: askedOf(sheets), scope, stale, settingsChanged });
      const failure = await this.marking.draw(sheets);
      if (failure !== null) this.say(...sentenceOf(afterCheck(failure)));
    });
  }

  /**
   * Checks the active sheet again without a word: results of other sheets stay, nothing is shown as busy.
   * Throws what the host throws; the caller decides whether it is worth saying.
   */
  recheck(): Promise<void> {
    return this.enqueue(async () => {
      const [read] = await this.host.read('active', { afterEdit: true });
      const failure =
        read === undefined ? null : await this.marking.draw(await this.refresh([read]));
      if (failure !== null) throw afterCheck(failure);
    });
  }

  /** What a check would find in these sheets, by all that was chosen here; the results on show stay. */
  checkOnly(sheets: readonly HostSheet[]): Promise<SheetResult[]> {
    return this.enqueue(async () =>
      checkSheets(sheets, await this.options(), new AbortController().signal, () => undefined),
    );
  }

  /** 修正 one finding, as its preview shows it, and check the sheet again. */
  fix(sheetId: string, finding: Finding): Promise<void> {
    return this.work(waiting('正在修正'), async () => {
      const options = await this.options();
      const patch = await planned(() => fixPatch(this.host, sheetId, finding, options));
      await this.carryOut({
        label: `修正 ${finding.cells[0] ?? ''}`,
        changes: [{ kind: 'cells', patch }],
        outdated: [sheetId],
        reread: async () => [await readOne(this.host, sheetId)],
      });
    });
  }

  /** 不采纳: sets a finding aside with its reason, in a list that stays in the workbook. */
  setAside(sheetId: string, finding: Finding, reason: string): Promise<void> {
    return this.work(waiting('正在记录'), async () => {
      const read = await planned(() => readOne(this.host, sheetId));
      const change = await planned(() =>
        this.setAsides.additionOf(read, finding, reason, this.today()),
      );
      await this.carryOut({
        ...{ label: `不采纳 ${finding.cells[0] ?? ''}`, changes: [change], stayOn: sheetId },
        outdated: [sheetId],
        reread: () => Promise.resolve([read]),
      });
    });
  }

  /** 恢复提示: takes an entry off the list. */
  bringBack(sheetId: string, { entry, finding }: IgnoredFinding): Promise<void> {
    return this.work(waiting('正在恢复'), async () => {
      const change = await planned(() => this.setAsides.removalOf(entry));
      await this.carryOut({
        ...{ label: `恢复提示 ${finding.cells[0] ?? ''}`, changes: [change], stayOn: sheetId },
        outdated: [sheetId],
        reread: async () => [await readOne(this.host, sheetId)],
      });
    });
  }

  /** What 一键规范书写 would write; null where that could not be found out, which is then said. */
  async planFixes(): Promise<FixPlan | null> {
    let plan: FixPlan | null = null;
    await this.work(waiting('正在查找可以规范书写的问题'), async () => {
      plan = planOf(await this.readChecked(), await this.options());
    });
    return plan;
  }

  /** Everything that the plan shows, or nothing where a cell is no longer as it was. */
  applyFixes(plan: FixPlan): Promise<void> {
    return this.work(waiting('正在修正'), () => this.carryOutFixes(plan, []));
  }

  /** Once more without the cells that protection keeps, where it leaves others free. */
  private async carryOutFixes(plan: FixPlan, locked: readonly Locked[]): Promise<void> {
    const ids = plan.sheets.map(({ id }) => id);
    const { last } = this.journal;
    try {
      await this.carryOut({
        label: '一键规范书写',
        changes: planChanges(plan),
        done: fixesDone(plan, this.hiddenSheets(), locked),
        says: true,
        outdated: ids,
        reread: () => this.readAgain(ids),
      });
    } catch (error) {
      const kept = lockedBy(error);
      const left = kept === null ? plan : planWithout(plan, kept.sheet, kept.cells);
      if (kept === null || left.sheets.length === 0 || this.journal.last !== last) throw error;
      await this.carryOutFixes(left, [...locked, kept]);
    }
  }

  private hiddenSheets(): ReadonlySet<string> {
    return new Set(this.state.sheets?.filter(({ visible }) => !visible).map(({ id }) => id));
  }

  /** Those of the checked sheets. */
  private async readAgain(ids: readonly string[]): Promise<HostSheet[]> {
    const read = await this.readChecked();
    return read.filter(({ id }) => ids.includes(id));
  }

  /** The sheets of the results, as they are now. */
  private async readChecked(): Promise<readonly HostSheet[]> {
    const { scope, sheets } = this.state;
    const [first] = sheets ?? [];
    if (scope === 'active' && first !== undefined) return [await readOne(this.host, first.id)];
    return this.host.read('all');
  }

  /** As they were read just now, what changes from here on stays due; returns what is to be marked. */
  private refresh(reads: readonly HostSheet[], isNew = false): Promise<SheetResult[]> {
    return this.settling(
      reads.map(({ id }) => id),
      async () => {
        const checked: SheetResult[] = [];
        for (const read of reads) checked.push(...(await this.refreshOne(read, isNew)));
        return checked;
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

  /** Within the results; where the user looks at something without a table, they stay. */
  private async refreshOne(read: HostSheet, isNew: boolean): Promise<SheetResult[]> {
    const { sheets, scope } = this.state;
    const results = { sheets, scope };
    const again = checkAgain(read, results, await this.options(), isNew);
    if (again === null) return [];
    this.store.update({
      ...again.results,
      asked: askedWith(this.state.asked, again.results.sheets),
      stale: again.results.sheets.some(({ id }) => this.changed.has(id)),
    });
    return [again.checked];
  }

  cancel(): void {
    this.cancelling?.abort();
  }

  clearMarks(scope: SessionState['scope']): Promise<void> {
    return this.work(waiting('正在清除标记'), async () => {
      const removed = await this.marking.clear(scope);
      this.say(removed === 0 ? '没有找到本工具的标记。' : '已清除本工具的标记，原有格式不变。');
    });
  }

  /** Marks that the workbook has brought from elsewhere go; those of this check are drawn again. */
  clearEarlierMarks(): Promise<void> {
    return this.work(waiting('正在清除标记'), async () => {
      await this.marking.clear('all');
      this.marking.resume();
      const failure = await this.marking.draw(this.state.sheets ?? []);
      if (failure !== null) throw afterCheck(failure);
      this.say('已清除文件中原有的标记，内容和格式不变；保存后生效。');
    });
  }

  /** At once, whatever is under way: a selection that comes late takes the keyboard away from where the user is by then. */
  select(sheetId: string, cell: string): Promise<void> {
    return this.attempt(() => this.host.select(sheetId, cell));
  }

  /** 插入空白表: on a sheet of its own, or at the first selected cell. */
  insertBlank(options: BlankTableOptions, place: 'sheet' | 'selection'): Promise<void> {
    const label = '插入空白表';
    return this.work(waiting(`正在${label}`), async () => {
      const spec = blankTable(options);
      if (place === 'sheet') return this.carryOut({ label, changes: [{ kind: 'sheet', spec }] });
      const { sheetId, range } = await this.host.selection();
      const cell = range.split(':')[0] ?? 'A1';
      return this.carryOut({ label, changes: [{ kind: 'block', sheetId, cell, spec }] });
    });
  }

  /** 插入指标行 behind the selected indicator; where none is selected, nothing is done, and the places to choose from come back. */
  async insertRowAtSelection(): Promise<readonly RowChoice[]> {
    const sheets = this.state.sheets ?? [];
    const selection = await this.host.selection();
    const place = selectedPlace(sheets, selection);
    if (place !== null) {
      await this.insertIndicatorRow(place.sheetId, place.checked, place.after);
      return [];
    }
    const choices = sheets.filter(({ id }) => id === selection.sheetId).flatMap(choicesOf);
    if (choices.length === 0) this.say('当前工作表没有检查出指标；请先检查当前表，再插入指标行。');
    return choices;
  }

  /** 插入指标行: one more row behind an indicator of the table as it was checked. */
  insertIndicatorRow(sheetId: string, checked: CheckedTable, after: Indicator): Promise<void> {
    const label = '插入指标行';
    return this.work(waiting(`正在${label}`), async () => {
      const row = await planned(() =>
        insertedRow(this.host, sheetId, checked, after, this.state.settings),
      );
      await this.carryOut({
        ...{ label, changes: row.changes, outdated: [sheetId] },
        reread: async () => [await readOne(this.host, sheetId)],
        done: row.done,
        says: true,
      });
    });
  }

  /** What the user does to the rows of a sheet, where the application leaves that to the product: one step to take back. */
  changeRows(sheetId: string, label: string, changes: readonly Change[]): Promise<void> {
    return this.work(waiting(`正在${label}`), async () => {
      const isChecked = this.state.sheets?.some(({ id }) => id === sheetId) === true;
      await this.carryOut({
        ...{ label, changes, outdated: [sheetId] },
        reread: async () => (isChecked ? [await readOne(this.host, sheetId)] : []),
        done: `已${label}，可点“撤销”恢复。`,
        says: true,
      });
    });
  }

  insertProblemList(): Promise<void> {
    const label = '生成问题清单';
    return this.work(waiting(`正在${label}`), async () => {
      const spec = problemList(this.state.sheets ?? []);
      await this.carryOut({ label, changes: [{ kind: 'sheet', spec }] });
    });
  }

  /** What 准备报送 would take out; null where that could not be found out, which is then said. */
  async planSubmission(): Promise<SubmissionPlan | null> {
    let plan: SubmissionPlan | null = null;
    await this.work(waiting('正在检查整个工作簿'), async (signal) => {
      const read = await this.host.read('all');
      const options = await this.options();
      plan = planSubmission(read, await checkSheets(read, options, signal, () => undefined));
    });
    return plan;
  }

  /** 准备报送: the workbook without marks and tool sheets, until it is undone or checked again. */
  prepareSubmission(plan: SubmissionPlan): Promise<void> {
    return this.work(waiting('正在准备报送'), async () => {
      const { sheetId } = await planned(() => this.host.selection());
      const tools = new Set(plan.tools.map(({ id }) => id));
      const stay = tools.has(sheetId) ? this.state.sheets?.[0]?.id : sheetId;
      const changes = submissionChanges(this.host, plan, stay ?? sheetId, {
        clear: () => this.marking.clear('all'),
        redraw: async () => {
          this.marking.resume();
          await this.marking.draw(this.state.sheets ?? []);
        },
      });
      await this.carryOut({
        ...{ label: '准备报送', changes, done: plan.done, says: true },
        ...(stay === undefined ? {} : { stayOn: stay }),
      });
    });
  }

  /** 添加自评列, 生成自评表 or 填写得分公式, over the sheet as it was checked; then the results are those of what stands there now. */
  addScores(sheetId: string, checked: CheckedTable, place: ScorePlace): Promise<void> {
    return this.work(waiting('正在写入自评栏'), async () => {
      const { settings, scope } = this.state;
      const plan = await planned(() => scorePlanNow(this.host, sheetId, checked, settings));
      const isOwnSheet = isOnOwnSheet(plan, place);
      let now: HostSheet | undefined;
      await this.carryOut({
        label: scoreLabel(plan, place),
        changes: scoreChanges(plan, place, sheetId),
        outdated: isOwnSheet ? [] : [sheetId],
        explain: explainOccupied,
        reread: async (written) => {
          now = await readOne(this.host, written?.sheetId ?? sheetId);
          // What was asked for is the check of one sheet: it stays in the list.
          return isOwnSheet && scope === 'active' ? [] : [now];
        },
        inserted: isOwnSheet,
        done: () => scoresDone(plan, place, now?.snapshot ?? null, checked, settings),
        says: true,
      });
    });
  }

  /** `regardless`: with what was since written into an inserted sheet or block, which is only done when asked for. */
  undo(regardless = false): Promise<void> {
    return this.work(waiting('正在撤销'), async () => {
      const { last } = this.journal;
      if (last === null) return;
      try {
        await this.journal.undo(regardless);
      } catch (error) {
        this.noteUndo(last);
        // Not where something went all the same.
        const isChanged =
          error instanceof HostError && error.code === 'changed' && error.written.length === 0;
        const isPartly = this.journal.last?.steps.length !== last.steps.length;
        if (!isChanged || regardless || !isInsertion(last)) {
          throw notUndone(error, last.label, isPartly);
        }
        const text = `“${last.label}”写入的位置后来又有改动，还没有撤销；选“仍要撤销”，这些改动会一并清除。`;
        this.store.update({ message: { tone: 'error', text, offer: 'undo-discarding' } });
        return;
      }
      this.noteUndo(last);
      this.dropSheets(last);
      const after = new Aftermath();
      const { sheets } = this.state;
      const outdated = [...this.changed].filter((id) => sheets?.some((sheet) => sheet.id === id));
      if (outdated.length > 0) await this.bringUpToDate(after, () => this.readAgain(outdated));
      this.tell(after, `已撤销：${last.label}。`, true);
    });
  }

  private undoable(): Pick<SessionState, 'undo' | 'undos'> {
    return { undo: this.journal.last?.label ?? null, undos: this.journal.size };
  }

  private noteUndo({ steps }: JournalEntry): void {
    const sheets = this.state.sheets ?? [];
    for (const step of steps) {
      const sheetId = sheetOf(step);
      // What was set aside anywhere stands in the list.
      const all = this.setAsides.isList(sheetId) ? sheets : [];
      for (const id of [sheetId, ...all.map((sheet) => sheet.id)]) this.noteChange(id);
    }
    this.setAsides.forget();
    this.store.update({ ...this.undoable(), stale: sheets.some(({ id }) => this.changed.has(id)) });
  }

  /** Sheets that an undo took out of the workbook go from the results too. */
  private dropSheets({ steps }: JournalEntry): void {
    const gone = new Set<string>();
    for (const step of steps) {
      if (step.kind === 'removal' && step.target.range === null) gone.add(step.target.sheetId);
    }
    for (const id of gone) this.changed.delete(id);
    const { sheets } = this.state;
    if (sheets?.some(({ id }) => gone.has(id)) !== true) return;
    const left = sheets.filter(({ id }) => !gone.has(id));
    this.store.update({ sheets: left, stale: left.some(({ id }) => this.changed.has(id)) });
  }

  /** Checks all tables of this workbook by the region that most of them are of, now and when it is opened again. */
  async adoptRegion(id: string): Promise<void> {
    this.region = id;
    this.changeSettings({ regions: this.regionsWith(id) });
    await this.check(this.state.scope);
  }

  private regionsWith(id: string | null): Settings['regions'] {
    const { regions } = this.state.settings;
    return this.workbook === null ? regions : withRegion(regions, this.workbook, id);
  }

  changeSettings(change: Partial<Settings>): void {
    const settings: { -readonly [Name in keyof Settings]: Settings[Name] } = {
      ...this.state.settings,
      ...change,
    };
    if ('profile' in change) {
      // What is chosen in 设置 is chosen anew, 自动识别 too.
      this.region = null;
      settings.regions = this.regionsWith(null);
    }
    if (affectsFindings(change)) this.outdate();
    this.store.choose(settings);
  }

  /** What was chosen over another file holds here as well, but for regions that are taken over for that file alone. */
  takeSettings(settings: Settings): void {
    const { settings: before } = this.state;
    const { regions, ...change } = changeBetween(before, settings);
    const isMoved = regions !== undefined && this.remembered(settings) !== this.remembered(before);
    if (affectsFindings(change) || isMoved) this.outdate();
    this.store.update({ settings });
  }

  /** The results are those of other settings. */
  private outdate(): void {
    this.basis += 1;
    for (const { id } of this.state.sheets ?? []) this.changed.add(id);
    if (this.state.sheets !== null) this.store.update({ stale: true, settingsChanged: true });
  }

  private remembered({ regions }: Settings): string | undefined {
    return this.workbook === null ? undefined : regions[this.workbook];
  }

  /** Somebody changed a sheet: its results may be out of date. */
  noteChange(sheetId: string): void {
    this.setAsides.forget(sheetId);
    this.changed.add(sheetId);
    const stale = this.state.sheets?.some(({ id }) => this.changed.has(id)) === true;
    if (stale !== this.state.stale) this.store.update({ stale, settingsChanged: false });
  }

  /** The user went to another cell: what is wrong there is shown. */
  noteSelection({ sheetId, range }: HostSelection): void {
    this.store.update({ selected: { sheetId, range } });
  }

  say(text: string, tone: 'info' | 'error' = 'info'): void {
    this.store.say(text, tone);
  }

  /** Writes, or throws; what follows fails apart from it. The user is led to what was written, or stays where he is. */
  private async carryOut(act: Act): Promise<void> {
    const { stayOn, reread, inserted = false } = act;
    const before = stayOn === undefined ? null : await planned(() => this.host.selection());
    const written = await this.writeAll(act);
    const after = new Aftermath();
    const target =
      stayOn === undefined
        ? written
        : { sheetId: stayOn, cell: before?.range.split(':')[0] ?? 'A1' };
    // Nobody is asked to show a sheet that was hidden for a reason.
    if (target !== null && !this.hiddenSheets().has(target.sheetId)) {
      const { sheetId, cell } = target;
      await after.attempt(`未能定位到 ${cell}`, () => this.host.select(sheetId, cell));
    }
    if (reread !== undefined) {
      await this.bringUpToDate(after, () => reread(written), inserted);
    }
    const { done = `已${act.label}。` } = act;
    this.tell(after, typeof done === 'string' ? done : done(), act.says === true);
  }

  private async writeAll(act: Act): Promise<Written | null> {
    const { label, changes, outdated = [], explain = (error: unknown) => error } = act;
    const { last } = this.journal;
    try {
      const written = await this.journal.write(label, changes);
      for (const id of outdated) this.noteChange(id);
      return written;
    } catch (error) {
      if (this.journal.last === last) throw untouched(explain(error));
      for (const id of outdated) this.noteChange(id);
      throw unfinished(error, label);
    } finally {
      this.setAsides.forget();
      this.store.update(this.undoable());
    }
  }

  private async bringUpToDate(
    after: Aftermath,
    reread: () => Promise<readonly HostSheet[]>,
    isNew = false,
  ): Promise<void> {
    let checked: readonly SheetResult[] = [];
    await after.attempt('未能重新检查，列表已过时', async () => {
      checked = await this.refresh(await reread(), isNew);
    });
    await after.attempt('未能在表中标出问题', async () => {
      const failure = await this.marking.draw(checked);
      if (failure !== null) throw failure;
    });
  }

  private tell(after: Aftermath, done: string, says: boolean): void {
    if (after.sentence !== null) this.say(done + after.sentence, 'error');
    else if (says) this.say(done);
  }

  private async options(): Promise<Chosen> {
    const setAside = await this.setAsides.entries();
    const { settings } = this.state;
    const profile = settings.profile ?? this.region ?? this.remembered(settings) ?? null;
    const chosen = { ...settings, profile };
    const basis = JSON.stringify([basisOf(chosen), setAside]);
    return { ...checkOptions(chosen), setAside, basis };
  }

  private progress(progress: Task['progress']): void {
    const { task } = this.state;
    if (task !== null) this.store.update({ task: { ...task, progress } });
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

/** One write with what follows it. */
interface Act {
  /** Said on the undo button. */
  readonly label: string;
  readonly changes: readonly Change[];
  /** Said of the write, once all is read again; by default 已 and the label. */
  readonly done?: string | (() => string);
  /** Said also where all went well; else the list shows it. */
  readonly says?: boolean;
  readonly stayOn?: string;
  /** Sheets whose results the write puts out of date. */
  readonly outdated?: readonly string[];
  /** The sheets whose results are to be brought up to date; `written`: where the write began. */
  readonly reread?: (written: Written | null) => Promise<readonly HostSheet[]>;
  /** They were inserted just now. */
  readonly inserted?: boolean;
  /** A refusal in the words of what is being done. */
  readonly explain?: (error: unknown) => unknown;
}
