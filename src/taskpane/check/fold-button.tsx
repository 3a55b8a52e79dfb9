/** A small text button that opens and closes something below it. */
import { useId, useState, type ReactElement } from 'react';
import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';

const useStyles = makeStyles({ button: { minWidth: 'auto', padding: 0 } });

/** Something that is opened and closed by a FoldButton. */
export interface Fold {
  readonly isOpen: boolean;
  /** Of the element that holds it, open or not. */
  readonly id: string;
  readonly buttonId: string;
  readonly toggle: () => void;
  /** Closes it and gives the focus back to its button. */
  readonly close: () => void;
}

export function useFold(): Fold {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const buttonId = useId();
  const toggle = (): void => {
    setOpen(!isOpen);
  };
  const close = (): void => {
    setOpen(false);
    document.getElementById(buttonId)?.focus();
  };
  return { isOpen, id, buttonId, toggle, close };
}

interface FoldButtonProps {
  readonly fold: Fold;
  /** Instead of the arrow that turns. */
  readonly icon?: ReactElement;
  readonly children: string;
}

export function FoldButton({ fold, icon, children }: FoldButtonProps) {
  const styles = useStyles();
  return (
    <Button
      id={fold.buttonId}
      className={styles.button}
      appearance="transparent"
      size="small"
      icon={icon ?? (fold.isOpen ? <ChevronDownRegular /> : <ChevronRightRegular />)}
      aria-expanded={fold.isOpen}
      aria-controls={fold.id}
      onClick={fold.toggle}
    >
      {children}
    </Button>
  );
}
