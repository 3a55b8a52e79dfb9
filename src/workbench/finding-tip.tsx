import { useEffect, useState } from 'react';
import { makeStyles, Tooltip } from '@fluentui/react-components';
import type { Documents } from './documents';
import type { HoveredCell, WatchHover } from './hover';
import { tipText } from './tip-text';

/** Milliseconds that the mouse must rest: who only passes by reads nothing. */
const REST = 350;

const useStyles = makeStyles({
  /** The mouse means the cell below it. */
  tip: { pointerEvents: 'none', maxWidth: '360px' },
});

interface FindingTipProps {
  readonly documents: Documents;
  readonly watch: WatchHover;
}

interface Shown {
  readonly text: string;
  readonly rect: DOMRect;
}

/** The sentence of a marked cell beside the mouse. It goes as soon as anything is done: keys, clicks, the wheel. */
export function FindingTip({ documents, watch }: FindingTipProps) {
  const styles = useStyles();
  const [shown, setShown] = useState<Shown | null>(null);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const hide = (): void => {
      clearTimeout(timer);
      setShown(null);
    };
    const stop = watch((cell) => {
      hide();
      if (cell === null) return;
      timer = setTimeout(() => {
        const text = textFor(documents, cell);
        if (text !== null) setShown({ text, rect: cell.rect });
      }, REST);
    });
    const events = ['keydown', 'pointerdown', 'wheel'] as const;
    for (const name of events) window.addEventListener(name, hide, { capture: true });
    return () => {
      hide();
      stop();
      for (const name of events) window.removeEventListener(name, hide, { capture: true });
    };
  }, [documents, watch]);
  if (shown === null) return null;
  const { text, rect } = shown;
  return (
    <Tooltip
      visible
      relationship="inaccessible"
      content={{ children: text, className: styles.tip }}
      positioning={{
        target: { getBoundingClientRect: () => rect },
        ...{ position: 'below', align: 'start', offset: 4 },
        fallbackPositions: ['above-start', 'after', 'before'],
      }}
    />
  );
}

function textFor({ active }: Documents, cell: HoveredCell): string | null {
  if (active === null || active.host.isEditing) return null;
  return tipText(active.session.state.sheets ?? [], cell);
}
