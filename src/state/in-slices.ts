import type { Sliced } from '#core/sliced.ts';

/** How long the page may stand still: less than a picture of it is shown. */
const milliseconds = 12;
/** How often progress is told: drawing it costs more than a slice. */
const untilTold = 100;

/** Does long work in short slices, so that the page goes on. `null` once nobody wants it any more. */
export async function inSlices<T>(
  work: Sliced<T>,
  signal: AbortSignal,
  onprogress: (share: number) => void = () => undefined
): Promise<T | null> {
  let told = -Infinity;
  while (!signal.aborted) {
    const until = performance.now() + milliseconds;
    let step = work.next();
    while (!step.done && performance.now() < until) step = work.next();
    if (step.done) return step.value;
    if (until - told > untilTold) {
      onprogress(step.value);
      told = until;
    }
    await nextTask();
  }
  return null;
}

/** Unlike a timer, a message is not held back while the tab is in the background. */
const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
