import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import type { SheetResult } from '../../session/state';
import { totalsOf } from '../../session/totals';

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
  unchecked: {
    borderLeftColor: tokens.colorNeutralStroke1,
    '& svg': { color: tokens.colorNeutralForeground3 },
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
  unchecked: QuestionCircleFilled,
} as const;

/** The verdict over everything that was checked; the user reads it first. */
export function VerdictCard({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const { tables, hidden, errors, warnings, infos, verdict, word, parts } = totalsOf(sheets);
  const Icon = ICONS[verdict];
  return (
    <div className={mergeClasses(styles.card, styles[verdict])} role="status">
      <Icon aria-hidden="true" />
      <div>
        <p className={styles.word}>{word}</p>
        <p className={styles.counts}>{`错误 ${errors}　警告 ${warnings}　提示 ${infos}`}</p>
        {tables > 1 && <p className={styles.counts}>{`共 ${tables} 张表：${parts.join('，')}`}</p>}
        {hidden > 0 && (
          <p className={styles.counts}>{`隐藏的工作表中另有 ${hidden} 张，不计入以上结论`}</p>
        )}
      </div>
    </div>
  );
}
