import { makeStyles, tokens } from '@fluentui/react-components';
import type { Matter } from '../../session/matters';
import type { ListedFinding } from './finding-list';
import { FoldButton, useFold } from './fold-button';
import { MatterCard } from './matter-card';
import type { Findings } from './use-findings';

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
  fold: { padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}` },
});

interface MatterListProps {
  readonly matters: readonly Matter<ListedFinding>[];
  readonly findings: Findings;
}

function holds({ main, others }: Matter<ListedFinding>, current: string | null): boolean {
  return main.key === current || others.some(({ key }) => key === current);
}

/** One card a matter; those that are mere hints are folded away, unless there is nothing else. */
export function MatterList({ matters, findings }: MatterListProps) {
  const styles = useStyles();
  const fold = useFold();
  const { current } = findings;
  const hints = matters.filter(({ main }) => main.finding.severity === 'info');
  const others = matters.filter(({ main }) => main.finding.severity !== 'info');
  // The finding that the user steps to must be seen.
  const isOpen = fold.isOpen || others.length === 0 || hints.some((each) => holds(each, current));
  return (
    <>
      {others.length > 0 && <Cards matters={others} findings={findings} />}
      {hints.length > 0 && others.length > 0 && (
        <div className={styles.fold}>
          <FoldButton fold={{ ...fold, isOpen }}>{`另有 ${hints.length} 项提示`}</FoldButton>
        </div>
      )}
      <div id={fold.id} hidden={!isOpen}>
        {isOpen && hints.length > 0 && <Cards matters={hints} findings={findings} />}
      </div>
    </>
  );
}

function Cards({ matters, findings: { current, go, handle } }: MatterListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {matters.map((matter) => (
        <MatterCard
          key={matter.main.key}
          matter={matter}
          current={holds(matter, current) ? current : null}
          onGo={go}
          onHandle={handle}
        />
      ))}
    </ul>
  );
}
