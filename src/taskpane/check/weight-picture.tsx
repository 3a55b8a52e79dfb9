/** 分值权重 by 一级指标 against the recommended structure. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { compare, divide, equals, multiply, round } from '../../domain/exact';
import { LEVEL1 } from '../../domain/vocabulary';
import type { CheckedTable } from '../../review/check-table';
import { weightsByLevel1 } from '../../rules/select';
import { expectedStructure } from '../../rules/weight-scheme';

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase200 },
  total: { marginBottom: tokens.spacingVerticalXS, color: tokens.colorNeutralForeground2 },
  off: { color: tokens.colorStatusDangerForeground3, fontWeight: tokens.fontWeightSemibold },
  row: {
    display: 'grid',
    gridTemplateColumns: '3.5em 1fr 6.5em',
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
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    forcedColorAdjust: 'none',
  },
  figures: { textAlign: 'right', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

export function WeightPicture({ checked }: { readonly checked: CheckedTable }) {
  const styles = useStyles();
  const { table, profile } = checked;
  if (table.weightTotal === null || table.kind !== 'target') return null;
  const actual = weightsByLevel1(table);
  const expected = expectedStructure(table, profile);
  const rows = LEVEL1.flatMap((name) => {
    const weight = actual.get(name) ?? '0';
    const aim = expected?.structure.get(name) ?? '0';
    return equals(weight, '0') && equals(aim, '0') ? [] : [{ name, weight, aim }];
  });
  const most = rows
    .flatMap(({ weight, aim }) => [weight, aim])
    .reduce((a, b) => (compare(a, b) > 0 ? a : b), '0');
  if (equals(most, '0')) return null;
  const share = (weight: string): string => `${round(divide(multiply(weight, '100'), most), 2)}%`;
  const wrongTotal = !equals(table.weightTotal, profile.weightTotal);
  return (
    <figure className={styles.figure}>
      <figcaption className={mergeClasses(styles.total, wrongTotal && styles.off)}>
        {`分值权重合计 ${table.weightTotal}${wrongTotal ? `，应为 ${profile.weightTotal}` : ''}`}
      </figcaption>
      {rows.map(({ name, weight, aim }) => (
        <div key={name} className={styles.row}>
          <span>{name.replace('指标', '')}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: share(weight) }} />
            {!equals(aim, '0') && (
              <span className={styles.tick} style={{ left: `calc(${share(aim)} - 2px)` }} />
            )}
          </span>
          <span className={styles.figures}>{`${weight}（推荐 ${aim}）`}</span>
        </div>
      ))}
    </figure>
  );
}
