/** The opinions on a folder, each as a Word document to send back. */
import type { ReviewedProject } from '../folder/reviewed-project';
import { fileNames } from './file-names';
import { opinionsOf } from './unit-opinions';

export interface OpinionFile {
  readonly name: string;
  /** Made when it is asked for: of many units none has to be kept. */
  readonly bytes: () => Promise<Uint8Array>;
}

/** One a unit, as `opinionsOf`. */
export function opinionFiles(projects: readonly ReviewedProject[]): OpinionFile[] {
  const opinions = opinionsOf(projects);
  const names = fileNames(opinions.map(({ unit }) => unit));
  return opinions.map((opinion, at) => ({
    name: names[at] ?? '',
    bytes: async () => (await import('./word/document')).opinionDocument(opinion),
  }));
}
