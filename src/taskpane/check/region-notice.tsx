import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { regionProposalOf } from '../../session/region-proposal';
import type { SheetResult } from '../../session/state';
import { useSession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  notice: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    justifyContent: 'space-between',
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** The region that most tables are of, for those of which it was not seen: a proposal, never taken over by itself. */
export function RegionNotice({ sheets }: { readonly sheets: readonly SheetResult[] }) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const proposal = regionProposalOf(sheets);
  if (proposal === null) return null;
  const { profile, sentence } = proposal;
  return (
    <div className={styles.notice} role="status">
      <span>{sentence}</span>
      <Button
        size="small"
        disabled={task !== null}
        onClick={() => void session.adoptRegion(profile.id)}
      >
        {`全部按“${profile.name}”检查`}
      </Button>
    </div>
  );
}
