import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Fix } from '../../rules/engine/fix';
import { useSession, useSessionState } from '../use-session';
import { EditList } from './edit-list';
import type { ListedFinding } from './finding-list';

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
  readonly onClose: () => void;
}

/** What would be written, and the button that writes it. The session looks at the sheet again before. */
export default function FixPreview({ listed, fix, onClose }: FixPreviewProps) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const isSafe = fix.kind === 'safe';
  return (
    <div className={styles.preview}>
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
            const next = neighbourOf(listed.key);
            onClose();
            void session.fix(listed.sheetId, listed.finding).then(() => {
              if (itemOf(listed.key) === null) itemOf(next)?.focus();
            });
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

/** The finding after this one, or before it: where the keyboard goes on when this one is gone. */
function neighbourOf(key: string): string {
  const keys = [...document.querySelectorAll<HTMLElement>('[data-finding]')].map(
    ({ dataset }) => dataset['finding'] ?? '',
  );
  const at = keys.indexOf(key);
  return keys[at + 1] ?? keys[at - 1] ?? '';
}

function itemOf(key: string): HTMLElement | null {
  return document.querySelector(`[data-finding="${CSS.escape(key)}"]`);
}
