/** A small text button that opens and closes something below it. */
import type { ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ button: { minWidth: 'auto', padding: 0 } });

interface FoldButtonProps {
  readonly open: boolean;
  readonly onToggle: () => void;
  /** The id of what it opens. */
  readonly controls: string;
  /** Where the focus comes back to. */
  readonly id?: string;
  /** Instead of the arrow that turns. */
  readonly icon?: ReactElement;
  readonly children: string;
}

export function FoldButton({ open, onToggle, controls, id, icon, children }: FoldButtonProps) {
  const styles = useStyles();
  return (
    <Button
      {...(id === undefined ? {} : { id })}
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={icon ?? (open ? <ChevronDownRegular /> : <ChevronRightRegular />)}
      aria-expanded={open}
      aria-controls={controls}
      onClick={onToggle}
    >
      {children}
    </Button>
  );
}
