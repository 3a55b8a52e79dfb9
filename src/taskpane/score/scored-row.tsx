import { Link, makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../domain/indicator';
import type { ItemScore } from '../../scoring/item-score';
import type { ActualSource } from '../../scoring/score-indicator';
import { useSession } from '../use-session';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXXS,
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  head: { display: 'flex', justifyContent: 'space-between', gap: tokens.spacingHorizontalS },
  name: {
    textAlign: 'left',
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
  score: { flexShrink: 0, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface ScoredRowProps {
  readonly sheetId: string;
  readonly item: ItemScore;
  readonly indicator: Indicator | undefined;
  readonly source: ActualSource;
}

/** Target, actual, completion and score of one 指标, and how the score came about. */
export function ScoredRow({ sheetId, item, indicator, source }: ScoredRowProps) {
  const styles = useStyles();
  const session = useSession();
  const { row, name, score, maximum, completion, explanation } = item;
  const actual = source === 'sheet' ? indicator?.actual : indicator?.lastYear;
  const word = source === 'sheet' ? '实际' : '上年';
  const title = name ?? '（未填指标名称）';
  const cell = actual?.cell ?? indicator?.target?.cell ?? `A${row}`;
  const facts = [
    `目标 ${indicator?.target?.raw ?? '—'}`,
    `${word} ${(actual?.raw.trim() ?? '') === '' ? '—' : actual?.raw}`,
    `完成率 ${completion === null ? '—' : `${completion}%`}`,
  ];
  return (
    <div className={styles.row} data-scored-row={row}>
      <div className={styles.head}>
        <Link
          as="button"
          className={styles.name}
          aria-label={`${title}，转到 ${cell}`}
          onClick={() => void session.select(sheetId, cell)}
        >
          {title}
        </Link>
        <span className={styles.score}>{`${score ?? '—'} / ${maximum ?? '—'}`}</span>
      </div>
      <p className={styles.small}>{facts.join('　')}</p>
      <p className={styles.small}>{explanation}</p>
    </div>
  );
}
