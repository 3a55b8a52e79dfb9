/** What a reader of the screen hears of the grid: Univer names little, and that in English; what is closed takes no keys. */

/** By the part of Univer that holds them, in their order there. */
const NAMES: readonly (readonly [selector: string, names: readonly string[]])[] = [
  ['[data-u-comp="defined-name"] input', ['名称框']],
  ['[data-u-comp="defined-name"] a', ['展开名称框']],
  [
    '[data-u-comp="formula-bar"] > button, [data-u-comp="formula-bar"] div > button',
    ['展开编辑栏'],
  ],
  ['[data-u-comp="slide-tab-bar"]', ['工作表']],
  [
    '[data-u-comp="sheet-bar-append-button"]',
    ['全部工作表', '向左移动工作表标签', '向右移动工作表标签'],
  ],
  ['button[role="handle"]', ['缩放滑块']],
  ['a[role="button"]', ['恢复 100%']],
  ['[data-u-comp="button"]', ['缩小', '放大', '缩放比例']],
];

export function nameTheGrid(grid: HTMLElement): void {
  const work = (): void => {
    for (const [selector, names] of NAMES) {
      grid.querySelectorAll(selector).forEach((element, i) => {
        const name = names[i];
        if (name !== undefined) set(element, 'aria-label', name);
      });
    }
    for (const sidebar of grid.querySelectorAll<HTMLElement>('[data-u-comp="sidebar"]')) {
      set(sidebar, 'aria-label', '侧栏');
      sidebar.inert = sidebar.getAttribute('aria-expanded') === 'false';
    }
    for (const section of document.querySelectorAll('section[aria-label]')) {
      if (section.ariaLabel?.startsWith('Notifications') === true)
        set(section, 'aria-label', '通知');
    }
    // Before everything else in the order of Tab, and of no use there.
    for (const canvas of grid.querySelectorAll('canvas[tabindex]')) set(canvas, 'tabindex', '-1');
    // What is no role.
    for (const handle of grid.querySelectorAll('[role="handle"]')) set(handle, 'role', 'button');
  };
  work();
  new MutationObserver(work).observe(grid, {
    ...{ childList: true, subtree: true },
    attributeFilter: ['aria-label', 'aria-expanded', 'tabindex', 'role'],
  });
}

function set(element: Element, name: string, value: string): void {
  if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
