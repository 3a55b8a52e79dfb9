/** What the product writes, as steps among the edits of the user: 撤销 takes back the last of both, in their order. */
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  LocalUndoRedoService,
  RedoCommand,
  UndoCommand,
  UniverInstanceType,
  type IUndoRedoItem,
  type Univer,
} from '@univerjs/core';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { LazySession } from '../session/lazy-session';

const TAKE_BACK = 'jixiao.mutation.take-back';
/** Never carried out (`redo`): without any, Univer would forget the step, and repeat the one after it. */
const NOT_AGAIN = 'jixiao.mutation.not-again';

const REFUSED = {
  again: '本工具写入的内容撤销之后不能重做，请再执行一次。',
  moved: '之后行列有增删，这一步不能重做，请重新填写。',
} as const;

/** The file before the user, as far as undo must know it. */
export interface UndoPlace {
  readonly host: Pick<WorkbenchHost, 'arrangement'>;
  readonly session: LazySession;
}

interface UndoWishes {
  readonly place: () => UndoPlace | null;
  readonly say: (sentence: string) => void;
}

/** Takes a step back; false where it was taken back already. */
type TakeBack = () => Promise<boolean>;

export class UndoSteps {
  private readonly steps = new Map<number, TakeBack>();
  private last = 0;
  private readonly undos: IUndoRedoService;
  private readonly commands: ICommandService;
  private readonly units: IUniverInstanceService;
  /** What is asked for is done one after another: a step must not meet another in the midst of moving rows. */
  private queue: Promise<void> = Promise.resolve();
  private takingBack: Promise<boolean> = Promise.resolve(true);
  /** In which arrangement of rows and columns each edit was made: its places are those. */
  private readonly madeIn = new WeakMap<object, number>();

  constructor(
    univer: Univer,
    private readonly wishes: UndoWishes,
  ) {
    const injector = univer.__getInjector();
    this.undos = injector.get(IUndoRedoService);
    this.units = injector.get(IUniverInstanceService);
    this.commands = injector.get(ICommandService);
    this.commands.registerCommand({
      id: TAKE_BACK,
      type: CommandType.MUTATION,
      handler: (_, params) => {
        const { step } = params as { step: number };
        this.takingBack = this.steps.get(step)?.() ?? Promise.resolve(false);
        this.steps.delete(step);
        return true;
      },
    });
    // Set before anybody has asked for it: what Univer hands out keeps each method from the first time on.
    this.undos.pushUndoRedo = (step) => {
      this.madeIn.set(step, this.arrangement);
      LocalUndoRedoService.prototype.pushUndoRedo.call(this.undos, step);
    };
  }

  /** One more step, over the file that is shown. */
  push(takeBack: TakeBack): void {
    const unit = this.units.getCurrentUnitOfType(UniverInstanceType.UNIVER_SHEET);
    if (unit == null) return;
    this.last += 1;
    this.steps.set(this.last, takeBack);
    const params = { step: this.last };
    this.undos.pushUndoRedo({
      unitID: unit.getUnitId(),
      undoMutations: [{ id: TAKE_BACK, params }],
      redoMutations: [{ id: NOT_AGAIN, params }],
    });
  }

  undo(): Promise<void> {
    return this.next(() => this.undoLast());
  }

  redo(): Promise<void> {
    return this.next(async () => {
      const step = this.undos.pitchTopRedoElement();
      if (step != null && isOwn(step)) this.wishes.say(REFUSED.again);
      else if (step != null && this.arrangementOf(step) !== this.arrangement) {
        this.wishes.say(REFUSED.moved);
      } else await this.commands.executeCommand(RedoCommand.id);
    });
  }

  private next(work: () => Promise<void>): Promise<void> {
    this.queue = this.queue.then(async () => {
      await this.wishes.place()?.host.arrangement.settled;
      await work();
    });
    return this.queue;
  }

  private async undoLast(): Promise<void> {
    let lost = 0;
    let isDone = false;
    while (!isDone) {
      const step = this.undos.pitchTopUndoElement();
      const isHere = step == null || this.arrangementOf(step) === this.arrangement;
      if (isHere || isOwn(step)) {
        await this.commands.executeCommand(UndoCommand.id);
        isDone = step == null || !isOwn(step) || (await this.takingBack);
      } else if (this.arrangements.includes(this.arrangementOf(step))) {
        // What moved its row could not be taken back, and comes first all the same.
        await this.wishes.place()?.session.act((loaded) => loaded.undo());
        isDone = true;
      } else {
        this.undos.popUndoToRedo();
        lost += 1;
      }
    }
    if (lost > 0) {
      this.wishes.say(
        `有 ${lost} 步填写是在行列变动之后做的，那次变动已先撤销，这些填写不能再撤销，内容仍在表中。`,
      );
    }
  }

  private get arrangements(): readonly number[] {
    return this.wishes.place()?.host.arrangement.all ?? [];
  }

  private get arrangement(): number {
    return this.arrangements.at(-1) ?? 0;
  }

  private arrangementOf(step: IUndoRedoItem): number {
    return this.madeIn.get(step) ?? 0;
  }
}

function isOwn({ undoMutations }: IUndoRedoItem): boolean {
  return undoMutations.some(({ id }) => id === TAKE_BACK);
}

/** What the product writes in a session is a step among the edits of its user. */
export function followWrites(session: LazySession, steps: UndoSteps): void {
  let known = 0;
  session.subscribe(() => {
    const { undos } = session.state;
    if (undos > known) {
      steps.push(async () => {
        // Taken back in the pane already: the step before it is meant.
        if (session.state.undos < undos) return false;
        await session.act((loaded) => loaded.undo());
        return true;
      });
    }
    known = undos;
  });
}
