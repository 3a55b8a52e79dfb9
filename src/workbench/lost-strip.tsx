import { Button } from '@fluentui/react-components';
import type { Documents } from './documents';
import { Strip } from './strip';
import { useDocuments } from './use-documents';

/** The program that holds the file before the user has ended: what became of his work, and how it goes on. */
export function LostStrip({ documents }: { readonly documents: Documents }) {
  const { files, active, busy } = useDocuments(documents);
  const file = files.find(({ id }) => id === active);
  if (file?.lost !== true) return null;
  return (
    <Strip
      intent="error"
      text={`处理“${file.name}”的后台程序停止了，可能是内存不足。已录入的内容没有丢失，重新载入后可以继续。`}
    >
      <Button
        appearance="primary"
        size="small"
        disabled={busy !== null}
        onClick={() => void documents.reload()}
      >
        重新载入
      </Button>
    </Strip>
  );
}
