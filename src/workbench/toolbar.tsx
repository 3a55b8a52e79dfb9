import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  tokens,
} from '@fluentui/react-components';
import {
  DocumentTableRegular,
  FolderOpenRegular,
  SaveEditRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import type { Documents } from './documents';
import { FileTabs } from './file-tabs';
import { pickFiles, sample, SAMPLES } from './pick-files';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  name: {
    margin: `0 ${tokens.spacingHorizontalM} 0 0`,
    fontSize: tokens.fontSizeBase300,
    fontWeight: tokens.fontWeightSemibold,
    whiteSpace: 'nowrap',
  },
});

interface ToolbarProps {
  readonly documents: Documents;
}

export function Toolbar({ documents }: ToolbarProps) {
  const styles = useStyles();
  return (
    <nav className={styles.bar} aria-label="文件">
      <strong className={styles.name}>绩效目标表助手</strong>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => void documents.openAll(pickFiles())}
      >
        打开
      </Button>
      <Button appearance="subtle" icon={<SaveRegular />} onClick={() => void documents.save(false)}>
        保存
      </Button>
      <Button
        appearance="subtle"
        icon={<SaveEditRegular />}
        onClick={() => void documents.save(true)}
      >
        另存为
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<DocumentTableRegular />}>
            示例
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {SAMPLES.map(({ file, label }) => (
              <MenuItem
                key={file}
                onClick={() => void documents.openAll(sample(file).then((source) => [source]))}
              >
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <FileTabs documents={documents} />
    </nav>
  );
}
