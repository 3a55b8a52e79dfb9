/** How the rows and columns of a file lie at a time: an edit that is known by its places means them in that arrangement alone. */

export class Arrangement {
  private numbers: number[] = [0];
  private last = 0;
  private moves: Promise<unknown> = Promise.resolve();

  /** Those that there were, up to the present one: each way back ends the last of them. */
  get all(): readonly number[] {
    return this.numbers;
  }

  /** Until nothing moves any more; what failed is told to who asked for it. */
  get settled(): Promise<void> {
    return this.moves.then(
      () => undefined,
      () => undefined,
    );
  }

  /** `forth`: a row or column comes or goes; `back`: the last one of these is taken back. */
  moving<T>(by: 'forth' | 'back', work: () => Promise<T>): Promise<T> {
    const moved = work().then((result) => {
      if (by === 'back') this.numbers.pop();
      else this.numbers.push((this.last += 1));
      return result;
    });
    this.moves = moved;
    return moved;
  }
}
