/** The budget year that a form filled in today is most likely for: budgets are drawn up from July on. */
export function usualYear(today: Date): number {
  return today.getFullYear() + (today.getMonth() >= 6 ? 1 : 0);
}
