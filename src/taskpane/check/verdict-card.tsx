import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from '@fluentui/react-icons';
import type { Verdict } from '../../review/check-table';
import { isJudged, VERDICT_WORDS } from '../../review/words';
import { totalsOf, type SheetResult } from '../../session/state';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '& svg': { fontSize: '28px', flexShrink: 0 },
  },
  pass: {
    borderLeftColor: tokens.colorStatusSuccessBorder2,
    '& svg': { color: tokens.colorStatusSuccessForeground3 },
  },
  revise: {
    borderLeftColor: tokens.colorStatusWarningBorder2,
    '& svg': { color: tokens.colorStatusWarningForeground3 },
  },
  fail: {
    borderLeftColor: tokens.colorStatusDangerBorder2,
    '& svg': { color: tokens.colorStatusDangerForeground3 },
  },
  word: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

const ICONS = {
  pass: CheckmarkCircleFilled,
  revise: WarningFilled,
  fail: ErrorCircleFilled,
} as const;

const ORDER: readonly Verdict[] = ['fail', 'revise', 'pass'];

/** The verdict over everything that was checked; the user reads it first. */
export function VerdictCard({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const judged = sheets.flatMap(({ tables }) => tables).filter(isJudged);
  if (judged.length === 0) return null;
  const { verdict, errors, warnings, infos } = totalsOf(sheets);
  const Icon = ICONS[verdict];
  const parts = ORDER.flatMap((word) => {
    const count = judged.filter(({ summary }) => summary.verdict === word).length;
    return count === 0 ? [] : [`${VERDICT_WORDS[word]} ${count} 张`];
  });
  return (
    <div className={mergeClasses(styles.card, styles[verdict])} role="status">
      <Icon aria-hidden="true" />
      <div>
        <p className={styles.word}>{VERDICT_WORDS[verdict]}</p>
        <p className={styles.counts}>{`错误 ${errors}　警告 ${warnings}　提示 ${infos}`}</p>
        {judged.length > 1 && (
          <p className={styles.counts}>{`共 ${judged.length} 张表：${parts.join('，')}`}</p>
        )}
      </div>
    </div>
  );
}
