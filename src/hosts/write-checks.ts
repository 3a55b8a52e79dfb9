/** What holds for cell writes in every application that keeps state of its own. */
import { parseCell } from '../grid/address';
import { sameContent, type CellContent, type CellWrite } from '../grid/sheet-patch';
import { changedCells, HostError } from './host-error';

/** What Excel and WPS keep in one cell. */
export const TEXT_CHARACTERS = 32_767;

/** A cell as the application holds it. */
export interface CellState {
  readonly content: CellContent;
  readonly numberFormat: string;
}

export function checkWrites(writes: readonly CellWrite[]): void {
  for (const { cell, after } of writes) {
    const fault =
      parseCell(cell) === null
        ? '地址无效'
        : after.kind === 'formula' && !/^=./.test(after.formula)
          ? '公式无效'
          : after.kind === 'text' && after.text.length > TEXT_CHARACTERS
            ? '文字太长'
            : null;
    if (fault !== null) {
      throw new HostError('unsupported', { message: `单元格 ${cell} 无法写入：${fault}。` });
    }
  }
  const seen = new Set<string>();
  for (const { cell } of writes) {
    if (seen.has(cell)) {
      throw new HostError('unsupported', { message: `单元格 ${cell} 有两处修改。` });
    }
    seen.add(cell);
  }
}

export function refuseChanges(writes: readonly CellWrite[], states: readonly CellState[]): void {
  const changed = writes.filter(({ before }, i) => {
    const state = states[i];
    return state === undefined || !sameContent(before, state.content);
  });
  if (changed.length > 0) throw changedCells(changed.map(({ cell }) => cell));
}

/** The write that takes another one back. */
export function inverse(
  write: CellWrite,
  before: CellState | undefined,
  after: CellState | undefined,
): CellWrite {
  const [was, now] = [before?.numberFormat, after?.numberFormat];
  return {
    cell: write.cell,
    before: after?.content ?? write.after,
    after: write.before,
    ...(was === undefined || was === now ? {} : { numberFormat: was }),
  };
}
