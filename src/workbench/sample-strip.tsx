import { useState } from 'react';
import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
} from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Documents } from './documents';
import { pickFiles } from './pick-files';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  message: { flexShrink: 0, minHeight: 'auto' },
  text: { whiteSpace: 'normal' },
});

/** Whoever comes for the first time sees somebody else's table: what it is, and how to come to one's own. */
export function SampleStrip({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { files, active } = useDocuments(documents);
  const [isRead, setRead] = useState(false);
  const isSample = files.find(({ id }) => id === active)?.isSample === true;
  if (isRead || !isSample) return null;
  return (
    <MessageBar className={styles.message} intent="info">
      <MessageBarBody className={styles.text}>
        这是示例表。打开或拖入自己的文件即可逐格检查；文件只在本机处理，不上传。
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label="关闭示例说明"
            onClick={() => {
              setRead(true);
            }}
          />
        }
      >
        <Button size="small" onClick={() => void documents.openAll(pickFiles())}>
          打开自己的文件
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
