import { useEffect, useRef, useState, type CSSProperties } from 'react';
import { makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { Themed } from '../taskpane/themed';
import { useTheme } from '../taskpane/use-theme';
import { CopyStrip } from './copy-strip';
import type { Hands } from './clipboard/hands';
import type { Documents } from './documents';
import { LeftDrafts } from './left-drafts';
import { LostStrip } from './lost-strip';
import { FilePanel } from './file-panel';
import { FindingTip } from './finding-tip';
import { GridMenu } from './grid-menu';
import type { WatchHover } from './hover';
import { MarksStrip } from './marks-strip';
import { NARROW } from './narrow';
import { droppedFiles } from './pick-files';
import { SampleStrip } from './sample-strip';
import { PANE_WIDTH, Splitter } from './splitter';
import { StartCard } from './start-card';
import { Strip } from './strip';
import { Toolbar } from './toolbar';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  page: {
    display: 'flex',
    flexDirection: 'column',
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground2,
  },
  /** Keeps its height, so that nothing moves when work begins. */
  progress: { height: '2px', flexShrink: 0 },
  work: {
    display: 'flex',
    flexGrow: 1,
    minHeight: 0,
    // On a low window, or a large one at 200 %, the parts keep a height to work in, and the page scrolls.
    [NARROW]: { flexDirection: 'column', overflowY: 'auto' },
  },
  sheet: {
    display: 'flex',
    flexGrow: 1,
    minWidth: 0,
    minHeight: 0,
    [NARROW]: { flexShrink: 0, minHeight: '200px' },
  },
  grid: { position: 'relative', flexGrow: 1, minWidth: 0, minHeight: 0, overflow: 'hidden' },
  filling: { height: '100%' },
  pane: {
    flexShrink: 0,
    '&[hidden]': { display: 'none' },
    width: 'min(var(--pane-width), 60vw)',
    minHeight: 0,
    [NARROW]: {
      width: '100%',
      height: '46%',
      minHeight: '220px',
      borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    },
  },
  dropping: { outline: `3px dashed ${tokens.colorBrandStroke1}`, outlineOffset: '-6px' },
});

interface FrameProps {
  readonly grid: HTMLElement;
  readonly panes: HTMLElement;
  readonly documents: Documents;
  readonly hands: Hands;
  readonly watchHover: WatchHover;
}

/** Toolbar above, spreadsheet left, pane right; on a narrow window the pane is below. */
export function Frame({ grid, panes, documents, hands, watchHover }: FrameProps) {
  const styles = useStyles();
  const theme = useTheme('system');
  const { busy, message, files, active } = useDocuments(documents);
  // While the first file opens, the pane has its place already.
  const isEmpty = active === null && busy === null;
  const [width, setWidth] = useState<number>(PANE_WIDTH.usual);
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
          void documents.openAll(droppedFiles(event.dataTransfer));
        }}
      >
        <GridMenu grid={grid} documents={documents} hands={hands} />
        <FindingTip documents={documents} watch={watchHover} />
        <Toolbar documents={documents} />
        <div className={styles.progress} role="status" aria-label={busy ?? undefined}>
          {busy !== null && <ProgressBar aria-label={busy} />}
        </div>
        <section aria-label="提示">
          <LostStrip documents={documents} />
          <LeftDrafts documents={documents} />
          <SampleStrip documents={documents} />
          <MarksStrip documents={documents} />
          <CopyStrip documents={documents} />
          {message !== null && (
            <Strip
              intent={message.tone}
              text={message.text}
              isLong
              dismiss={{
                label: '关闭工作台提示',
                onDismiss: () => {
                  documents.dismiss();
                },
              }}
            />
          )}
        </section>
        <div className={dropping ? `${styles.work} ${styles.dropping}` : styles.work}>
          {files.length > 1 && <FilePanel documents={documents} />}
          <section className={styles.sheet} aria-label="表格">
            <div className={styles.grid} data-part="grid">
              <div ref={gridPlace} className={styles.filling} />
              {isEmpty && <StartCard documents={documents} />}
            </div>
            {!isEmpty && <Splitter width={width} onResize={setWidth} />}
          </section>
          <div
            ref={panesPlace}
            className={styles.pane}
            style={{ '--pane-width': `${width}px` } as CSSProperties}
            hidden={isEmpty}
            data-panes
            data-part="pane"
          />
        </div>
      </div>
    </Themed>
  );
}
