import { useState } from 'react';
import { Button, Field, makeStyles, Textarea, tokens } from '@fluentui/react-components';
import { useSession, useSessionState } from '../use-session';
import type { ListedFinding } from './finding-list';
import type { Findings } from './use-findings';
import { useInSight } from './use-in-sight';

const useStyles = makeStyles({
  form: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

interface SetAsideFormProps {
  readonly listed: ListedFinding;
  readonly onHandle: Findings['handle'];
  readonly onClose: () => void;
}

/**
 * 不采纳 asks for the reason, which goes into the workbook: whoever reviews the form reads it there. Not loaded late: what is
 * typed right after the click belongs into it.
 */
export function SetAsideForm({ listed, onHandle, onClose }: SetAsideFormProps) {
  const styles = useStyles();
  const session = useSession();
  const { task } = useSessionState();
  const form = useInSight<HTMLDivElement>();
  const [reason, setReason] = useState('');
  const isGiven = reason.trim() !== '';
  return (
    <div ref={form} className={styles.form}>
      <Field
        label="不采纳理由"
        hint="写入工作簿的“不采纳问题说明”表，审核的人也能看到；单元格内容变动后会重新提示。"
      >
        <Textarea
          autoFocus
          rows={2}
          maxLength={500}
          value={reason}
          onChange={(_, { value }) => {
            setReason(value);
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button
          size="small"
          appearance="primary"
          disabled={task !== null || !isGiven}
          onClick={() => {
            onClose();
            onHandle(listed, () => session.setAside(listed.sheetId, listed.finding, reason));
          }}
        >
          不采纳这个问题
        </Button>
        <Button size="small" onClick={onClose}>
          取消
        </Button>
      </div>
    </div>
  );
}
