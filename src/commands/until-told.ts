import type { Running } from './start-web';

/**
 * Runs a part of the service until Ctrl-C or a signal to end, then lets it finish what is in hand.
 * A second Ctrl-C does not wait.
 */
export async function untilTold(start: () => Promise<Running>): Promise<void> {
  let told: () => void = () => undefined;
  const end = new Promise<void>((resolve) => (told = resolve));
  const signals = ['SIGINT', 'SIGTERM'] as const;
  for (const signal of signals)
    process.once(signal, () => {
      told();
      process.once(signal, () => process.exit(130));
    });
  const running = await start();
  await end;
  await running.close();
}
