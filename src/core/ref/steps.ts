/** Long work that can be done a little at a time: after each `yield` others may have their turn. Ends with its result. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** All of it in one go. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
