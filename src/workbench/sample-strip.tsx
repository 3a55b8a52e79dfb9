import { useState } from 'react';
import { Button } from '@fluentui/react-components';
import type { Documents } from './documents';
import { pickFiles } from './pick-files';
import { Strip } from './strip';
import { useDocuments } from './use-documents';

/** Whoever comes for the first time sees somebody else's table: what it is, and how to come to one's own. */
export function SampleStrip({ documents }: { readonly documents: Documents }) {
  const { files, active } = useDocuments(documents);
  const [isRead, setRead] = useState(false);
  const isSample = files.find(({ id }) => id === active)?.isSample === true;
  if (isRead || !isSample) return null;
  const onDismiss = (): void => {
    setRead(true);
  };
  return (
    <Strip
      intent="info"
      text="这是示例表。打开或拖入自己的文件即可逐格检查；文件只在本机处理，不上传。"
      dismiss={{ label: '关闭示例说明', onDismiss }}
    >
      <Button size="small" onClick={() => void documents.openAll(pickFiles())}>
        打开自己的文件
      </Button>
    </Strip>
  );
}
