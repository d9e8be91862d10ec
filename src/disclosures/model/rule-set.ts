/** Two classes that have to stand near each other. */
type Near = {
  readonly left: number;
  readonly right: number;
  readonly within: number;
  readonly ordered: boolean;
};

type Rule = {
  readonly all: readonly number[];
  readonly none: readonly number[];
  readonly near: readonly Near[];
};

/** Rules over classes of words, made ready: tells which of them hold in a sentence. */
export class RuleSet {
  readonly ids: readonly string[];
  private readonly rules: readonly Rule[];
  private readonly places: number[][];
  private readonly touched: number[] = [];

  /**
   * @param classes names of the classes of the lexicon, by number
   * @param rules see `RULES`
   * @throws Error when a rule names a class that the lexicon does not have
   */
  constructor(classes: readonly string[], rules: Readonly<Record<string, string>>) {
    this.ids = Object.keys(rules);
    this.places = classes.map(() => []);
    this.rules = Object.entries(rules).map(([id, parts]) => compile(id, parts, classes));
  }

  /** Notes that a class stands at a place; places come in order. */
  readonly mark = (group: number, at: number): void => {
    const places = this.places[group] as number[];
    if (places.length === 0) this.touched.push(group);
    places.push(at);
  };

  /** The rules that hold with what was marked, by number, in order; forgets what was marked. */
  match(): number[] {
    const held: number[] = [];
    for (let i = 0; i < this.rules.length; i += 1)
      if (this.holds(this.rules[i] as Rule)) held.push(i);
    for (const group of this.touched) (this.places[group] as number[]).length = 0;
    this.touched.length = 0;
    return held;
  }

  private holds({ all, none, near }: Rule): boolean {
    for (const group of all) if ((this.places[group] as number[]).length === 0) return false;
    for (const group of none) if ((this.places[group] as number[]).length > 0) return false;
    for (const pair of near) if (!this.isNear(pair)) return false;
    return true;
  }

  private isNear({ left, right, within, ordered }: Near): boolean {
    const rights = this.places[right] as number[];
    let next = 0;
    for (const at of this.places[left] as number[]) {
      const from = ordered ? at + 1 : at - within;
      while (next < rights.length && (rights[next] as number) < from) next += 1;
      if (next === rights.length) return false;
      if ((rights[next] as number) <= at + within) return true;
    }
    return false;
  }
}

function compile(id: string, parts: string, classes: readonly string[]): Rule {
  const all: number[] = [];
  const none: number[] = [];
  const near: Near[] = [];
  const group = (name: string): number => {
    const found = classes.indexOf(name);
    if (found < 0) throw new Error(`rule ${id} asks for a class ${name} that is not there`);
    return found;
  };
  for (const part of parts.split(' ')) {
    const pair = /^(\w+)([~>])(\d+):(\w+)$/.exec(part);
    if (pair) {
      const [left, right] = [group(pair[1] ?? ''), group(pair[4] ?? '')];
      near.push({ left, right, within: Number(pair[3]), ordered: pair[2] === '>' });
      all.push(left, right);
    } else if (part.startsWith('-')) none.push(group(part.slice(1)));
    else all.push(group(part));
  }
  return { all, none, near };
}
