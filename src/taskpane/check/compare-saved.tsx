import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import { compareWithSaved, type ComparedGroup, type OpenedCheck } from '../../session/saved-check';
import type { SheetResult } from '../../session/state';
import { useSession } from '../use-session';
import { FoldButton, useFold } from './fold-button';
import { SeveritySign } from './severity-sign';

const useStyles = makeStyles({
  card: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  head: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  title: {
    flexGrow: 1,
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
  },
  counts: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: `${tokens.spacingVerticalXXS} 0`,
  },
  count: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  note: {
    margin: 0,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    color: tokens.colorNeutralForeground2,
  },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXXS} 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: { minWidth: 'auto', padding: 0 },
});

interface CompareSavedProps {
  readonly saved: OpenedCheck;
  readonly sheets: readonly SheetResult[];
  readonly onClose: () => void;
}

/** What became of the findings of a saved check; follows every check of this workbook. */
export default function CompareSaved({ saved, sheets, onClose }: CompareSavedProps) {
  const styles = useStyles();
  const { counts, groups, notes } = useMemo(() => compareWithSaved(saved, sheets), [saved, sheets]);
  return (
    <section className={styles.card} aria-label="与上次检查对比">
      <div className={styles.head}>
        <h2 className={styles.title}>{`与“${saved.name}”对比`}</h2>
        <Button
          size="small"
          appearance="subtle"
          icon={<DismissRegular />}
          aria-label="关闭对比"
          title="关闭对比"
          onClick={onClose}
        />
      </div>
      <p className={styles.counts} role="status">
        {counts.map(([word, count]) => (
          <span key={word}>
            {word} <span className={styles.count}>{count}</span>
          </span>
        ))}
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
    </section>
  );
}

/** A saved check may be of a whole folder. */
const MOST_SHOWN = 200;

function Group({ group: { name, items } }: { readonly group: ComparedGroup }) {
  const styles = useStyles();
  const session = useSession();
  const list = useFold();
  return (
    <div>
      <FoldButton fold={list}>{`${name} ${items.length} 处`}</FoldButton>
      <ul id={list.id} className={styles.list}>
        {list.isOpen &&
          items.slice(0, MOST_SHOWN).map(({ key, sheetId, cell, text, severity }) => (
            <li key={key} className={styles.item}>
              {severity !== null && <SeveritySign severity={severity} />}
              {cell !== null && (
                <Button
                  className={styles.cell}
                  appearance="transparent"
                  size="small"
                  aria-label={`定位到 ${cell}`}
                  onClick={() => void session.select(sheetId, cell)}
                >
                  {cell}
                </Button>
              )}
              <span>{text}</span>
            </li>
          ))}
      </ul>
      {list.isOpen && items.length > MOST_SHOWN && (
        <p className={styles.note}>{`这里列出前${MOST_SHOWN}处，共${items.length}处。`}</p>
      )}
    </div>
  );
}
