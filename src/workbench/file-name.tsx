import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  dot: { color: tokens.colorPaletteRedForeground1 },
  /** For screen readers; within the line, so that the name and it are read as one. */
  word: { fontSize: 0, lineHeight: 0 },
});

interface FileNameProps {
  readonly name: string;
  readonly unsaved: boolean;
  /** Of the name alone. */
  readonly className?: string;
}

/** A dot before the name for the eye, 未保存 behind it for the ear: what is seen is what the file is called. */
export function FileName({ name, unsaved, className }: FileNameProps) {
  const styles = useStyles();
  return (
    <>
      {unsaved && (
        <span className={styles.dot} aria-hidden="true">
          {'● '}
        </span>
      )}
      <span className={className}>
        {name}
        {unsaved && <span className={styles.word}>，未保存</span>}
      </span>
    </>
  );
}
