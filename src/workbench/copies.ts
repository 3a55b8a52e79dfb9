/** A copy of the file before the user, made and then offered to be saved. */
import { cleanCopy, markedCopy, type Copy } from './export-copy';
import { savedSentence, targetOf } from './save-file';
import type { Workplace } from './workplace';

export type OfferedCopy = Pick<Copy, 'name' | 'text' | 'tone'>;

export class Copies {
  private ready: Copy | null = null;

  constructor(private readonly offer: (copy: OfferedCopy | null) => void) {}

  /** 导出报送稿, 导出带标记副本. */
  async make(kind: 'clean' | 'marked', place: Workplace): Promise<void> {
    await place.host.finish();
    this.ready = await (kind === 'clean' ? cleanCopy(place) : markedCopy(place));
    const { name, text, tone } = this.ready;
    this.offer({ name, text, tone });
  }

  /** Returns where it went; null where the user thinks better of it. */
  async save(): Promise<string | null> {
    const { ready } = this;
    if (ready === null) return null;
    const target = await targetOf(ready.name, null);
    if (target === null) return null;
    await target.write(ready.bytes);
    this.drop();
    return savedSentence(target);
  }

  /** It is of the file as it was. */
  drop(): void {
    this.ready = null;
    this.offer(null);
  }
}
