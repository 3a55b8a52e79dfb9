import type { RefObject } from 'react';
import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownloadRegular, DocumentBulletListRegular } from '@fluentui/react-icons';
import type { OpenedCheck } from '../../session/saved-check';
import { downloadJson } from '../exported-text';
import { useLazySession, useSessionState } from '../use-session';

const useStyles = makeStyles({
  minor: { minWidth: 'auto', paddingInline: tokens.spacingHorizontalXS },
  file: { display: 'none' },
});

export const SAVED_CHECK = '检查结果.json';

interface SavedCheckButtonsProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onSaved: (text: string) => void;
  readonly onChosen: () => void;
}

/** 与上次检查对比, 保存本次检查结果. */
export function SavedCheckButtons({ input, onSaved, onChosen }: SavedCheckButtonsProps) {
  const styles = useStyles();
  const session = useLazySession();
  const { task, sheets } = useSessionState();
  const hasTables = sheets?.some(({ tables }) => tables.length > 0) === true;
  const disabled = task !== null || !hasTables;
  return (
    <>
      <Button
        className={styles.minor}
        size="small"
        appearance="subtle"
        icon={<DocumentBulletListRegular />}
        disabled={disabled}
        onClick={() => {
          // At once: a browser opens its dialog only right after the click.
          input.current?.click();
          onChosen();
        }}
      >
        与上次检查对比
      </Button>
      <Button
        className={styles.minor}
        size="small"
        appearance="subtle"
        icon={<ArrowDownloadRegular />}
        disabled={disabled}
        onClick={() => {
          onChosen();
          void session.act(async () => {
            const { savedCheckText } = await import('../../session/saved-check');
            const text = savedCheckText(sheets ?? []);
            downloadJson(SAVED_CHECK, text);
            onSaved(text);
          });
        }}
      >
        保存本次检查结果
      </Button>
    </>
  );
}

interface SavedCheckInputProps {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly onOpened: (saved: OpenedCheck) => void;
}

/** Stays while the buttons go, for the file is chosen after that. */
export function SavedCheckInput({ input, onOpened }: SavedCheckInputProps) {
  const styles = useStyles();
  const session = useLazySession();
  return (
    <input
      ref={input}
      className={styles.file}
      type="file"
      accept=".json,.ndjson,.jsonl,application/json"
      aria-label="上次的检查结果"
      onChange={({ target }) => {
        const [file] = target.files ?? [];
        target.value = '';
        if (file === undefined) return;
        void session.act(async (loaded) => {
          const { openSavedCheck } = await import('../../session/saved-check');
          const opened = await openSavedCheck(loaded, file);
          if (opened !== null) onOpened(opened);
        });
      }}
    />
  );
}
