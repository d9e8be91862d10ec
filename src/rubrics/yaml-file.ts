import {
  isAlias,
  isMap,
  isNode,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Node,
  type Scalar,
} from 'yaml';
import { excerptOf, type Problem } from './rubric-error';

/** A larger file is refused unread. */
export const MAX_RUBRIC_FILE = 64 * 1024;
const MAX_NODES = 5_000;
const FORBIDDEN_KEYS = new Set(['__proto__', 'constructor', 'prototype', '<<']);

/**
 * One YAML file under reading: gives typed access to its nodes and gathers everything that is wrong
 * with it. Aliases, anchors, tags and merge keys are refused.
 */
export class YamlFile {
  readonly problems: Problem[] = [];
  readonly root: Node | null;
  private readonly lines = new LineCounter();

  /**
   * @param name path shown in messages
   * @param text content of the file
   */
  constructor(
    readonly name: string,
    readonly text: string,
  ) {
    this.root = this.parse();
  }

  /** Records a problem at a node (or at an offset of the file). */
  report(at: Node | number | null, message: string, instead: string): void {
    const offset = typeof at === 'number' ? at : (at?.range?.[0] ?? 0);
    const { line, column } = this.position(offset);
    const excerpt = excerptOf(this.text, line, column);
    this.problems.push({ file: this.name, line, column, message, instead, excerpt });
  }

  /** Line and column, from 1, of a node. */
  position(at: Node | number | null): { line: number; column: number } {
    const offset = typeof at === 'number' ? at : (at?.range?.[0] ?? 0);
    const { line, col } = this.lines.linePos(offset);
    return { line: Math.max(1, line), column: Math.max(1, col) };
  }

  /**
   * The fields of a map.
   *
   * @param what how to call the map in a message ("a clause")
   * @param allowed keys it may have
   * @param required keys it must have
   */
  fields(
    node: Node | null,
    what: string,
    allowed: readonly string[],
    required: readonly string[] = [],
  ): Map<string, Node> {
    const fields = this.entries(node, what);
    for (const [key, value] of fields) {
      if (allowed.includes(key)) continue;
      fields.delete(key);
      this.report(
        value,
        `"${key}" is not a key of ${what}`,
        `Write one of: ${allowed.join(', ')}.`,
      );
    }
    for (const key of required) {
      if (!fields.has(key)) this.report(node, `"${key}" is missing in ${what}`, `Add "${key}: …".`);
    }
    return fields;
  }

  /** The entries of a map whose keys are free. */
  entries(node: Node | null, what: string): Map<string, Node> {
    const entries = new Map<string, Node>();
    if (!isMap(node)) {
      this.report(node, `${what} must be a map`, 'Write "key: value" lines.');
      return entries;
    }
    for (const { key, value } of node.items) {
      const name = isScalar(key) ? String(key.value) : '';
      const at = isNode(key) ? key : node;
      if (FORBIDDEN_KEYS.has(name) || name === '') {
        this.report(at, `"${name}" cannot be a key`, 'Choose another name.');
      } else if (isNode(value)) {
        entries.set(name, value);
      } else {
        this.report(at, `"${name}" has no value`, 'Write a value or leave the key out.');
      }
    }
    return entries;
  }

  /** The items of a list; a single value counts as a list of one. */
  items(node: Node | null | undefined): Node[] {
    if (!node) return [];
    return isSeq(node) ? node.items.filter(isNode) : [node];
  }

  /** A non-empty text; numbers and dates are taken as they are written. */
  string(node: Node | null | undefined, what: string): string {
    if (!node) return '';
    const value = isScalar(node) && node.value !== null ? this.written(node).trim() : '';
    if (value === '') this.report(node, `${what} must be a text`, quoteHint(node));
    return value;
  }

  /** A number between two limits. */
  number(node: Node | null | undefined, what: string, min: number, max: number): number {
    if (!node) return min;
    const value: unknown = isScalar(node) ? node.value : null;
    if (typeof value === 'number' && value >= min && value <= max) return value;
    this.report(node, `${what} must be a number`, `Write a number from ${min} to ${max}.`);
    return min;
  }

  /** One of a few words; the first of them when it is none. */
  oneOf<Choice extends string>(
    node: Node | null | undefined,
    what: string,
    choices: readonly [Choice, ...Choice[]],
  ): Choice {
    if (!node) return choices[0];
    const value = this.string(node, what);
    const found = choices.find((choice) => choice === value);
    if (found === undefined && value !== '') {
      this.report(node, `"${value}" is not ${what}`, `Write one of: ${choices.join(', ')}.`);
    }
    return found ?? choices[0];
  }

  /** Texts of a list. */
  strings(node: Node | null | undefined, what: string): string[] {
    return this.items(node)
      .map((item) => this.string(item, what))
      .filter((value) => value !== '');
  }

  private written(scalar: Scalar): string {
    if (typeof scalar.value === 'string') return scalar.value;
    return scalar.source ?? String(scalar.value);
  }

  private parse(): Node | null {
    if (this.text.length > MAX_RUBRIC_FILE) {
      this.report(0, 'the file is too large', `Keep it under ${MAX_RUBRIC_FILE / 1024} KB.`);
      return null;
    }
    const document = parseDocument(this.text, {
      lineCounter: this.lines,
      uniqueKeys: true,
      merge: false,
      schema: 'core',
      prettyErrors: false,
      // Anything quieter would pass over a second document in silence.
      logLevel: 'error',
    });
    for (const error of [...document.errors, ...document.warnings]) {
      const mend = 'Mend the YAML; put quotes around odd characters.';
      if (/call stack/.test(error.message))
        this.report(error.pos[0], 'the file is nested too deeply', 'Take brackets out.');
      else this.report(error.pos[0], error.message, mend);
    }
    if (document.errors.length > 0) return null;
    this.refuseTricks(document.contents);
    return document.contents;
  }

  private refuseTricks(root: Node | null): void {
    let nodes = 0;
    visit(root, (_, node) => {
      nodes += 1;
      if (nodes > MAX_NODES) {
        this.report(0, 'the file has too many parts', 'Split it up.');
        return visit.BREAK;
      }
      if (!isNode(node)) return undefined;
      if (isAlias(node)) {
        this.report(node, 'aliases are not allowed', 'Write it out, or quote a word led by "*".');
      } else if ('anchor' in node && node.anchor) {
        this.report(node, 'anchors are not allowed', 'Write it out, or quote a word led by "&".');
      } else if (node.tag !== undefined && this.text[node.range?.[0] ?? 0] === '!') {
        this.report(node, 'tags are not allowed', 'Leave the "!" out.');
      }
      return undefined;
    });
  }
}

function quoteHint(node: Node): string {
  return isMap(node)
    ? 'Put quotes around a text with braces or a colon: "{number} staff".'
    : 'Write a text.';
}
