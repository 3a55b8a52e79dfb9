import { useMemo } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { CheckedTable } from '../../review/check-table';
import { scoreOffer } from '../../session/scores';
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

/** What would be written and where, and the buttons that write it. */
export function AddScores({ sheet, checked }: AddScoresProps) {
  const styles = useStyles();
  const session = useSession();
  const { task, settings } = useSessionState();
  const offer = useMemo(() => scoreOffer(sheet, checked, settings), [sheet, checked, settings]);
  if (offer === null) return null;
  return (
    <>
      <p className={styles.text}>{offer.sentence}</p>
      <div className={styles.buttons}>
        {offer.actions.map(({ place, label }) => (
          <Button
            key={place}
            className={styles.button}
            disabled={task !== null}
            onClick={() => void session.addScores(sheet.id, checked, place)}
          >
            {label}
          </Button>
        ))}
      </div>
    </>
  );
}
