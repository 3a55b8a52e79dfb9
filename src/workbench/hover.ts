/** Which cell of the grid the mouse is over, and where on the screen that is: the canvas shows what only Univer can tell. */
import type { Univer } from '@univerjs/core';
import { HoverManagerService } from '@univerjs/preset-sheets-core';

export interface HoveredCell {
  readonly sheetId: string;
  /** 0-based; of a merge the first one. */
  readonly row: number;
  readonly column: number;
  /** On the screen, the part within the grid. */
  readonly rect: DOMRect;
}

/** Null: over none, or the cells have moved beneath the mouse. Returns the way to stop. */
export type WatchHover = (listener: (cell: HoveredCell | null) => void) => () => void;

export function hoverOf(univer: Univer, container: HTMLElement): WatchHover {
  const injector = univer.__getInjector();
  return (listener) => {
    let subscription: { unsubscribe(): void } | null = null;
    // Univer has it only once there is a workbook.
    const begin = (): void => {
      if (subscription !== null || !injector.has(HoverManagerService)) return;
      subscription = injector.get(HoverManagerService).currentCell$.subscribe((cell) => {
        const canvas = container.querySelector('canvas[id^="univer-sheet-main-canvas"]');
        if (cell == null || canvas === null) listener(null);
        else listener(placed(cell, canvas.getBoundingClientRect()));
      });
    };
    const leave = (): void => {
      listener(null);
    };
    container.addEventListener('pointermove', begin);
    container.addEventListener('pointerleave', leave);
    return () => {
      subscription?.unsubscribe();
      container.removeEventListener('pointermove', begin);
      container.removeEventListener('pointerleave', leave);
    };
  };
}

interface CellOnCanvas {
  readonly location: { readonly subUnitId: string; readonly row: number; readonly col: number };
  readonly position: {
    readonly startX: number;
    readonly startY: number;
    readonly endX: number;
    readonly endY: number;
  };
}

function placed({ location, position }: CellOnCanvas, canvas: DOMRect): HoveredCell {
  const { subUnitId: sheetId, row, col: column } = location;
  const [x, y] = [Math.max(0, position.startX), Math.max(0, position.startY)];
  const right = Math.min(canvas.width, position.endX);
  const bottom = Math.min(canvas.height, position.endY);
  const rect = new DOMRect(canvas.left + x, canvas.top + y, right - x, bottom - y);
  return { sheetId, row, column, rect };
}
