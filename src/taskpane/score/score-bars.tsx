/** 小计 against the maximum, one bar for each 一级指标. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { compare, divide, multiply, round } from '../../domain/exact';
import type { TableScore } from '../../scoring/score-table';

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: '4.5em 1fr 6em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '18px',
  },
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
  },
  fill: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    forcedColorAdjust: 'none',
  },
  figures: { textAlign: 'right', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

export function ScoreBars({ score }: { readonly score: TableScore }) {
  const styles = useStyles();
  const { subtotals, execution } = score;
  const rows = [
    ...subtotals.map(({ level1, ...part }) => ({
      ...part,
      name: level1?.replace('指标', '') ?? '未分级',
    })),
    ...(execution === null ? [] : [{ ...execution, name: '预算执行' }]),
  ];
  return (
    <figure className={styles.figure}>
      {rows.map(({ name, score: earned, maximum }) => (
        <div key={name} className={styles.row}>
          <span>{name}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: shareOf(earned, maximum) }} />
          </span>
          <span className={styles.figures}>{`${earned ?? '—'} / ${maximum}`}</span>
        </div>
      ))}
    </figure>
  );
}

function shareOf(earned: string | null, maximum: string): string {
  if (earned === null || compare(maximum, '0') <= 0) return '0%';
  return `${round(divide(multiply(earned, '100'), maximum), 2)}%`;
}
