import { Button } from '@fluentui/react-components';
import type { Documents } from './documents';
import { Strip } from './strip';
import { useDocuments } from './use-documents';

/** What an earlier page has left unsaved, a line each. */
export function LeftDrafts({ documents }: { readonly documents: Documents }) {
  const { left } = useDocuments(documents);
  return left.map(({ id, name, time }) => {
    const what = `${name}，${moment(time)}`;
    return (
      <Strip key={id} intent="warning" text={`恢复未保存的改动：${what}`}>
        <Button
          size="small"
          aria-label={`恢复 ${what}`}
          onClick={() => void documents.left.restore(id)}
        >
          恢复
        </Button>
        <Button
          size="small"
          aria-label={`不要 ${what}`}
          onClick={() => void documents.left.discard(id)}
        >
          不要
        </Button>
      </Strip>
    );
  });
}

/** 11月27日 20:05 */
export function moment(time: number): string {
  const date = new Date(time);
  const two = (part: number): string => String(part).padStart(2, '0');
  const day = `${date.getMonth() + 1}月${date.getDate()}日`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}`;
}
