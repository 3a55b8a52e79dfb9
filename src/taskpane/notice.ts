/** One sentence instead of the pane, for a place where it cannot work: never a blank page. */
export function showNotice(root: HTMLElement, sentence: string): void {
  const notice = document.createElement('p');
  notice.className = 'notice';
  notice.setAttribute('role', 'alert');
  notice.textContent = sentence;
  root.replaceChildren(notice);
}
