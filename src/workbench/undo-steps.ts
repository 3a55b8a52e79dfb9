/** What the product writes, as steps among the edits of the user: 撤销 takes back the last of both, in their order. */
import {
  CommandType,
  ICommandService,
  IUndoRedoService,
  IUniverInstanceService,
  UniverInstanceType,
  type Univer,
} from '@univerjs/core';

import type { LazySession } from '../session/lazy-session';
import type { GridApi } from './univer';

const TAKE_BACK = 'jixiao.mutation.take-back';
const NOT_AGAIN = 'jixiao.mutation.not-again';

export class UndoSteps {
  private readonly steps = new Map<number, () => void>();
  private last = 0;
  private readonly undos: IUndoRedoService;
  private readonly units: IUniverInstanceService;

  /** `refuse`: somebody asks for 重做 of what the product wrote. */
  constructor(univer: Univer, refuse: () => void) {
    const injector = univer.__getInjector();
    this.undos = injector.get(IUndoRedoService);
    this.units = injector.get(IUniverInstanceService);
    const commands = injector.get(ICommandService);
    const register = (id: string, work: (step: number) => void): void => {
      commands.registerCommand({
        id,
        type: CommandType.MUTATION,
        handler: (_, params) => {
          work((params as { step: number }).step);
          return true;
        },
      });
    };
    register(TAKE_BACK, (step) => {
      this.steps.get(step)?.();
      this.steps.delete(step);
    });
    register(NOT_AGAIN, refuse);
  }

  /** One more step, over the file that is shown. */
  push(takeBack: () => void): void {
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
}

/** What the product writes in a session is a step among the edits of its user. */
export function followWrites(session: LazySession, { api, steps }: GridApi): void {
  let known = 0;
  session.subscribe(() => {
    const { undos } = session.state;
    if (undos > known) {
      steps.push(() => {
        // Taken back in the pane already: the step before it is meant.
        if (session.state.undos < undos) void api.undo();
        else void session.act((loaded) => loaded.undo());
      });
    }
    known = undos;
  });
}
