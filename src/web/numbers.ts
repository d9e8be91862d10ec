/** A count with its noun: `1 sentence`, `1,204 sentences`. The plural adds an s unless given. */
export function counted(count: number, noun: string, plural = `${noun}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? noun : plural}`;
}

/** A share between 0 and 1 as a whole percentage; `null` stays `null`, never a zero. */
export function percentage(share: number | null): string | null {
  return share === null ? null : `${Math.round(share * 100)}%`;
}

/** A size in bytes as people write it: `820 KB`, `3.2 MB`. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return counted(bytes, 'byte');
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} KB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** Joins words as prose: `a`, `a and b`, `a, b and c`. */
export function listInWords(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words[words.length - 1]}`;
}
