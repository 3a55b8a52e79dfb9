import { lazy, Suspense } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { IgnoredFinding } from '../../review/set-aside';
import type { FindingPlace } from '../../session/explanation';
import { useSession, useSessionState } from '../use-session';
import { FoldButton, useFold } from './fold-button';

const FindingExplanation = lazy(() => import('./finding-explanation'));

const useStyles = makeStyles({
  part: {
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  more: { minWidth: 'auto', padding: 0 },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
  item: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase300 },
  reason: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalM },
});

/** 不采纳: folded away, each with its reason, its explanation and the way back. */
export function IgnoredFindings({ place }: { readonly place: FindingPlace }) {
  const styles = useStyles();
  const list = useFold();
  const { ignored } = place.checked;
  if (ignored.length === 0) return null;
  return (
    <div className={styles.part}>
      <FoldButton fold={list}>{`不采纳 ${ignored.length} 条`}</FoldButton>
      <ul id={list.id} className={styles.list}>
        {list.isOpen &&
          ignored.map((each) => <IgnoredItem key={each.entry.row} place={place} ignored={each} />)}
      </ul>
    </div>
  );
}

interface IgnoredItemProps {
  readonly place: FindingPlace;
  readonly ignored: IgnoredFinding;
}

function IgnoredItem({ place, ignored }: IgnoredItemProps) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const basis = useFold();
  const { entry, finding } = ignored;
  const sheetId = place.sheet.id;
  return (
    <li className={styles.item}>
      <p className={styles.text}>{`${entry.cells}　${finding.message}`}</p>
      <p
        className={`${styles.text} ${styles.reason}`}
      >{`理由：${entry.reason}（${entry.date}）`}</p>
      <div className={styles.actions}>
        <FoldButton fold={basis}>{`依据（${finding.rule}）`}</FoldButton>
        <Button
          className={styles.more}
          appearance="transparent"
          size="small"
          disabled={task !== null}
          onClick={() => void session.bringBack(sheetId, ignored)}
        >
          恢复提示
        </Button>
      </div>
      <div id={basis.id}>
        {basis.isOpen && (
          <Suspense fallback={null}>
            <FindingExplanation
              place={place}
              finding={finding}
              onCell={(cell) => void session.select(sheetId, cell)}
            />
          </Suspense>
        )}
      </div>
    </li>
  );
}
