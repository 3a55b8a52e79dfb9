import { useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import type { IgnoredFinding } from '../../review/set-aside';
import { useSession, useSessionState } from '../use-session';

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
});

interface IgnoredFindingsProps {
  readonly sheetId: string;
  readonly ignored: readonly IgnoredFinding[];
}

/** 已忽略: folded away, each with its reason and the way back. */
export function IgnoredFindings({ sheetId, ignored }: IgnoredFindingsProps) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const [open, setOpen] = useState(false);
  const listId = useId();
  if (ignored.length === 0) return null;
  return (
    <div className={styles.part}>
      <Button
        className={styles.more}
        appearance="transparent"
        size="small"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        aria-controls={listId}
        onClick={() => {
          setOpen(!open);
        }}
      >
        {`已忽略 ${ignored.length} 条`}
      </Button>
      <ul id={listId} className={styles.list}>
        {open &&
          ignored.map((each) => (
            <li key={`${each.entry.row}`} className={styles.item}>
              <p className={styles.text}>{`${each.entry.cells}　${each.finding.message}`}</p>
              <p className={`${styles.text} ${styles.reason}`}>
                {`理由：${each.entry.reason}（${each.entry.date}）`}
              </p>
              <Button
                className={styles.more}
                appearance="transparent"
                size="small"
                disabled={task !== null}
                onClick={() => void session.bringBack(sheetId, each)}
              >
                恢复提示
              </Button>
            </li>
          ))}
      </ul>
    </div>
  );
}
