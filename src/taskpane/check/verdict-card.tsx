import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleFilled,
  ErrorCircleFilled,
  QuestionCircleFilled,
  WarningFilled,
} from '@fluentui/react-icons';
import { handledOf } from '../../session/handled';
import type { SheetResult } from '../../session/state';
import { totalsOf } from '../../session/totals';
import { useSessionState } from '../use-session';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderLeftWidth: '4px',
    backgroundColor: tokens.colorNeutralBackground1,
    '& svg': { fontSize: '20px', flexShrink: 0 },
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
  said: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    flexGrow: 1,
    columnGap: tokens.spacingHorizontalS,
  },
  word: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  counts: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  whole: {
    margin: 0,
    width: '100%',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

const ICONS = {
  pass: CheckmarkCircleFilled,
  revise: WarningFilled,
  fail: ErrorCircleFilled,
  unchecked: QuestionCircleFilled,
} as const;

/** The verdict over everything that was checked, and how much of it is done; the user reads it first. */
export function VerdictCard({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const { asked } = useSessionState();
  const { tables, hidden, verdict, word, parts } = totalsOf(sheets);
  const { done, all } = handledOf(sheets, asked);
  const Icon = ICONS[verdict];
  return (
    <div className={mergeClasses(styles.card, styles[verdict])}>
      <Icon aria-hidden="true" />
      <div className={styles.said} role="status">
        <p className={styles.word}>{word}</p>
        {all > 0 && <p className={styles.counts}>{`已处理 ${done} / ${all} 项`}</p>}
      </div>
      {tables > 1 && <p className={styles.whole}>{`共 ${tables} 张表：${parts.join('，')}`}</p>}
      {hidden > 0 && (
        <p className={styles.whole}>{`隐藏的工作表中另有 ${hidden} 张，不计入以上结论`}</p>
      )}
    </div>
  );
}
