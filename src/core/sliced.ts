/** Long work that stops now and then, saying how much of it is done: from 0 to 1. The answer comes at its end. */
export type Sliced<T> = Generator<number, T, undefined>;

/** The answer, with no pause. */
export function inOneGo<T>(work: Sliced<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The work as a part of a larger one, of which it does what lies between two shares. */
export function* between<T>(from: number, to: number, work: Sliced<T>): Sliced<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}

/** What becomes of each of many, with a pause now and then. */
export function* mapped<A, B>(all: readonly A[], to: (each: A, index: number) => B): Sliced<B[]> {
  const answers: B[] = [];
  for (const each of all) {
    if (answers.length % oneSlice === oneSlice - 1) yield answers.length / all.length;
    answers.push(to(each, answers.length));
  }
  return answers;
}

/** So many small things are done without a pause. */
export const oneSlice = 2_000;
