import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import type { Documents } from './documents';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  message: { flexShrink: 0, minHeight: 'auto' },
  text: { whiteSpace: 'normal' },
});

/** A copy that is ready: what it contains, before the user says where it goes. */
export function CopyStrip({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { copy } = useDocuments(documents);
  if (copy === null) return null;
  return (
    <MessageBar className={styles.message} intent={copy.tone} layout="multiline">
      <MessageBarBody className={styles.text}>{copy.text}</MessageBarBody>
      <MessageBarActions>
        <Button appearance="primary" size="small" onClick={() => void documents.saveCopy()}>
          {`保存“${copy.name}”`}
        </Button>
        <Button
          size="small"
          onClick={() => {
            documents.copies.drop();
          }}
        >
          取消
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
