import { Button, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import type { Settings } from '../../session/settings';
import { StaleNotice } from '../check/stale-notice';
import { useSession, useSessionState } from '../use-session';
import { SchemePart } from './scheme-part';
import { ScoringChoicesPart } from './scoring-choices';
import { TableScoreSection } from './table-score';

const useStyles = makeStyles({
  tab: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** 评分: what each table of the last check earns, and the columns for a self-evaluation. */
export default function ScoreTab() {
  const styles = useStyles();
  const session = useSession();
  const { sheets, settings, undo, task } = useSessionState();
  const found = (sheets ?? []).flatMap((sheet) =>
    sheet.tables.map((checked) => ({ sheet, checked })),
  );
  return (
    <div className={styles.tab}>
      <StaleNotice />
      <SchemePart />
      <Field label="完成值来源">
        <Select
          value={settings.actual}
          onChange={(_, { value }) => {
            session.changeSettings({ actual: value as Settings['actual'] });
          }}
        >
          <option value="sheet">本表实际完成值</option>
          <option value="last-year">按上年完成值试算</option>
        </Select>
      </Field>
      <ScoringChoicesPart />
      {settings.actual === 'last-year' && (
        <p className={styles.text}>
          试算只看今年的指标值若按上年完成情况能得多少分，不是自评结果。
        </p>
      )}
      {found.length === 0 && <p className={styles.text}>检查之后，这里列出每张表的得分。</p>}
      {found.map(({ sheet, checked }) => (
        <TableScoreSection
          key={`${sheet.id}!${checked.table.range}`}
          sheet={sheet}
          checked={checked}
        />
      ))}
      {undo !== null && (
        <Button disabled={task !== null} onClick={() => void session.undo()}>
          {`撤销：${undo}`}
        </Button>
      )}
    </div>
  );
}
