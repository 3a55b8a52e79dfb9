import { lazy, memo, Suspense, type ReactNode } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { DismissCircleRegular, WrenchRegular } from '@fluentui/react-icons';
import { canSetAside } from '../../session/set-asides';
import type { ListedFinding } from './finding-list';
import { FixPreview } from './fix-preview';
import { FoldButton, useFold } from './fold-button';
import { SetAsideForm } from './set-aside-form';
import { SeveritySign } from './severity-sign';
import type { Findings } from './use-findings';

const FindingExplanation = lazy(() => import('./finding-explanation'));

const useStyles = makeStyles({
  card: {
    listStyleType: 'none',
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderLeft: '3px solid transparent',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    // What is far out of view costs nothing.
    contentVisibility: 'auto',
    containIntrinsicSize: 'auto 96px',
  },
  current: {
    borderLeftColor: tokens.colorBrandStroke1,
    backgroundColor: tokens.colorNeutralBackground1Selected,
  },
  go: {
    display: 'block',
    width: '100%',
    padding: 0,
    border: 'none',
    background: 'none',
    font: 'inherit',
    color: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusSmall,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
    ':hover': { color: tokens.colorNeutralForeground1Hover },
  },
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, flexWrap: 'wrap' },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorBrandForegroundLink,
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  also: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  message: { display: 'block', marginTop: tokens.spacingVerticalXXS },
  advice: {
    margin: `${tokens.spacingVerticalXXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    marginTop: tokens.spacingVerticalXXS,
  },
});

interface FindingCardProps {
  readonly listed: ListedFinding;
  readonly current: boolean;
  readonly onGo: Findings['go'];
  readonly onHandle: Findings['handle'];
  /** Below everything else. */
  readonly children?: ReactNode;
}

const MOST_CELLS = 4;

/** Which cell, what is wrong, what to do; how it came about one click away. */
export const FindingCard = memo(function FindingCard({
  listed,
  current,
  onGo,
  onHandle,
  children,
}: FindingCardProps) {
  const styles = useStyles();
  const [basis, mending, settingAside] = [useFold(), useFold(), useFold()];
  const { finding } = listed;
  const { cells, fix } = finding;
  const rest = cells.length - MOST_CELLS;
  return (
    <li className={mergeClasses(styles.card, current && styles.current)}>
      <button
        type="button"
        className={styles.go}
        data-finding={listed.key}
        aria-current={current ? 'true' : undefined}
        onClick={() => {
          onGo(listed);
        }}
      >
        <span className={styles.head}>
          <SeveritySign severity={finding.severity} />
          <span className={styles.cell}>{cells.slice(0, MOST_CELLS).join('、')}</span>
          {rest > 0 && <span className={styles.also}>{`等 ${cells.length} 处`}</span>}
        </span>
        <span className={styles.message}>{finding.message}</span>
      </button>
      <p className={styles.advice}>{`建议：${finding.advice}`}</p>
      <div className={styles.actions}>
        {fix !== null && (
          <FoldButton fold={mending} icon={<WrenchRegular />}>
            {fix.kind === 'safe' ? '修正' : '修正建议'}
          </FoldButton>
        )}
        <FoldButton fold={basis}>{`依据（${finding.rule}）`}</FoldButton>
        {canSetAside(finding) && (
          <FoldButton fold={settingAside} icon={<DismissCircleRegular />}>
            不采纳
          </FoldButton>
        )}
      </div>
      <div id={settingAside.id}>
        {settingAside.isOpen && (
          <SetAsideForm listed={listed} onHandle={onHandle} onClose={settingAside.close} />
        )}
      </div>
      {fix !== null && (
        <div id={mending.id}>
          {mending.isOpen && (
            <FixPreview listed={listed} fix={fix} onHandle={onHandle} onClose={mending.close} />
          )}
        </div>
      )}
      <div id={basis.id}>
        {basis.isOpen && (
          <Suspense fallback={null}>
            <FindingExplanation
              place={listed.place}
              finding={finding}
              onCell={(cell) => {
                onGo(listed, cell);
              }}
            />
          </Suspense>
        )}
      </div>
      {children}
    </li>
  );
});
