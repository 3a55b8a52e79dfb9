import { useEffect, useId, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { countCells } from '../../session/fixed-cells';
import type { FixPlan } from '../../session/fixes';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { EditList } from './edit-list';

const useStyles = makeStyles({
  plan: {
    width: '100%',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  text: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  list: { maxHeight: '260px', overflowY: 'auto' },
  fix: { margin: 0, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  buttons: {
    display: 'flex',
    gap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXS,
  },
});

const MOST_EDITS = 40;

/** 一键规范书写: first what it would write, then, when the user agrees, all of it. */
export function SafeFixes({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const session = useSession();
  const { task, stale } = useSessionState();
  const [planned, setPlanned] = useState<{ plan: FixPlan; over: readonly SheetResult[] } | null>(
    null,
  );
  const triggerId = useId();
  // A plan is of the results that it was made for.
  const plan = planned?.over === sheets && !stale ? planned.plan : null;
  const count = countSafe(sheets);
  if (count === 0 && plan === null) return null;
  const close = (): void => {
    setPlanned(null);
    document.getElementById(triggerId)?.focus();
  };
  return (
    <>
      <Button
        id={triggerId}
        size="small"
        icon={<WrenchRegular />}
        disabled={task !== null}
        aria-expanded={plan !== null}
        onClick={() => {
          if (plan !== null) {
            close();
            return;
          }
          void session.planFixes().then((made) => {
            if (made !== null) setPlanned({ plan: made, over: session.state.sheets ?? sheets });
          });
        }}
      >
        {`一键规范书写（${count} 个单元格）`}
      </Button>
      {plan !== null && (
        <PlanPreview
          plan={plan}
          onClose={close}
          onAccept={() => {
            setPlanned(null);
            void session.applyFixes(plan);
          }}
        />
      )}
    </>
  );
}

function countSafe(sheets: readonly SheetResult[]): number {
  const fixes = sheets.map(({ tables }) =>
    tables.flatMap(({ findings }) =>
      findings.flatMap(({ fix }) => (fix?.kind === 'safe' ? [fix] : [])),
    ),
  );
  return fixes.reduce((sum, own) => sum + countCells(own), 0);
}

interface PlanPreviewProps {
  readonly plan: FixPlan;
  readonly onAccept: () => void;
  readonly onClose: () => void;
}

function PlanPreview({ plan, onAccept, onClose }: PlanPreviewProps) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const { task } = useSessionState();
  const { sheets, count, cells } = plan;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <section
      className={styles.plan}
      aria-labelledby={headingId}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        {count === 0 ? '没有可以一并修正的问题' : `将规范 ${cells} 个单元格的书写`}
      </h2>
      <p className={styles.text}>
        {count === 0
          ? '逐条的修正会引出别的问题，请在下面的列表中逐条处理。'
          : '仅规范书写形式，不改变填报内容，可撤销。'}
      </p>
      {count > 0 && (
        <div className={styles.list} role="group" aria-label="修正内容" tabIndex={0}>
          {sheets.map(({ id, fixed }) => (
            <div key={id}>
              {sheets.length > 1 && <p className={styles.text}>{fixed.sheet}</p>}
              {fixed.applied.map(({ rule, title, edits }, i) => (
                <div key={`${rule}/${edits[0]?.cell ?? ''}/${String(i)}`}>
                  <p className={styles.fix}>{title}</p>
                  <EditList edits={edits} most={MOST_EDITS} />
                </div>
              ))}
            </div>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        {count > 0 && (
          <Button appearance="primary" disabled={task !== null} onClick={onAccept}>
            全部采纳
          </Button>
        )}
        <Button onClick={onClose}>{count === 0 ? '关闭' : '取消'}</Button>
      </div>
    </section>
  );
}
