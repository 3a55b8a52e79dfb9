/** Cells before and after: what a fix would write. */
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { FixEdit } from '../../rules/engine/fix';
import { piecesOf, runsOf, type Piece } from '../../session/edit-pieces';

const FORCED = '@media (forced-colors: active)';

const useStyles = makeStyles({
  list: {
    margin: `${tokens.spacingVerticalXXS} 0`,
    padding: 0,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { fontFamily: tokens.fontFamilyMonospace, fontWeight: tokens.fontWeightSemibold },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  changed: { borderRadius: tokens.borderRadiusSmall, paddingInline: '1px' },
  // By colour and by line, so that neither is needed alone.
  gone: {
    color: tokens.colorPaletteRedForeground1,
    backgroundColor: tokens.colorPaletteRedBackground1,
    textDecorationLine: 'line-through',
    [FORCED]: { color: 'GrayText' },
  },
  come: {
    color: tokens.colorPaletteGreenForeground1,
    backgroundColor: tokens.colorPaletteGreenBackground1,
    textDecorationLine: 'underline',
    fontWeight: tokens.fontWeightSemibold,
  },
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
      {edits.slice(0, most).map((edit) => (
        <li key={edit.cell}>
          <span className={styles.cell}>{edit.cell}</span>{' '}
          <span className={styles.text}>
            {edit.before === edit.after
              ? `${edit.after}（内容不变，改为数值）`
              : piecesOf(edit).map((piece, i) => (
                  <ChangedText key={`${i} ${piece.text}`} piece={piece} />
                ))}
          </span>
        </li>
      ))}
      {rest > 0 && <li>{`另有 ${rest} 处`}</li>}
    </ul>
  );
}

function ChangedText({ piece: { kind, text } }: { readonly piece: Piece }) {
  const styles = useStyles();
  if (kind === 'same') return text;
  const Tag = kind === 'gone' ? 'del' : 'ins';
  return (
    <>
      <span className={styles.word}>{kind === 'gone' ? '删去' : '改为'}</span>
      <Tag className={mergeClasses(styles.changed, styles[kind])}>
        {runsOf(text).map(({ text: shown, blank }, i) =>
          blank === null ? (
            shown
          ) : (
            <span key={`${i} ${shown}`} title={blank}>
              <span aria-hidden="true">{shown}</span>
              <span className={styles.word}>{blank}</span>
            </span>
          ),
        )}
      </Tag>
    </>
  );
}
