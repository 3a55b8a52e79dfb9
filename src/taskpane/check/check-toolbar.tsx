import { useId, useRef, useState, type ReactElement } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  ClipboardTaskListLtrRegular,
  EraserRegular,
  MoreHorizontalRegular,
  PrintRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import type { OpenedCheck } from '../../session/saved-check';
import type { Session } from '../../session/session';
import { useLazySession, useSessionState } from '../use-session';
import { useEnvironment } from '../use-environment';
import { ExportedText } from '../exported-text';
import { InsertRow } from './insert-row';
import { OpinionButton } from './opinion-button';
import { PrepareSubmission } from './prepare-submission';
import { SAVED_CHECK, SavedCheckButtons, SavedCheckInput } from './saved-check-buttons';

const useStyles = makeStyles({
  bar: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS },
  row: { display: 'flex', gap: tokens.spacingHorizontalXXS },
  more: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalXS },
  main: {
    flexGrow: 1,
    minWidth: 'auto',
    paddingInline: tokens.spacingHorizontalXS,
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
  },
  // In a narrow pane the words need the room.
  icon: { '@media (max-width: 359px)': { display: 'none' } },
  square: { flexShrink: 0, minWidth: '32px', paddingInline: 0 },
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

interface MinorProps {
  readonly icon: ReactElement;
  readonly disabled: boolean;
  readonly action: (session: Session) => void | Promise<void>;
  readonly onChosen: () => void;
  readonly children: string;
}

/** One of the actions that are not needed all the time. */
function Minor({ icon, disabled, action, onChosen, children }: MinorProps) {
  const styles = useStyles();
  const session = useLazySession();
  return (
    <Button
      className={styles.minor}
      size="small"
      appearance="subtle"
      icon={icon}
      disabled={disabled}
      onClick={() => {
        onChosen();
        void session.act(action);
      }}
    >
      {children}
    </Button>
  );
}

interface CheckToolbarProps {
  /** A saved check was chosen to compare with. */
  readonly onOpened: (saved: OpenedCheck) => void;
}

export function CheckToolbar({ onOpened }: CheckToolbarProps) {
  const styles = useStyles();
  const session = useLazySession();
  const { task, sheets, scope, undo, stale } = useSessionState();
  const { exportClean, printList } = useEnvironment();
  const [isOpen, setOpen] = useState(false);
  const [exported, setExported] = useState<string | null>(null);
  const savedInput = useRef<HTMLInputElement>(null);
  const moreId = useId();
  const busy = task !== null;
  const problems = sheets?.some(({ tables }) => tables.some(({ findings }) => findings.length > 0));
  const close = (): void => {
    setOpen(false);
    document.getElementById(`${moreId}-button`)?.focus();
  };
  return (
    <div className={styles.bar}>
      <div className={styles.row}>
        <Button
          className={styles.main}
          appearance="primary"
          icon={{ className: styles.icon, children: <ClipboardTaskListLtrRegular /> }}
          disabled={busy}
          onClick={() => void session.act((loaded) => loaded.check('active'))}
        >
          检查当前表
        </Button>
        <Button
          className={styles.main}
          disabled={busy}
          onClick={() => void session.act((loaded) => loaded.check('all'))}
        >
          检查整个工作簿
        </Button>
        {undo !== null && (
          <Button
            className={styles.square}
            icon={<ArrowUndoRegular />}
            aria-label={`撤销：${undo}`}
            title={`撤销：${undo}`}
            disabled={busy}
            onClick={() => void session.act((loaded) => loaded.undo())}
          />
        )}
        <Button
          id={`${moreId}-button`}
          className={styles.square}
          appearance="subtle"
          icon={<MoreHorizontalRegular />}
          aria-label="更多"
          title="更多"
          aria-expanded={isOpen}
          aria-controls={moreId}
          onClick={() => {
            setOpen(!isOpen);
          }}
        />
      </div>
      <div
        id={moreId}
        className={styles.more}
        hidden={!isOpen}
        role="group"
        aria-label="更多"
        onKeyDown={({ key }) => {
          if (key === 'Escape') close();
        }}
      >
        {isOpen && (
          <>
            <Minor
              icon={<EraserRegular />}
              disabled={busy}
              action={(loaded) => loaded.clearMarks(scope)}
              onChosen={close}
            >
              清除标记
            </Minor>
            <Minor
              icon={<TextBulletListSquareRegular />}
              disabled={busy || problems !== true}
              action={(loaded) => loaded.insertProblemList()}
              onChosen={close}
            >
              生成问题清单
            </Minor>
            {printList !== undefined && (
              <Minor
                icon={<PrintRegular />}
                disabled={busy || stale || problems !== true}
                action={printList}
                onChosen={close}
              >
                打印问题清单
              </Minor>
            )}
            <InsertRow onInserted={close} />
            {exportClean === undefined && <PrepareSubmission onDone={close} />}
            <OpinionButton />
            <SavedCheckButtons input={savedInput} onSaved={setExported} onChosen={close} />
          </>
        )}
      </div>
      <SavedCheckInput input={savedInput} onOpened={onOpened} />
      {/* Where the pane's place can save, a download arrives. */}
      {exported !== null && exportClean === undefined && (
        <ExportedText label="本次检查结果" fileName={SAVED_CHECK} text={exported} />
      )}
    </div>
  );
}
