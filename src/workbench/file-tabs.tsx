import { Button, makeStyles, Tab, TabList, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { Documents } from './documents';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  files: { display: 'flex', alignItems: 'center', minWidth: 0, marginLeft: 'auto' },
  name: {
    display: 'inline-block',
    maxWidth: '180px',
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    verticalAlign: 'bottom',
  },
  unsaved: { color: tokens.colorPaletteRedForeground1 },
});

/** The open files; a dot before a name: not saved. */
export function FileTabs({ documents }: { readonly documents: Documents }) {
  const styles = useStyles();
  const { open, active } = useDocuments(documents);
  if (active === null) return null;
  return (
    <div className={styles.files}>
      <TabList
        size="small"
        aria-label="打开的文件"
        selectedValue={active}
        onTabSelect={(_, { value }) => void documents.show(value as number)}
      >
        {open.map(({ id, name, unsaved }) => (
          <Tab key={id} value={id} title={name} aria-label={unsaved ? `${name}，未保存` : name}>
            {unsaved && <span className={styles.unsaved}>● </span>}
            <span className={styles.name}>{name}</span>
          </Tab>
        ))}
      </TabList>
      <Button
        size="small"
        appearance="transparent"
        icon={<DismissRegular />}
        aria-label="关闭当前文件"
        onClick={() => void documents.close(active)}
      />
    </div>
  );
}
