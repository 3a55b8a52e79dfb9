import { Badge, Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Documents } from './documents';
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
  unsaved: { color: tokens.colorPaletteRedForeground1 },
});

/** The file before the user; a dot before its name: not saved. Of several the list beside the grid shows which there are. */
export function ActiveFile({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { files, active } = useDocuments(documents);
  const file = files.find(({ id }) => id === active);
  if (file === undefined) return null;
  const { id, name, unsaved, isSample } = file;
  const shown = (
    <>
      {unsaved && (
        <span className={styles.unsaved} aria-hidden="true">
          {'● '}
        </span>
      )}
      <span className={styles.name}>{name}</span>
    </>
  );
  return (
    <div className={styles.file}>
      {isSample && <Badge appearance="outline">示例</Badge>}
      {files.length === 1 ? (
        <TabList size="small" aria-label="打开的文件" selectedValue={id}>
          <Tab value={id} title={name} aria-label={unsaved ? `${name}，未保存` : name}>
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
