import { lazy, Suspense, useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentTextRegular } from '@fluentui/react-icons';
import { useSessionState } from '../use-session';

const OpinionPanel = lazy(() => import('./opinion-panel'));

const useStyles = makeStyles({
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
});

/** 审核意见: what a reviewer writes back, to look at, to copy and to save. */
export function OpinionButton() {
  const styles = useStyles();
  const buttonId = useId();
  const { task, sheets } = useSessionState();
  const [isOpen, setOpen] = useState(false);
  const hasTable = sheets?.some(({ tables }) => tables.length > 0) === true;
  return (
    <>
      <Button
        id={buttonId}
        className={styles.minor}
        size="small"
        appearance="subtle"
        icon={<DocumentTextRegular />}
        disabled={task !== null || !hasTable}
        aria-expanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      >
        审核意见
      </Button>
      {isOpen && sheets !== null && (
        <Suspense fallback={null}>
          <OpinionPanel
            sheets={sheets}
            close={() => {
              setOpen(false);
              document.getElementById(buttonId)?.focus();
            }}
          />
        </Suspense>
      )}
    </>
  );
}
