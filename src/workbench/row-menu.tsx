import { useEffect, useState } from 'react';
import { Menu, MenuItem, MenuList, MenuPopover } from '@fluentui/react-components';
import type { Documents } from './documents';
import { rowActions, selectedRows, type RowAction } from './row-changes';

interface RowMenuProps {
  readonly grid: HTMLElement;
  readonly documents: Documents;
}

interface Opened {
  readonly x: number;
  readonly y: number;
  readonly actions: readonly RowAction[];
}

/** What a right click in the grid, or its key, offers: rows above and below the selection, and its rows gone. */
export function RowMenu({ grid, documents }: RowMenuProps) {
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    const open = (event: MouseEvent): void => {
      const host = documents.active?.host;
      if (host === undefined) return;
      event.preventDefault();
      const { clientX: x, clientY: y } = event;
      void selectedRows(host).then((rows) => {
        if (rows !== null) setOpened({ x, y, actions: rowActions(host, rows) });
      });
    };
    grid.addEventListener('contextmenu', open, { capture: true });
    return () => {
      grid.removeEventListener('contextmenu', open, { capture: true });
    };
  }, [grid, documents]);
  if (opened === null) return null;
  const { x, y, actions } = opened;
  const target = { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) };
  return (
    <Menu
      open
      positioning={{ target, position: 'below', align: 'start' }}
      onOpenChange={(_, { open }) => {
        if (!open) setOpened(null);
      }}
    >
      <MenuPopover>
        <MenuList aria-label="行">
          {actions.map(({ label, sheetId, changes }) => (
            <MenuItem
              key={label}
              onClick={() => {
                setOpened(null);
                void documents.active?.session.act((session) =>
                  session.changeRows(sheetId, label, changes),
                );
              }}
            >
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
