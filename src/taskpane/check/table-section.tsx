import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { wordsOf } from '../../session/table-words';
import { MatterCard } from './matter-card';
import type { Matter } from '../../session/matters';
import type { ListedFinding, ListedTable } from './finding-list';
import type { Findings } from './use-findings';
import { IgnoredFindings } from './ignored-findings';
import { WeightPicture } from './weight-picture';

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
  facts: {
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  place: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  reason: { margin: 0 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

interface TableSectionProps {
  readonly listed: ListedTable;
  readonly findings: Findings;
  /** Whether it is open before the user says otherwise. */
  readonly initiallyOpen: boolean;
}

export function TableSection({ listed, findings, initiallyOpen }: TableSectionProps) {
  const styles = useStyles();
  const contentId = useId();
  const [chosen, setChosen] = useState<boolean | null>(null);
  // The finding that the user steps to must be seen.
  const holdsCurrent = listed.findings.some(({ key }) => key === findings.current);
  const open = chosen ?? (initiallyOpen || holdsCurrent);
  const { checked, sheet } = listed;
  const { table, summary } = checked;
  const { headline, unit, kind, verdict, counts, notices } = wordsOf(checked);
  return (
    <section className={styles.section} aria-label={headline}>
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
      <div id={contentId}>
        <div className={styles.facts}>
          <p className={styles.place}>
            {counts === '' ? verdict : `${verdict}　${counts}`}
            {!open && `　${sheet.sheet}`}
          </p>
          {open && (
            <>
              <p className={styles.place}>
                {`${unit}　${sheet.sheet}!${table.range}${kind === '' ? '' : `　${kind}`}`}
              </p>
              {summary.reason !== null && <p className={styles.reason}>{summary.reason.message}</p>}
              <WeightPicture checked={checked} />
              {notices.map(({ message, cells }) => (
                <p
                  key={`${message}${cells.join()}`}
                  className={styles.place}
                >{`说明：${message}`}</p>
              ))}
            </>
          )}
        </div>
        {open && <FindingItems listed={listed} findings={findings} />}
        {open && <IgnoredFindings place={{ sheet, checked }} />}
      </div>
    </section>
  );
}

function holds({ main, others }: Matter<ListedFinding>, current: string | null): boolean {
  return main.key === current || others.some(({ key }) => key === current);
}

function FindingItems({ listed, findings }: Pick<TableSectionProps, 'listed' | 'findings'>) {
  const styles = useStyles();
  const { checked } = listed;
  if (checked.findings.length === 0 && checked.summary.verdict === 'unchecked') return null;
  if (listed.findings.length === 0) {
    const text = checked.findings.length === 0 ? '没有发现问题。' : '没有符合筛选条件的问题。';
    return (
      <div className={styles.facts}>
        <p className={styles.none}>{text}</p>
      </div>
    );
  }
  return (
    <ul className={styles.list}>
      {listed.matters.map((matter) => (
        <MatterCard
          key={matter.main.key}
          matter={matter}
          current={holds(matter, findings.current) ? findings.current : null}
          onGo={findings.go}
        />
      ))}
    </ul>
  );
}
