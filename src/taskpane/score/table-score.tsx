import { useMemo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../review/check-table';
import type { TableScore } from '../../scoring/score-table';
import {
  differenceOf,
  executionSentence,
  openSentence,
  reasonOf,
  scoreOf,
} from '../../session/scores';
import type { SheetResult } from '../../session/state';
import { wordsOf } from '../../session/table-words';
import { useSessionState } from '../use-session';
import { AddScores } from './add-scores';
import { ScoreBars } from './score-bars';
import { ScoredRow } from './scored-row';
import { SelfRatingPicture } from './self-rating';

const useStyles = makeStyles({
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
  total: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  small: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface TableScoreProps {
  readonly sheet: SheetResult;
  readonly checked: CheckedTable;
}

export function TableScoreSection({ sheet, checked }: TableScoreProps) {
  const styles = useStyles();
  const { settings } = useSessionState();
  const { table } = checked;
  const { headline, verdict } = wordsOf(checked);
  const score = useMemo(() => scoreOf(checked, settings), [checked, settings]);
  const reason = reasonOf(checked);
  const execution = executionSentence(checked, score);
  const open = openSentence(checked, score, settings);
  const difference = useMemo(
    () => differenceOf(sheet, checked, score, settings),
    [sheet, checked, score, settings],
  );
  return (
    <section className={styles.table} aria-label={`${headline}的得分`}>
      <h2 className={styles.heading}>{headline}</h2>
      <p className={styles.small}>{`${sheet.sheet}!${table.range}`}</p>
      <SelfRatingPicture checked={checked} />
      {reason === null ? (
        <>
          <p className={styles.total}>{totalOf(score)}</p>
          {open !== null && <p className={styles.small}>{open}</p>}
          {difference !== null && <p className={styles.small}>{difference}</p>}
          <ScoreBars score={score} />
        </>
      ) : (
        <>
          <p className={styles.total}>{verdict}</p>
          <p className={styles.small}>{reason.message}</p>
        </>
      )}
      <AddScores sheet={sheet} checked={checked} />
      {score.items.map((item, index) => (
        <ScoredRow
          key={item.row}
          sheetId={sheet.id}
          item={item}
          indicator={table.indicators[index]}
          source={settings.actual}
        />
      ))}
      {execution !== null && <p className={styles.small}>{execution}</p>}
    </section>
  );
}

function totalOf({ total, maximum, grade }: TableScore): string {
  if (total === null) return '尚未评分';
  if (grade === null) return `已评部分合计 ${total} / ${maximum}`;
  return `总分 ${total} / ${maximum}　等级 ${grade}`;
}
