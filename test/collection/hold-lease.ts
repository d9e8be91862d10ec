import type { Door } from '../../src/collection/fetch/gate';
import { StoredGate } from '../../src/collection/fetch/stored-gate.service';
import { connect } from '../../src/database/data-source';

/** A process that passes the gate, says so, and never gives its leave back. */
async function hold(url: string, door: Door): Promise<void> {
  const gate = new StoredGate(await connect(url), { fetchDelay: 0 });
  await gate.enter(door);
  process.send?.('inside');
  setInterval(() => undefined, 1_000);
}

const [url = '', door = ''] = process.argv.slice(2);
void hold(url, JSON.parse(door) as Door);
