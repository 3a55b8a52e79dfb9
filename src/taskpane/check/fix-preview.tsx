import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../rules/engine/fix';
import { useSession, useSessionState } from '../use-session';
import { EditList } from './edit-list';
import type { ListedFinding } from './finding-list';
import type { Findings } from './use-findings';
import { useInSight } from './use-in-sight';

const useStyles = makeStyles({
  preview: {
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  title: { margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

const MOST_EDITS = 12;

interface FixPreviewProps {
  readonly listed: ListedFinding;
  readonly fix: Fix;
  readonly onHandle: Findings['handle'];
  readonly onClose: () => void;
}

/** What would be written, and the button that writes it. The session looks at the sheet again before. */
export function FixPreview({ listed, fix, onHandle, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const preview = useInSight<HTMLDivElement>();
  const isSafe = fix.kind === 'safe';
  return (
    <div ref={preview} className={styles.preview}>
      <p className={styles.title}>
        {isSafe
          ? `${fix.title}（仅规范书写形式，不改变填报内容）`
          : `${fix.title}（建议，请核对后再采纳）`}
      </p>
      <EditList edits={fix.edits} most={MOST_EDITS} />
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={task !== null}
          onClick={() => {
            onClose();
            onHandle(listed, () => session.fix(listed.sheetId, listed.finding));
          }}
        >
          采纳
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </div>
    </div>
  );
}
