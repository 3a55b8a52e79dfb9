/** 打印问题清单: the findings on paper, as the sheet 绩效问题清单 would have them, and nothing else of the page (workbench.css). */
import { problemTexts, type ProblemTexts } from '../review/problem-list';
import { todayHere } from '../session/today';
import type { Entry } from './file-list';

const PRINTED = 'printed-list';

/** Of the last check of the file. */
export function printList({ name, place }: Entry): void {
  document.querySelector(`.${PRINTED}`)?.remove();
  const texts = problemTexts(place?.session.state.sheets ?? []);
  const list = listOf(texts, `文件：${name}　打印日期：${todayHere()}`);
  document.body.append(list);
  const done = (): void => {
    list.remove();
  };
  // Some browsers go on with the page while they print.
  window.addEventListener('afterprint', done, { once: true });
  window.print();
}

function listOf({ title, summary, heads, lines }: ProblemTexts, origin: string): HTMLElement {
  const head = element('thead', element('tr', ...heads.map((text) => element('th', text))));
  const body = element(
    'tbody',
    ...lines.map((line) => element('tr', ...heads.map((_, i) => element('td', line[i] ?? '')))),
  );
  const table = lines.length === 0 ? [] : [element('table', head, body)];
  const list = element(
    'section',
    ...[element('h1', title), element('p', origin), element('p', summary), ...table],
  );
  list.className = PRINTED;
  return list;
}

function element(name: string, ...content: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  made.append(...content);
  return made;
}
