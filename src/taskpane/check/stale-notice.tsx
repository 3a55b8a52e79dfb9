import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  stale: {
    display: 'flex',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
});

/** The results on show are of the sheet, or of settings, as they were: why, and how they come up to date. */
export function StaleNotice() {
  const styles = useStyles();
  const session = useSession();
  const { stale, settingsChanged, task, scope } = useSessionState();
  if (!stale) return null;
  return (
    <div className={styles.stale} role="status">
      <span>
        {settingsChanged
          ? '检查设置已变更，请重新检查。'
          : '检查之后表格有改动，以下结果可能已过时。'}
      </span>
      <Button size="small" disabled={task !== null} onClick={() => void session.check(scope)}>
        重新检查
      </Button>
    </div>
  );
}
