import { Badge, Button, makeStyles, Tab, TabList } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Documents } from './documents';
import { FileName } from './file-name';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  file: { display: 'flex', alignItems: 'center', minWidth: 0, marginLeft: 'auto' },
  name: {
    display: 'inline-block',
    maxWidth: '240px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
  },
});

/** The file before the user; a dot before its name: not saved. Of several the list beside the grid shows which there are. */
export function ActiveFile({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { files, active } = useDocuments(documents);
  const file = files.find(({ id }) => id === active);
  if (file === undefined) return null;
  const { id, name, unsaved, isSample } = file;
  const shown = <FileName name={name} unsaved={unsaved} className={styles.name} />;
  return (
    <div className={styles.file}>
      {isSample && <Badge appearance="outline">示例</Badge>}
      {files.length === 1 ? (
        <TabList size="small" aria-label="打开的文件" selectedValue={id}>
          <Tab value={id} title={name}>
            {shown}
          </Tab>
        </TabList>
      ) : (
        <strong title={name}>{shown}</strong>
      )}
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label="关闭当前文件"
        onClick={() => void documents.close(id)}
      />
    </div>
  );
}
