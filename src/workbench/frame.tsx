import { useEffect, useRef, useState } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { Themed } from '../taskpane/themed';
import { useTheme } from '../taskpane/use-theme';
import type { Documents } from './documents';
import { LeftDrafts } from './left-drafts';
import { sourcesOf } from './pick-files';
import { Toolbar } from './toolbar';
import { useDocuments } from './use-documents';

const NARROW = '@media (max-width: 760px)';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** Keeps its height, so that nothing moves when work begins. */
  progress: { height: '2px', flexShrink: 0 },
  message: { flexShrink: 0, minHeight: 'auto' },
  text: { whiteSpace: 'normal' },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    [NARROW]: { flexDirection: 'column' },
  },
  grid: { position: 'relative', flexGrow: 1, minWidth: 0, minHeight: 0, overflow: 'hidden' },
  pane: {
    flexShrink: 0,
    width: 'clamp(320px, 28vw, 450px)',
    minHeight: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    [NARROW]: {
      width: '100%',
      height: '46%',
      borderLeft: 'none',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

interface FrameProps {
  readonly grid: HTMLElement;
  readonly panes: HTMLElement;
  readonly documents: Documents;
}

/** Toolbar above, spreadsheet left, pane right; on a narrow window the pane is below. */
export function Frame({ grid, panes, documents }: FrameProps) {
  const styles = useStyles();
  const theme = useTheme('system');
  const { busy, message } = useDocuments(documents);
  const [dropping, setDropping] = useState(false);
  const gridPlace = useRef<HTMLDivElement>(null);
  const panesPlace = useRef<HTMLDivElement>(null);
  useEffect(() => {
    gridPlace.current?.append(grid);
    panesPlace.current?.append(panes);
  }, [grid, panes]);
  return (
    <Themed theme={theme}>
      <div
        className={styles.page}
        onDragOver={(event) => {
          event.preventDefault();
          setDropping(true);
        }}
        onDragLeave={() => {
          setDropping(false);
        }}
        onDrop={(event) => {
          event.preventDefault();
          setDropping(false);
          void documents.openAll(sourcesOf([...event.dataTransfer.files]));
        }}
      >
        <Toolbar documents={documents} />
        <div className={styles.progress} role="status" aria-label={busy ?? undefined}>
          {busy !== null && <ProgressBar aria-label={busy} />}
        </div>
        <LeftDrafts documents={documents} />
        {message !== null && (
          <MessageBar
            className={styles.message}
            intent={message.tone === 'error' ? 'error' : 'info'}
            layout="multiline"
          >
            <MessageBarBody className={styles.text}>{message.text}</MessageBarBody>
            <MessageBarActions
              containerAction={
                <Button
                  appearance="transparent"
                  icon={<DismissRegular />}
                  aria-label="关闭工作台提示"
                  onClick={() => {
                    documents.dismiss();
                  }}
                />
              }
            />
          </MessageBar>
        )}
        <div className={dropping ? `${styles.work} ${styles.dropping}` : styles.work}>
          <div ref={gridPlace} className={styles.grid} />
          <div ref={panesPlace} className={styles.pane} data-panes />
        </div>
      </div>
    </Themed>
  );
}
