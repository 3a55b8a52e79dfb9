import { useEffect, useId, useMemo, useRef, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { WrenchRegular } from '@fluentui/react-icons';
import { countCells } from '../../session/fixed-cells';
import type { FixPlan } from '../../session/fixes';
import { partsOf, planWithoutParts } from '../../session/plan-parts';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';
import { EditList } from './edit-list';
import { useInSight } from './use-in-sight';

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
  list: { maxHeight: 'min(260px, 40vh)', overflowY: 'auto' },
  fix: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  tick: { margin: 0, flexShrink: 0, accentColor: tokens.colorBrandBackground },
  edits: { paddingInlineStart: '19px' },
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
          onAccept={(chosen) => {
            setPlanned(null);
            void session.applyFixes(chosen);
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
  readonly onAccept: (plan: FixPlan) => void;
  readonly onClose: () => void;
}

/** What the plan changes; each line of it can be left out. */
function PlanPreview({ plan, onAccept, onClose }: PlanPreviewProps) {
  const styles = useStyles();
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const section = useInSight<HTMLElement>();
  const { task } = useSessionState();
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const parts = useMemo(() => partsOf(plan), [plan]);
  const chosen = useMemo(() => planWithoutParts(plan, left), [plan, left]);
  const isEmpty = parts.length === 0;
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
  }, []);
  const tick = (key: string, isTicked: boolean): void => {
    const next = new Set(left);
    if (isTicked) next.delete(key);
    else next.add(key);
    setLeft(next);
  };
  return (
    <section
      ref={section}
      className={styles.plan}
      aria-labelledby={headingId}
      onKeyDown={({ key }) => {
        if (key === 'Escape') onClose();
      }}
    >
      <h2 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        {isEmpty ? '没有可以一并修正的问题' : `将规范 ${chosen.cells} 个单元格的书写`}
      </h2>
      <p className={styles.text}>
        {isEmpty
          ? '逐条的修正会引出别的问题，请在下面的列表中逐条处理。'
          : '仅规范书写形式，不改变填报内容，可撤销；不需要的可取消勾选。'}
      </p>
      {!isEmpty && (
        <div className={styles.list} role="group" aria-label="修正内容" tabIndex={0}>
          {parts.map(({ key, sheet, titles, edits }, i) => (
            <div key={key}>
              {plan.sheets.length > 1 && sheet !== parts[i - 1]?.sheet && (
                <p className={styles.text}>{sheet}</p>
              )}
              <label className={styles.fix}>
                <input
                  type="checkbox"
                  className={styles.tick}
                  checked={!left.has(key)}
                  onChange={({ target }) => {
                    tick(key, target.checked);
                  }}
                />
                {titles.join('；')}
              </label>
              <div className={styles.edits}>
                <EditList edits={edits} most={MOST_EDITS} />
              </div>
            </div>
          ))}
        </div>
      )}
      <div className={styles.buttons}>
        {!isEmpty && (
          <Button
            size="small"
            appearance="primary"
            disabled={task !== null || chosen.cells === 0}
            onClick={() => {
              onAccept(chosen);
            }}
          >
            {left.size === 0 ? '全部采纳' : `采纳勾选的 ${chosen.cells} 个单元格`}
          </Button>
        )}
        <Button size="small" onClick={onClose}>
          {isEmpty ? '关闭' : '取消'}
        </Button>
      </div>
    </section>
  );
}
