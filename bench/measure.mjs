export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

/** Microseconds that one of `times` calls takes. */
export function timed(times, call) {
  const start = performance.now();
  for (let i = 0; i < times; i++) call(i);
  return ((performance.now() - start) * 1000) / times;
}

/** The same for calls that are waited for. */
export async function timedAsync(times, call) {
  const start = performance.now();
  for (let i = 0; i < times; i++) await call(i);
  return ((performance.now() - start) * 1000) / times;
}

/** People as one byte each: where their answer stands among the values of the fact. Seven in ten are licensed. */
export function people(count, [yes], values) {
  let seed = 12345;
  return Uint8Array.from({ length: count }, () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % 1000 < 700 ? values.indexOf(yes) : 1 - values.indexOf(yes);
  });
}

export const inMicroseconds = (value) =>
  value >= 1000 ? `${Math.round(value).toLocaleString('en')} µs` : `${value.toFixed(value < 10 ? 2 : 0)} µs`;

export function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
  for (const row of rows)
    console.log(row.map((cell, i) => (i ? cell.padStart(widths[i]) : cell.padEnd(widths[i]))).join('   '));
}
