import { setTimeout as after } from 'node:timers/promises';

/** Asks again and again until the answer is there; fails with the last answer when it never comes. */
export async function eventually<Answer>(
  ask: () => Promise<Answer>,
  isThere: (answer: Answer) => boolean,
  milliseconds = 90_000,
): Promise<Answer> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const answer = await ask();
    if (isThere(answer)) return answer;
    if (Date.now() > deadline) throw new Error(`still ${JSON.stringify(answer).slice(0, 2_000)}`);
    await after(50);
  }
}
