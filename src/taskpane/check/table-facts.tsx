import { makeStyles, tokens } from '@fluentui/react-components';
import { wordsOf } from '../../session/table-words';
import type { ListedTable } from './finding-list';
import { FoldButton, useFold } from './fold-button';
import { WeightPicture } from './weight-picture';

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  facts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    padding: `0 ${tokens.spacingHorizontalXS} ${tokens.spacingVerticalXS}`,
  },
  place: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

/** Whose table it is, where it stands, and how its weights are shared out: below what is to be done. */
export function TableFacts({ listed: { checked, sheet } }: { readonly listed: ListedTable }) {
  const styles = useStyles();
  const fold = useFold();
  const { unit, kind } = wordsOf(checked);
  const place = `${sheet.sheet}!${checked.table.range}`;
  return (
    <div className={styles.part}>
      <FoldButton fold={fold}>表格信息与分值结构</FoldButton>
      <div id={fold.id} hidden={!fold.isOpen}>
        {fold.isOpen && (
          <div className={styles.facts}>
            <p className={styles.place}>{`${unit}　${place}${kind === '' ? '' : `　${kind}`}`}</p>
            <WeightPicture checked={checked} />
          </div>
        )}
      </div>
    </div>
  );
}
