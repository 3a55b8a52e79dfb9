import { useId, useState } from 'react';
import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { wordsOf } from '../../session/table-words';
import { toDoOfBlank } from '../../session/to-do';
import type { ListedTable } from './finding-list';
import type { Findings } from './use-findings';
import { IgnoredFindings } from './ignored-findings';
import { MatterList } from './matter-list';
import { TableFacts } from './table-facts';
import { ToDoList } from './to-do-list';

const useStyles = makeStyles({
  section: {
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  head: {
    width: '100%',
    justifyContent: 'flex-start',
    alignItems: 'flex-start',
    textAlign: 'start',
    paddingInline: tokens.spacingHorizontalS,
    fontWeight: tokens.fontWeightSemibold,
  },
  heading: { margin: 0, fontSize: 'inherit' },
  name: {
    margin: 0,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  said: {
    padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    ':empty': { display: 'none' },
  },
  place: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  reason: { margin: 0 },
});

interface TableSectionProps {
  readonly listed: ListedTable;
  readonly findings: Findings;
  /** The only one: what the verdict says is said of it. */
  readonly alone: boolean;
  /** Whether it is open before the user says otherwise. */
  readonly initiallyOpen: boolean;
}

export function TableSection({ listed, findings, alone, initiallyOpen }: TableSectionProps) {
  const styles = useStyles();
  const contentId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  // The finding that the user steps to must be seen.
  const holdsCurrent = listed.findings.some(({ key }) => key === findings.current);
  const open = alone || (chosen ?? (initiallyOpen || holdsCurrent));
  const { checked, sheet } = listed;
  const { headline, verdict, counts } = wordsOf(checked);
  return (
    <section className={styles.section} aria-label={headline}>
      {alone ? (
        <h2 className={styles.name} title={headline}>
          {headline}
        </h2>
      ) : (
        <>
          <h2 className={styles.heading}>
            <Button
              className={styles.head}
              appearance="transparent"
              icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
              aria-expanded={open}
              aria-controls={contentId}
              onClick={() => {
                setChosen(!open);
              }}
            >
              {headline}
            </Button>
          </h2>
          <div className={styles.said}>
            <p className={styles.place}>
              {counts === '' ? verdict : `${verdict}　${counts}`}
              {!open && `　${sheet.sheet}`}
            </p>
          </div>
        </>
      )}
      <div id={contentId}>{open && <TableContent listed={listed} findings={findings} />}</div>
    </section>
  );
}

function TableContent({ listed, findings }: Pick<TableSectionProps, 'listed' | 'findings'>) {
  const styles = useStyles();
  const { checked, sheet, matters } = listed;
  const { reason } = checked.summary;
  const { notices } = wordsOf(checked);
  const toDo = toDoOfBlank(checked);
  const isFiltered = matters.length === 0 && checked.findings.length > 0;
  return (
    <>
      <div className={styles.said}>
        {toDo !== null && <ToDoList sheetId={sheet.id} toDo={toDo} />}
        {reason !== null && toDo === null && <p className={styles.reason}>{reason.message}</p>}
        {notices.map(({ message, cells }) => (
          <p key={`${message}${cells.join()}`} className={styles.place}>{`说明：${message}`}</p>
        ))}
        {isFiltered && (
          <p className={mergeClasses(styles.reason, styles.place)}>没有符合筛选条件的问题。</p>
        )}
      </div>
      <MatterList matters={matters} findings={findings} />
      <IgnoredFindings place={{ sheet, checked }} />
      <TableFacts listed={listed} />
    </>
  );
}
