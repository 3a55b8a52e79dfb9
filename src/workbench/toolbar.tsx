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
  ArrowExportRegular,
  ArrowRedoRegular,
  ArrowUndoRegular,
  DocumentTableRegular,
  FolderOpenRegular,
  FolderRegular,
  PageFitRegular,
  SaveEditRegular,
  SaveRegular,
} from '@fluentui/react-icons';
import { ActiveFile } from './active-file';
import type { Documents } from './documents';
import { NARROW } from './narrow';
import { pickFiles, pickFolder, sample, SAMPLES } from './pick-files';
import { useDocuments } from './use-documents';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    flexWrap: 'wrap',
    // What scrolls sideways may else be squeezed from above as well.
    flexShrink: 0,
    [NARROW]: { flexWrap: 'nowrap', overflowX: 'auto', '> *': { flexShrink: 0 } },
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
  const { active } = useDocuments(documents);
  return (
    <nav className={styles.bar} aria-label="文件" data-part="toolbar">
      <strong className={styles.name}>绩效目标表助手</strong>
      <Button
        appearance="subtle"
        icon={<FolderOpenRegular />}
        onClick={() => void documents.openAll(pickFiles())}
      >
        打开
      </Button>
      <Button
        appearance="subtle"
        icon={<FolderRegular />}
        onClick={() => void documents.openAll(pickFolder())}
      >
        打开文件夹
      </Button>
      <Button
        appearance="subtle"
        icon={<SaveRegular />}
        disabled={active === null}
        onClick={() => void documents.save(false)}
      >
        保存
      </Button>
      <Button
        appearance="subtle"
        icon={<SaveEditRegular />}
        disabled={active === null}
        onClick={() => void documents.save(true)}
      >
        另存为
      </Button>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" icon={<ArrowExportRegular />} disabled={active === null}>
            导出
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem onClick={() => void documents.makeCopy('clean')}>
              导出报送稿（不含标记和本工具的工作表）
            </MenuItem>
            <MenuItem onClick={() => void documents.makeCopy('marked')}>
              导出带标记副本（供核对）
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
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
                onClick={() => void documents.openAll(Promise.resolve([sample(file)]))}
              >
                {label}
              </MenuItem>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
      <Button
        appearance="subtle"
        icon={<ArrowUndoRegular />}
        aria-label="撤销"
        title="撤销（Ctrl+Z）"
        disabled={active === null}
        onClick={() => {
          documents.undo();
        }}
      />
      <Button
        appearance="subtle"
        icon={<ArrowRedoRegular />}
        aria-label="重做"
        title="重做（Ctrl+Y）"
        disabled={active === null}
        onClick={() => {
          documents.redo();
        }}
      />
      <Button
        appearance="subtle"
        icon={<PageFitRegular />}
        aria-label="适合宽度"
        title="缩放到能看见全部列"
        disabled={active === null}
        onClick={() => {
          documents.fitWidth();
        }}
      />
      <ActiveFile documents={documents} />
    </nav>
  );
}
