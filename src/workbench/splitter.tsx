import { makeStyles, tokens } from '@fluentui/react-components';
import { NARROW } from './narrow';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    width: '5px',
    cursor: 'col-resize',
    touchAction: 'none',
    backgroundColor: tokens.colorNeutralStroke2,
    ':hover': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { backgroundColor: tokens.colorBrandStroke1, outline: 'none' },
    [NARROW]: { display: 'none' },
  },
});

/** Pixels. */
export const PANE_WIDTH = { least: 300, usual: 400, most: 760, step: 20 } as const;

interface SplitterProps {
  readonly width: number;
  readonly onResize: (width: number) => void;
}

/** Between the grid and the pane: drawn by the mouse, moved by the arrow keys; a double click gives the usual width again. */
export function Splitter({ width, onResize }: SplitterProps) {
  const styles = useStyles();
  const { least, usual, most, step } = PANE_WIDTH;
  const resize = (wanted: number): void => {
    onResize(Math.round(Math.min(most, Math.max(least, wanted))));
  };
  return (
    <div
      className={styles.bar}
      role="separator"
      aria-orientation="vertical"
      aria-label="窗格宽度"
      aria-valuenow={width}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={({ currentTarget, pointerId }) => {
        currentTarget.setPointerCapture(pointerId);
      }}
      onPointerMove={({ currentTarget, pointerId, clientX }) => {
        if (currentTarget.hasPointerCapture(pointerId)) resize(window.innerWidth - clientX);
      }}
      onDoubleClick={() => {
        resize(usual);
      }}
      onKeyDown={(event) => {
        const by = { ArrowLeft: step, ArrowRight: -step }[event.key];
        if (by === undefined) return;
        event.preventDefault();
        resize(width + by);
      }}
    />
  );
}
