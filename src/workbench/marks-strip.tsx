import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Documents } from './documents';
import { Strip } from './strip';
import { useDocuments } from './use-documents';

/** The file before the user was saved with marks: that they are no look of his own, and how they go. */
export function MarksStrip({ documents }: { readonly documents: Documents }) {
  const { files, active, busy } = useDocuments(documents);
  const [read, setRead] = useState<ReadonlySet<number>>(new Set());
  const file = files.find(({ id }) => id === active);
  if (file?.marked !== true || file.lost || read.has(file.id)) return null;
  const onDismiss = (): void => {
    setRead(new Set([...read, file.id]));
  };
  return (
    <Strip
      intent="info"
      text="文件中有以前检查留下的标记，保存时会一并保留；报送前请清除。"
      dismiss={{ label: '关闭标记说明', onDismiss }}
    >
      <Button
        size="small"
        disabled={busy !== null}
        onClick={() => void documents.active?.session.act((loaded) => loaded.clearEarlierMarks())}
      >
        清除标记
      </Button>
    </Strip>
  );
}
