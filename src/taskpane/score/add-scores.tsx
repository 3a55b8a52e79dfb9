import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../review/check-table';
import { planScores, planSentence, type ScorePlan } from '../../review/score-plan';
import { scoreSheet } from '../../review/score-workbook';
import { scoreLabel, type ScorePlace } from '../../session/score-changes';
import { scoringOf, type Settings } from '../../session/settings';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  button: { flexGrow: 1 },
});

interface AddScoresProps {
  readonly sheet: SheetResult;
  readonly checked: CheckedTable;
}

/** What would be written and where, and the buttons that write it. The session plans again over the sheet of then. */
export function AddScores({ sheet, checked }: AddScoresProps) {
  const styles = useStyles();
  const session = useSession();
  const { task, settings } = useSessionState();
  const plan = useMemo(() => planOf(sheet, checked, settings), [sheet, checked, settings]);
  if (plan === null) return null;
  const places: readonly ScorePlace[] =
    plan.kind === 'refused' ? [] : plan.kind === 'columns' ? ['beside', 'sheet'] : ['beside'];
  return (
    <>
      <p className={styles.text}>{planSentence(plan, sheet.sheet)}</p>
      <div className={styles.buttons}>
        {places.map((place) => (
          <Button
            key={place}
            className={styles.button}
            disabled={task !== null}
            onClick={() => void session.addScores(sheet.id, checked, place)}
          >
            {scoreLabel(plan, place)}
          </Button>
        ))}
      </div>
    </>
  );
}

function planOf(
  { snapshot }: SheetResult,
  { table, profile }: CheckedTable,
  settings: Settings,
): ScorePlan | null {
  if (snapshot === null) return null;
  const scoring = scoringOf(settings);
  const labels = settings.unit?.labels;
  const scored = scoreSheet(snapshot, {
    ...{ source: 'sheet', scoring, profile },
    ...(labels === undefined ? {} : { labels }),
  }).find((each) => each.table.range === table.range);
  return scored === undefined ? null : planScores(scored, snapshot, scoring);
}
