import { memo } from 'react';
import { makeStyles, tokens } from '@fluentui/react-components';
import type { Matter } from '../../session/matters';
import { FindingCard } from './finding-card';
import type { ListedFinding } from './finding-list';
import { FoldButton, useFold } from './fold-button';
import type { Findings } from './use-findings';

const useStyles = makeStyles({
  further: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    padding: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
});

interface MatterCardProps {
  readonly matter: Matter<ListedFinding>;
  /** The key of the current finding where it is one of these. */
  readonly current: string | null;
  readonly onGo: Findings['go'];
  readonly onHandle: Findings['handle'];
}

/** The main finding of a matter; what else is wrong about the same thing one click away. */
export const MatterCard = memo(function MatterCard({
  matter,
  current,
  onGo,
  onHandle,
}: MatterCardProps) {
  const styles = useStyles();
  const fold = useFold();
  const { main, others } = matter;
  // The finding that the user steps to must be seen.
  const isOpen = fold.isOpen || others.some(({ key }) => key === current);
  return (
    <FindingCard listed={main} current={main.key === current} onGo={onGo} onHandle={onHandle}>
      {others.length > 0 && (
        <>
          <FoldButton fold={{ ...fold, isOpen }}>{`同一事项另有 ${others.length} 条`}</FoldButton>
          <ul id={fold.id} className={styles.further} hidden={!isOpen}>
            {isOpen &&
              others.map((listed) => (
                <FindingCard
                  key={listed.key}
                  listed={listed}
                  current={listed.key === current}
                  onGo={onGo}
                  onHandle={onHandle}
                />
              ))}
          </ul>
        </>
      )}
    </FindingCard>
  );
});
