import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useNavigate } from '../use-navigate';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
});

/** Nothing that was checked holds the form: where it may be, and how to begin one. */
export function NoTable() {
  const styles = useStyles();
  const session = useSession();
  const navigate = useNavigate();
  const { task, scope } = useSessionState();
  const isWhole = scope === 'all';
  return (
    <section className={styles.card} role="status">
      <h2 className={styles.heading}>
        {isWhole ? '整个工作簿中没有项目支出绩效目标表' : '当前工作表中没有项目支出绩效目标表'}
      </h2>
      <p className={styles.text}>
        {isWhole
          ? '请确认打开的是要报送的文件；还没有表的，可以插入一张空白表来填写。'
          : '请切换到绩效目标表所在的工作表再检查，或检查整个工作簿；还没有表的，可以插入一张空白表来填写。'}
      </p>
      <div className={styles.buttons}>
        {!isWhole && (
          <Button size="small" disabled={task !== null} onClick={() => void session.check('all')}>
            在整个工作簿中查找
          </Button>
        )}
        <Button
          size="small"
          onClick={() => {
            navigate('template');
          }}
        >
          插入空白表
        </Button>
      </div>
    </section>
  );
}
