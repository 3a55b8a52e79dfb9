/** The samples that are served beside the page; a page on a disk holds them itself (offline/sample-bytes.ts). */
export function sampleUrl(file: string): string {
  return `samples/${file}`;
}
