import { useEffect, useId, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DocumentCheckmarkRegular } from '@fluentui/react-icons';
import type { SubmissionPlan } from '../../session/submission';
import { useLazySession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  plan: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface PrepareSubmissionProps {
  readonly onDone: () => void;
}

/** 准备报送 on the open workbook: first what would go, then, when the user agrees, all of it. */
export function PrepareSubmission({ onDone }: PrepareSubmissionProps) {
  const styles = useStyles();
  const session = useLazySession();
  const { task } = useSessionState();
  const [plan, setPlan] = useState<SubmissionPlan | null>(null);
  return (
    <>
      <Button
        className={styles.minor}
        size="small"
        appearance="subtle"
        icon={<DocumentCheckmarkRegular />}
        disabled={task !== null}
        aria-expanded={plan !== null}
        onClick={() =>
          void session.act(async (loaded) => {
            setPlan(plan === null ? await loaded.planSubmission() : null);
          })
        }
      >
        准备报送
      </Button>
      {plan !== null && (
        <Preview
          plan={plan}
          close={() => {
            setPlan(null);
          }}
          accept={() => {
            setPlan(null);
            onDone();
            void session.act((loaded) => loaded.prepareSubmission(plan));
          }}
        />
      )}
    </>
  );
}

interface PreviewProps {
  readonly plan: SubmissionPlan;
  readonly close: () => void;
  readonly accept: () => void;
}

function Preview({ plan, close, accept }: PreviewProps) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <section className={styles.plan} aria-labelledby={headingId}>
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        准备报送
      </h2>
      {plan.preview.map((line) => (
        <p key={line} className={styles.text}>
          {line}
        </p>
      ))}
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={accept}>
          去掉
        </Button>
        <Button size="small" onClick={close}>
          取消
        </Button>
      </div>
    </section>
  );
}
