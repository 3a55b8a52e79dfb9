import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { useLazySession, useSessionState } from './use-session';

const useStyles = makeStyles({
  bar: { flexShrink: 0, minHeight: 'auto' },
  text: { whiteSpace: 'normal', overflowWrap: 'anywhere' },
});

/** What went wrong, or what was done; stays until it is closed or replaced. */
export function MessageStrip() {
  const styles = useStyles();
  const session = useLazySession();
  const { message } = useSessionState();
  return (
    <div aria-live={message?.tone === 'error' ? 'assertive' : 'polite'}>
      {message !== null && (
        <MessageBar
          className={styles.bar}
          intent={message.tone === 'error' ? 'error' : 'info'}
          layout="multiline"
          politeness={message.tone === 'error' ? 'assertive' : 'polite'}
        >
          <MessageBarBody className={styles.text}>{message.text}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button
                appearance="transparent"
                icon={<DismissRegular />}
                aria-label="关闭提示"
                onClick={() => {
                  session.dismiss();
                }}
              />
            }
          >
            {message.offer === 'retry' && (
              <Button size="small" onClick={() => void session.retry()}>
                重试
              </Button>
            )}
            {message.offer === 'undo-discarding' && (
              <Button size="small" onClick={() => void session.act((loaded) => loaded.undo(true))}>
                仍要撤销
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
