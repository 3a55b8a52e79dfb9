/** Mutants that no test can notice, and why. `before` and `after` are a whole line each, as `npm run mutate` prints them. */
export const EQUIVALENT = [];
