import type { ReactElement, ReactNode } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({
  message: { flexShrink: 0, minHeight: 'auto' },
  text: { whiteSpace: 'normal' },
});

interface StripProps {
  readonly intent: 'info' | 'warning' | 'error';
  readonly text: string;
  /** Its buttons stand below a long text, not beside it. */
  readonly isLong?: boolean;
  readonly dismiss?: { readonly label: string; readonly onDismiss: () => void };
  readonly children?: ReactNode;
}

/** One line above grid and pane, with its buttons. */
export function Strip({ intent, text, isLong = false, dismiss, children }: StripProps) {
  const styles = useStyles();
  const close: ReactElement | undefined = dismiss && (
    <Button
      appearance="transparent"
      icon={<DismissRegular />}
      aria-label={dismiss.label}
      onClick={dismiss.onDismiss}
    />
  );
  return (
    <MessageBar className={styles.message} intent={intent} layout={isLong ? 'multiline' : 'auto'}>
      <MessageBarBody className={styles.text}>{text}</MessageBarBody>
      <MessageBarActions {...(close === undefined ? {} : { containerAction: close })}>
        {children}
      </MessageBarActions>
    </MessageBar>
  );
}
