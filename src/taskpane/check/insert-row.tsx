import { useEffect, useId, useState } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { TableInsertRowRegular } from '@fluentui/react-icons';
import type { RowChoice } from '../../session/insert-row';
import { useLazySession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  choices: {
    flexBasis: '100%',
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalXXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  question: { margin: 0, fontSize: tokens.fontSizeBase200 },
  choice: { justifyContent: 'flex-start', textAlign: 'start', fontWeight: 'normal' },
});

interface InsertRowProps {
  readonly onInserted: () => void;
}

/** 插入指标行: behind the selected indicator; where none is selected, it asks for a 二级指标. */
export function InsertRow({ onInserted }: InsertRowProps) {
  const styles = useStyles();
  const session = useLazySession();
  const { task, sheets } = useSessionState();
  const [choices, setChoices] = useState<readonly RowChoice[]>([]);
  const buttonId = useId();
  const close = (): void => {
    setChoices([]);
    document.getElementById(buttonId)?.focus();
  };
  const hasTable = sheets?.some(({ tables }) => tables.length > 0) === true;
  return (
    <>
      <Button
        id={buttonId}
        className={styles.minor}
        size="small"
        appearance="subtle"
        icon={<TableInsertRowRegular />}
        disabled={task !== null || !hasTable}
        aria-expanded={choices.length > 0}
        onClick={() =>
          void session.act(async (loaded) => {
            const open = await loaded.insertRowAtSelection();
            setChoices(open);
            if (open.length === 0) onInserted();
          })
        }
      >
        插入指标行
      </Button>
      {choices.length > 0 && (
        <Choices
          choices={choices}
          choose={({ sheetId, checked, after }) => {
            setChoices([]);
            onInserted();
            void session.act((loaded) => loaded.insertIndicatorRow(sheetId, checked, after));
          }}
          close={close}
        />
      )}
    </>
  );
}

interface ChoicesProps {
  readonly choices: readonly RowChoice[];
  readonly choose: (choice: RowChoice) => void;
  readonly close: () => void;
}

function Choices({ choices, choose, close }: ChoicesProps) {
  const styles = useStyles();
  const id = useId();
  const firstId = useId();
  useEffect(() => {
    document.getElementById(firstId)?.focus();
  }, [firstId]);
  return (
    <div
      className={styles.choices}
      role="group"
      aria-labelledby={id}
      onKeyDown={({ key }) => {
        if (key === 'Escape') close();
      }}
    >
      <p id={id} className={styles.question}>
        没有选中指标行。在哪个二级指标的末尾插入？
      </p>
      {choices.map((choice, i) => (
        <Button
          key={choice.label}
          {...(i === 0 ? { id: firstId } : {})}
          className={styles.choice}
          size="small"
          appearance="subtle"
          onClick={() => {
            choose(choice);
          }}
        >
          {choice.label}
        </Button>
      ))}
      <Button size="small" onClick={close}>
        取消
      </Button>
    </div>
  );
}
