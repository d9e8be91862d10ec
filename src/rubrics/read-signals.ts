import { isMap, isScalar, type Node } from 'yaml';
import { compilePhrase } from './phrase';
import { PhraseError } from './phrase-parse';
import type { Signal } from './rubric';
import type { YamlFile } from './yaml-file';

/** Reads a list of phrases, checking each against the phrase language. */
export function readPhrases(file: YamlFile, node: Node | null | undefined): string[] {
  return file.items(node).flatMap((item) => {
    const phrase = file.string(item, 'a phrase');
    if (phrase === '') return [];
    try {
      compilePhrase(phrase);
      return [phrase];
    } catch (error) {
      if (!(error instanceof PhraseError)) throw error;
      file.report(offsetInside(item, error.at), error.message, error.instead);
      return [];
    }
  });
}

/** Offset in the file of a character of a scalar; the scalar's start when it is folded. */
function offsetInside(node: Node, at: number): number {
  const start = node.range?.[0] ?? 0;
  const type = isScalar(node) ? node.type : undefined;
  if (type === 'QUOTE_DOUBLE' || type === 'QUOTE_SINGLE') return start + 1 + at;
  return type === 'PLAIN' ? start + at : start;
}

/** Reads `signals:`, a map of names to phrases or to named groups of phrases. */
export function readSignals(
  file: YamlFile,
  node: Node | null | undefined,
): { signals: Map<string, Signal>; nodes: Map<string, Node> } {
  const signals = new Map<string, Signal>();
  const nodes = node ? file.entries(node, 'signals') : new Map<string, Node>();
  for (const [name, value] of nodes) {
    const groups = new Map<string, readonly string[]>();
    if (isMap(value)) {
      for (const [group, phrases] of file.entries(value, `the signal "${name}"`)) {
        groups.set(group, readPhrases(file, phrases));
      }
    } else {
      groups.set(name, readPhrases(file, value));
    }
    if ([...groups.values()].every((phrases) => phrases.length === 0)) {
      file.report(value, `the signal "${name}" has no phrases`, 'Write at least one phrase.');
    }
    signals.set(name, { name, groups });
  }
  return { signals, nodes };
}
