/** Rows of a name, a bar and its figures. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { compare, divide, multiply, round, type Decimal } from '../domain/exact';

/** There the user's colours count, light or dark, not those of the theme. */
const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  figure: { margin: 0, fontSize: tokens.fontSizeBase200 },
  row: {
    display: 'grid',
    gridTemplateColumns: '4.5em 1fr 6.5em',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalS,
    minHeight: '18px',
  },
  track: {
    position: 'relative',
    height: '8px',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground5,
    [FORCED]: { outline: '1px solid CanvasText' },
  },
  fill: {
    position: 'absolute',
    inset: '0 auto 0 0',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorBrandBackground,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'Highlight' },
  },
  tick: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    width: '2px',
    backgroundColor: tokens.colorNeutralForeground1,
    [FORCED]: { forcedColorAdjust: 'none', backgroundColor: 'CanvasText' },
  },
  figures: { textAlign: 'right', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
});

export interface Bar {
  readonly name: string;
  /** Null where there is nothing to draw yet. */
  readonly value: Decimal | null;
  /** The length of the whole bar. */
  readonly most: Decimal;
  /** Where a mark stands across the bar; null for none. */
  readonly aim?: Decimal | null;
  /** What the bar says in words, for it is drawn for the eye alone. */
  readonly figures: string;
}

interface BarsProps {
  readonly caption?: React.ReactNode;
  readonly bars: readonly Bar[];
}

export function Bars({ caption, bars }: BarsProps) {
  const styles = useStyles();
  return (
    <figure className={styles.figure}>
      {caption !== undefined && <figcaption>{caption}</figcaption>}
      {bars.map(({ name, value, most, aim = null, figures }) => (
        <div key={name} className={styles.row}>
          <span>{name}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.fill} style={{ width: shareOf(value, most) }} />
            {aim !== null && (
              <span className={styles.tick} style={{ left: `calc(${shareOf(aim, most)} - 2px)` }} />
            )}
          </span>
          <span className={styles.figures}>{figures}</span>
        </div>
      ))}
    </figure>
  );
}

function shareOf(value: Decimal | null, most: Decimal): string {
  if (value === null || compare(most, '0') <= 0) return '0%';
  return `${round(divide(multiply(value, '100'), most), 2)}%`;
}
