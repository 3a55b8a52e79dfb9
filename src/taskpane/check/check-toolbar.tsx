import { Button, makeStyles, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  ClipboardTaskListLtrRegular,
  EraserRegular,
  TextBulletListSquareRegular,
} from '@fluentui/react-icons';
import { useLazySession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  main: { flexGrow: 1 },
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

export function CheckToolbar() {
  const styles = useStyles();
  const session = useLazySession();
  const { task, sheets, scope, undo } = useSessionState();
  const busy = task !== null;
  const problems = sheets?.some(({ tables }) => tables.some(({ findings }) => findings.length > 0));
  return (
    <>
      <div className={styles.row}>
        <Button
          className={styles.main}
          appearance="primary"
          icon={<ClipboardTaskListLtrRegular />}
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
      </div>
      <div className={styles.row}>
        <Button
          className={styles.minor}
          size="small"
          appearance="subtle"
          icon={<EraserRegular />}
          disabled={busy}
          onClick={() => void session.act((loaded) => loaded.clearMarks(scope))}
        >
          清除标记
        </Button>
        <Button
          className={styles.minor}
          size="small"
          appearance="subtle"
          icon={<TextBulletListSquareRegular />}
          disabled={busy || problems !== true}
          onClick={() => void session.act((loaded) => loaded.insertProblemList())}
        >
          生成问题清单
        </Button>
        {undo !== null && (
          <Button
            className={styles.minor}
            size="small"
            appearance="subtle"
            icon={<ArrowUndoRegular />}
            disabled={busy}
            onClick={() => void session.act((loaded) => loaded.undo())}
          >
            {`撤销：${undo}`}
          </Button>
        )}
      </div>
    </>
  );
}
