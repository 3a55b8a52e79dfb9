/** 送审自测分, with what it is and what it is not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import { RATING_NOTE, selfRating } from '../../review/self-rating';
import type { CheckedTable } from '../../review/check-table';
import { Bars } from '../bars';

const useStyles = makeStyles({
  rating: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function SelfRatingPicture({
  checked: { table, findings },
}: {
  readonly checked: CheckedTable;
}) {
  const styles = useStyles();
  if (table.kind !== 'target') return null;
  const { headings, total, grade } = selfRating(findings);
  const bars = headings.map(({ heading, points, maximum }) => ({
    ...{ name: heading, value: points, most: maximum },
    figures: `${points} / ${maximum}`,
  }));
  return (
    <div className={styles.rating}>
      <h3 className={styles.heading}>{`送审自测分 ${total}　${grade}`}</h3>
      <Bars bars={bars} />
      <p className={styles.note}>{RATING_NOTE}</p>
    </div>
  );
}
