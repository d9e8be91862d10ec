import { Presets, SingleBar } from 'cli-progress';

export type Progress = { step(label: string): void; stop(): void };

/** A bar on the terminal's error stream; silent when that stream is piped, so output stays clean. */
export function startProgress(total: number, what: string): Progress {
  if (!process.stderr.isTTY || total === 0) return { step: () => undefined, stop: () => undefined };
  const bar = new SingleBar(
    {
      format: `{bar} {value} of {total} ${what} · {eta_formatted} left · {label}`,
      stream: process.stderr,
      hideCursor: true,
      clearOnComplete: true,
    },
    Presets.shades_grey,
  );
  bar.start(total, 0, { label: '' });
  return {
    step: (label) => bar.increment(1, { label: label.slice(-40) }),
    stop: () => bar.stop(),
  };
}
