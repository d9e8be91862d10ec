// Searches the test web and prints what was found, what was missed, and the figures:
// node -r @swc-node/register test/measure/discovery.ts [part of a site's name…] [--trail]
// With --generated=60 it searches so many generated sites instead of those described by hand.
import { figuresOf, type Judged, searchWeb } from '../collection/search-web';
import { generate } from '../web-of-councils/generated/generate';
import { describedSites } from '../web-of-councils/sites/all';

const print = ({ council, discovery, faults, ...judged }: Judged, trail: boolean): void => {
  const { home, state, requests } = discovery;
  console.log(`${council} ${home}: ${state}, ${judged.hit} of ${judged.true} in ${requests}`);
  for (const fault of faults) console.log(`   ${fault}`);
  if (!trail) return;
  for (const { outcome, status, address, gave, kind, score, why } of discovery.trail)
    console.log(
      `   ${outcome} ${status ?? ''} ${address} | ${kind ?? ''} ${score ?? ''} | ${gave} | ${why}`,
    );
  for (const { address, score, notCounted, reasons } of discovery.candidates)
    console.log(
      `   candidate ${score} ${notCounted ?? 'counts'} ${address} | ${reasons.join('; ')}`,
    );
};

const main = async (words: readonly string[]): Promise<void> => {
  const names = words.filter((word) => !word.startsWith('--'));
  const generated = words.find((word) => word.startsWith('--generated='))?.slice(12);
  const sites = generated === undefined ? describedSites() : generate(Number(generated));
  const chosen = sites.filter(
    ({ id }) => names.length === 0 || names.some((name) => id.includes(name)),
  );
  const { judged, wrongs } = await searchWeb(chosen);
  for (const each of judged)
    if (names.length > 0 || each.faults.length > 0) print(each, words.includes('--trail'));
  for (const wrong of wrongs) console.log(wrong);
  console.log(figuresOf(judged));
};

void main(process.argv.slice(2));
