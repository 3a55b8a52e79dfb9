import type { Console } from './console';

/** {"format":…,"files":[…]} written file by file, so that a large folder needs no large memory. */
export class JsonDocument {
  #count = 0;
  readonly #format: string;
  readonly #console: Console;

  constructor(format: string, console: Console) {
    this.#format = format;
    this.#console = console;
  }

  #opening(): string {
    return this.#count === 0 ? `{"format":${JSON.stringify(this.#format)},"files":[\n` : ',\n';
  }

  async add(file: unknown): Promise<void> {
    await this.#console.write(this.#opening() + JSON.stringify(file));
    this.#count++;
  }

  async end(): Promise<void> {
    await this.#console.write(this.#count === 0 ? `${this.#opening()}]}\n` : '\n]}\n');
  }
}
