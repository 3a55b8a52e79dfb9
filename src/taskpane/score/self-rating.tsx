/** 送审前自查预估, with what it is and what it is not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { RATING_NOTE, ratingWords, selfRating } from '../../review/self-rating';
import type { CheckedTable } from '../../review/check-table';
import { Bars } from '../bars';

const useStyles = makeStyles({
  rating: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function SelfRatingPicture({
  checked: { table, findings, summary },
}: {
  readonly checked: CheckedTable;
}) {
  const styles = useStyles();
  const rating = selfRating(findings);
  const words = ratingWords(summary, rating);
  if (table.kind !== 'target' || words === null) return null;
  const bars = rating.headings.map(({ heading, points, maximum }) => ({
    ...{ name: heading, value: points, most: maximum },
    figures: `${points} / ${maximum}`,
  }));
  return (
    <div className={styles.rating}>
      <h3 className={styles.heading}>{words}</h3>
      <Bars bars={bars} />
      <p className={styles.note}>{RATING_NOTE}</p>
    </div>
  );
}
