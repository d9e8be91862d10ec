import type { Ranked } from '../collection/rank/rank';
import { loadHostRegister } from '../organisations/load-register';
import { type BadLine, linesOf, rankLine } from './link-lines';
import { print } from './print';

/**
 * Ranks and classifies links without fetching any.
 *
 * @param path of a file with one JSON object in each line, or `-`
 * @param json one JSON object for each line instead of a table
 * @returns the exit code: 0 when all were ranked, 1 when some lines could not be, 2 when there is no
 *   such file
 */
export async function rankLinks(path: string, json: boolean): Promise<number> {
  const lines = await linesOf(path);
  if (lines === null) {
    process.stderr.write(
      `There is no file ${path}. Give a file of links, or - for what is piped in.\n`,
    );
    return 2;
  }
  const register = loadHostRegister();
  const show = json ? (result: Ranked | BadLine) => `${JSON.stringify(result)}\n` : row;
  const most = path === '-' ? 0 : AT_ONCE;
  let waiting = '';
  let code = 0;
  let line = 0;
  if (!json) await print(HEAD);
  for await (const text of lines) {
    line += 1;
    if (text.trim() === '') continue;
    const result = rankLine(text, line, register);
    if ('error' in result) code = 1;
    waiting += show(result);
    if (waiting.length < most) continue;
    await print(waiting);
    waiting = '';
  }
  await print(waiting);
  return code;
}

/** Characters written at once; what is piped in is answered line by line. */
const AT_ONCE = 64_000;
const HEAD = `${'score'.padEnd(6)}${'kind'.padEnd(17)}address, and what speaks most for it\n`;

function row(result: Ranked | BadLine): string {
  if ('error' in result)
    return `${'–'.padEnd(6)}${'not ranked'.padEnd(17)}${result.error.message}\n`;
  const { score, kind, url, reasons } = result;
  const why = reasons.slice(0, 3).map((reason) => `${' '.repeat(25)}${reason}\n`);
  return `${score.toFixed(2).padEnd(6)}${kind.padEnd(17)}${url}\n${why.join('')}`;
}
