import type { ReactNode } from 'react';
import { FluentProvider, type Theme } from '@fluentui/react-components';

interface ThemedProps {
  readonly theme: Theme;
  readonly children: ReactNode;
}

/**
 * Fluent with a theme, as large as its place. The provider takes no class (eslint.config.js): Fluent copies it onto what opens
 * above the page, and a menu with the looks of a page covers the page.
 */
export function Themed({ theme, children }: ThemedProps) {
  return (
    <FluentProvider theme={theme} style={{ height: '100%' }}>
      {children}
    </FluentProvider>
  );
}
