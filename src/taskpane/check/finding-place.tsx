import { makeStyles, tokens } from '@fluentui/react-components';
import type { Findings } from './use-findings';

const useStyles = makeStyles({
  place: {
    flexGrow: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    whiteSpace: 'nowrap',
  },
});

/** Where the current finding stands among those of the list. */
export function FindingPlace({ findings }: { readonly findings: Findings }) {
  const styles = useStyles();
  const { listed, current, fromSheet } = findings;
  const at = listed.findIndex(({ key }) => key === current);
  return (
    // Nothing is read out to a user who selects cells: he is at work in the sheet.
    <span className={styles.place} aria-live={fromSheet ? 'off' : 'polite'}>
      {at < 0 ? `共 ${listed.length} 条` : `第 ${at + 1} 条，共 ${listed.length} 条`}
    </span>
  );
}
