/** What to say to the user when something was not done. */
import { HostError } from '../hosts/host-error';
import { TemplateError } from '../template/options';

export function sentenceOf(error: unknown): [text: string, tone: 'info' | 'error'] {
  // A DOMException, which not everywhere is an Error.
  if (typeof error === 'object' && (error as Error | null)?.name === 'AbortError') {
    return ['已取消，表格没有改动。', 'info'];
  }
  if (error instanceof HostError) {
    const left = error.written.filter((place) => !error.message.includes(place));
    const rest = left.length > 0 ? `未能恢复的位置：${left.join('、')}。` : '';
    return [error.message + rest, 'error'];
  }
  if (error instanceof TemplateError) return [error.message, 'error'];
  const detail = error instanceof Error ? error.message : String(error);
  return [`程序内部出错，没有完成操作。请把这条信息反馈给我们：${detail}`, 'error'];
}
