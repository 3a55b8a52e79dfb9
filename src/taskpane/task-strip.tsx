import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useLazySession, useSessionState } from './use-session';

const useStyles = makeStyles({
  strip: {
    flexShrink: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  line: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    minHeight: '24px',
  },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap', minWidth: 0 },
});

/** What is being done, how far it is, and how to stop it. */
export function TaskStrip() {
  const styles = useStyles();
  const session = useLazySession();
  const { task } = useSessionState();
  if (task === null) return null;
  const { label, progress, cancellable } = task;
  const text =
    progress === null
      ? `${label}…`
      : `${label}：${progress.done}/${progress.total}　${progress.sheet}`;
  return (
    <div className={styles.strip} role="status">
      <div className={styles.line}>
        <span className={styles.text}>{text}</span>
        {cancellable && (
          <Button
            size="small"
            appearance="subtle"
            onClick={() => {
              void session.act((loaded) => {
                loaded.cancel();
              });
            }}
          >
            取消
          </Button>
        )}
      </div>
      {progress === null ? (
        <ProgressBar aria-label={label} />
      ) : (
        <ProgressBar aria-label={label} max={progress.total} value={progress.done} />
      )}
    </div>
  );
}
