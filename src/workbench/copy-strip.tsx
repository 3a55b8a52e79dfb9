import { Button } from '@fluentui/react-components';
import type { Documents } from './documents';
import { Strip } from './strip';
import { useDocuments } from './use-documents';

/** A copy that is ready: what it contains, before the user says where it goes. */
export function CopyStrip({ documents }: { readonly documents: Documents }) {
  const { copy } = useDocuments(documents);
  if (copy === null) return null;
  return (
    <Strip intent={copy.tone} text={copy.text} isLong>
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
    </Strip>
  );
}
