import { useSyncExternalStore } from 'react';
import {
  teamsHighContrastTheme,
  webDarkTheme,
  webLightTheme,
  type Theme,
} from '@fluentui/react-components';
import type { Appearance } from './environment';

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** 宋体 would be the browser's choice on many Windows machines. */
const FONT =
  '"Segoe UI", "Microsoft YaHei UI", "Microsoft YaHei", "PingFang SC", "Noto Sans CJK SC", "WenQuanYi Micro Hei", sans-serif';

const THEMES: Readonly<Record<'light' | 'dark' | 'contrast', Theme>> = {
  light: { ...webLightTheme, fontFamilyBase: FONT },
  dark: { ...webDarkTheme, fontFamilyBase: FONT },
  contrast: { ...teamsHighContrastTheme, fontFamilyBase: FONT },
};

/** The application's look where it tells one, else the system's. */
export function useTheme(appearance: Appearance): Theme {
  const contrast = useMedia(CONTRAST);
  const systemDark = useMedia(DARK);
  const dark = appearance === 'system' ? systemDark : appearance === 'dark';
  return THEMES[contrast ? 'contrast' : dark ? 'dark' : 'light'];
}

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (listener) => {
      const media = window.matchMedia(query);
      media.addEventListener('change', listener);
      return () => {
        media.removeEventListener('change', listener);
      };
    },
    () => window.matchMedia(query).matches,
  );
}
