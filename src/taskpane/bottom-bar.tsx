import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { sentenceOf } from '../session/sentence';
import { useLazySession } from './use-session';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    justifyContent: 'center',
    flexShrink: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
  },
});

/** At the bottom: WPS covers the top of a pane with a bar of its own. */
export function BottomBar({ collapse }: { readonly collapse: () => void }) {
  const styles = useStyles();
  const session = useLazySession();
  return (
    <footer className={styles.bar}>
      <Button
        appearance="subtle"
        size="small"
        onClick={() => {
          try {
            collapse();
          } catch (error) {
            session.say(...sentenceOf(error));
          }
        }}
      >
        收起面板
      </Button>
    </footer>
  );
}
