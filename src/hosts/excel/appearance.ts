/** Office's own theme, where this version tells it. */
export function officeAppearance(): 'light' | 'dark' | 'system' {
  // Older versions have no theme; the type does not say so.
  const theme = Office.context.officeTheme as Office.OfficeTheme | undefined;
  if (theme === undefined) return 'system';
  const { isDarkTheme, bodyBackgroundColor } = theme as Partial<Office.OfficeTheme>;
  if (isDarkTheme !== undefined) return isDarkTheme ? 'dark' : 'light';
  return bodyBackgroundColor === undefined
    ? 'system'
    : isDark(bodyBackgroundColor)
      ? 'dark'
      : 'light';
}

/** "#262626" is; an unreadable colour is not. */
function isDark(color: string): boolean {
  const match = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color);
  if (match === null) return false;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
}
