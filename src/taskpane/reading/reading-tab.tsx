import { makeStyles, tokens } from '@fluentui/react-components';
import type { Indicator } from '../../domain/indicator';
import type { CheckedTable } from '../../review/check-table';
import { wordsOf } from '../../session/table-words';
import { StaleNotice } from '../check/stale-notice';
import { useSessionState } from '../use-session';
import { FactRows } from './fact-rows';
import { headFacts, indicatorFacts } from './facts';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  table: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  indicator: {
    paddingTop: tokens.spacingVerticalS,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

/** 识别结果: what was read as what, cell by cell, with what the reader healed or could not place. */
export default function ReadingTab() {
  const styles = useStyles();
  const { sheets } = useSessionState();
  const tables = (sheets ?? []).flatMap(({ id, sheet, tables: own }) =>
    own.map((checked) => ({ sheetId: id, sheet, checked })),
  );
  if (tables.length === 0) {
    return (
      <p className={styles.text}>
        检查之后，这里逐格列出每一项读到了什么。如果某一项读错了位置，请先看表头文字是否规范。
      </p>
    );
  }
  return (
    <div className={styles.tab}>
      <StaleNotice />
      {tables.map(({ sheetId, sheet, checked }) => (
        <TableReading
          key={`${sheetId}!${checked.table.range}`}
          sheetId={sheetId}
          sheet={sheet}
          checked={checked}
        />
      ))}
    </div>
  );
}

interface TableReadingProps {
  readonly sheetId: string;
  readonly sheet: string;
  readonly checked: CheckedTable;
}

function TableReading({ sheetId, sheet, checked }: TableReadingProps) {
  const styles = useStyles();
  const { table, profile } = checked;
  const year = table.year === null ? '年度未识别' : `${table.year} 年度`;
  const { headline, kind } = wordsOf(checked);
  return (
    <section className={styles.table} aria-label={headline}>
      <h2 className={styles.heading}>{headline}</h2>
      <p
        className={styles.small}
      >{`${sheet}!${table.range}　${kind || '目标表'}　${year}　${profile.name}`}</p>
      {table.notices.map(({ message, cells }) => (
        <p key={`${message}${cells.join()}`} className={styles.small}>{`说明：${message}`}</p>
      ))}
      <FactRows sheetId={sheetId} facts={headFacts(table)} />
      {table.indicators.map((indicator) => (
        <IndicatorReading key={indicator.row} sheetId={sheetId} indicator={indicator} />
      ))}
    </section>
  );
}

interface IndicatorReadingProps {
  readonly sheetId: string;
  readonly indicator: Indicator;
}

function IndicatorReading({ sheetId, indicator }: IndicatorReadingProps) {
  const styles = useStyles();
  const { level1, level2, name, row } = indicator;
  return (
    <div className={styles.indicator}>
      <p className={styles.small}>{`第 ${row} 行　${level1 ?? '—'} / ${level2 ?? '—'}`}</p>
      <p className={styles.heading}>{name ?? '（未填指标名称）'}</p>
      <FactRows sheetId={sheetId} facts={indicatorFacts(indicator)} />
    </div>
  );
}
