/** 送审前自查预估, with what it is and what it is not. */
import { makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../review/check-table';
import { ratingOf } from '../../session/scores';
import { Bars } from '../bars';

const useStyles = makeStyles({
  rating: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  note: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export function SelfRatingPicture({ checked }: { readonly checked: CheckedTable }) {
  const styles = useStyles();
  const rating = ratingOf(checked);
  if (rating === null) return null;
  const bars = rating.headings.map(({ heading, points, maximum }) => ({
    ...{ name: heading, value: points, most: maximum },
    figures: `${points} / ${maximum}`,
  }));
  return (
    <div className={styles.rating}>
      <h3 className={styles.heading}>{rating.words}</h3>
      <Bars bars={bars} />
      <p className={styles.note}>{rating.note}</p>
    </div>
  );
}
