import { Link, makeStyles, tokens } from '@fluentui/react-components';
import { useSession } from '../use-session';
import type { Fact } from './facts';

const useStyles = makeStyles({
  list: {
    display: 'grid',
    gridTemplateColumns: 'minmax(5em, max-content) max-content 1fr',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  row: { display: 'contents' },
  label: { color: tokens.colorNeutralForeground2, maxWidth: '9em' },
  value: { margin: 0, whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  empty: { color: tokens.colorNeutralForeground3 },
  cell: {
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: 'inherit',
    '@media (forced-colors: active)': { color: 'ButtonText' },
  },
});

interface FactRowsProps {
  readonly sheetId: string;
  readonly facts: readonly Fact[];
}

/** Label, cell (a link to it), what stands there. */
export function FactRows({ sheetId, facts }: FactRowsProps) {
  const styles = useStyles();
  const session = useSession();
  return (
    <dl className={styles.list}>
      {facts.map(({ label, text, cell }) => (
        <div key={`${label}${cell}`} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>
            <Link
              as="button"
              className={styles.cell}
              aria-label={`${label}，转到 ${cell}`}
              onClick={() => void session.select(sheetId, cell)}
            >
              {cell}
            </Link>
          </dd>
          <dd className={styles.value}>{text ?? <span className={styles.empty}>（空）</span>}</dd>
        </div>
      ))}
    </dl>
  );
}
