/** Cells before and after: what a fix would write. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { FixEdit } from '../../rules/engine/fix';
import { changedPart } from '../../session/fixes';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXS} 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  before: { color: tokens.colorNeutralForeground3, textDecorationLine: 'line-through' },
  after: { fontWeight: tokens.fontWeightSemibold, textDecorationLine: 'none' },
  word: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface EditListProps {
  readonly edits: readonly FixEdit[];
  /** More than so many are counted, not shown. */
  readonly most: number;
}

export function EditList({ edits, most }: EditListProps) {
  const styles = useStyles();
  const rest = edits.length - most;
  return (
    <ul className={styles.list}>
      {edits.slice(0, most).map((edit) => {
        const { before, after } = changedPart(edit);
        return (
          <li key={edit.cell}>
            <span className={styles.cell}>{edit.cell}</span>{' '}
            {before === after ? (
              <span className={styles.text}>{`${after}（内容不变，改为数值）`}</span>
            ) : (
              <span className={styles.text}>
                <span className={styles.word}>原为</span>
                <del className={styles.before}>{before}</del>
                <span aria-hidden="true"> → </span>
                <span className={styles.word}>改为</span>
                <ins className={styles.after}>{after}</ins>
              </span>
            )}
          </li>
        );
      })}
      {rest > 0 && <li>{`另有 ${rest} 处`}</li>}
    </ul>
  );
}
