import { useEffect, useState } from 'react';
import {
  Menu,
  MenuDivider,
  MenuGroup,
  MenuItem,
  MenuList,
  MenuPopover,
} from '@fluentui/react-components';
import type { WorkbenchHost } from '../hosts/workbench/workbench-host';
import type { Hands } from './clipboard/hands';
import type { Documents } from './documents';
import { keysOfGrid } from './keyboard';
import { lineActions, selectedArea, type LineAction } from './line-changes';

interface GridMenuProps {
  readonly grid: HTMLElement;
  readonly documents: Documents;
  readonly hands: Hands;
}

interface Opened {
  readonly x: number;
  readonly y: number;
  readonly host: WorkbenchHost;
  readonly lines: readonly LineAction[];
}

interface ContentAction {
  readonly label: string;
  readonly keys: string;
  readonly run: (hands: Hands, host: WorkbenchHost) => void;
}

const CONTENT_ACTIONS: readonly ContentAction[] = [
  { label: '剪切', keys: 'Ctrl+X', run: (hands, host) => void hands.takeByMenu(host, true) },
  { label: '复制', keys: 'Ctrl+C', run: (hands, host) => void hands.takeByMenu(host, false) },
  { label: '粘贴', keys: 'Ctrl+V', run: (hands, host) => void hands.pasteByMenu(host) },
  { label: '清除内容', keys: 'Delete', run: (_, host) => host.clipboard?.clear() },
];

/** What a right click in the grid, or its key, offers: contents by hand; rows and columns beside the selection, or its own gone. */
export function GridMenu({ grid, documents, hands }: GridMenuProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const host = documents.active?.host;
      if (host === undefined) return;
      event.preventDefault();
      const { clientX: x, clientY: y } = event;
      void selectedArea(host).then((area) => {
        setOpened({ x, y, host, lines: area === null ? [] : lineActions(host, area) });
      });
    };
    grid.addEventListener('contextmenu', open, { capture: true });
    return () => {
      grid.removeEventListener('contextmenu', open, { capture: true });
    };
  }, [grid, documents]);
  if (opened === null) return null;
  const { x, y, host, lines } = opened;
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  const close = (): void => {
    setOpened(null);
    // The keys go on where the menu was opened.
    keysOfGrid()?.focus();
  };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => {
        if (!open) close();
      }}
    >
      <MenuPopover>
        <MenuList aria-label="单元格、行和列">
          <MenuGroup>
            {CONTENT_ACTIONS.map(({ label, keys, run }) => (
              <MenuItem
                key={label}
                secondaryContent={keys}
                onClick={() => {
                  close();
                  run(hands, host);
                }}
              >
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
          {lines.length > 0 && <MenuDivider />}
          <MenuGroup>
            {lines.map(({ label, sheetId, changes }) => (
              <MenuItem
                key={label}
                onClick={() => {
                  close();
                  void documents.active?.session.act((session) =>
                    session.changeRows(sheetId, label, changes),
                  );
                }}
              >
                {label}
              </MenuItem>
            ))}
          </MenuGroup>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
