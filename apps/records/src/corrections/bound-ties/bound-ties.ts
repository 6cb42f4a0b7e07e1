/** Most events that corrections may tie together. A thing is said right a few times; each correction walks all of its group, alone. */
const MOST_TIED = 1_000;

/** That one event, stored or coming, states another anew. */
export interface Tie {
  id: string;
  corrects: string;
}

/**
 * Which of the ties that come, in their order, would make a group of more than `most` ids; the others are tied. `stored` are those
 * that are there already, of every group that one of the ids belongs to.
 */
export function tiesBeyond(coming: readonly Tie[], stored: readonly Tie[], most = MOST_TIED): Set<string> {
  const groups = new Groups();
  for (const { id, corrects } of stored) groups.join(id, corrects);
  const beyond = new Set<string>();
  for (const { id, corrects } of coming) {
    if (groups.sizeJoined(id, corrects) > most) beyond.add(id);
    else groups.join(id, corrects);
  }
  return beyond;
}

/** Ids in groups that grow together: https://en.wikipedia.org/wiki/Disjoint-set_data_structure */
class Groups {
  private readonly parents = new Map<string, string>();
  private readonly sizes = new Map<string, number>();

  join(a: string, b: string): void {
    const [small, large] = [this.rootOf(a), this.rootOf(b)].sort((one, two) => this.sizeOf(one) - this.sizeOf(two)) as [
      string,
      string,
    ];
    if (small === large) return;
    this.sizes.set(large, this.sizeOf(small) + this.sizeOf(large));
    this.parents.set(small, large);
  }

  sizeJoined(a: string, b: string): number {
    const [one, two] = [this.rootOf(a), this.rootOf(b)];
    return one === two ? this.sizeOf(one) : this.sizeOf(one) + this.sizeOf(two);
  }

  private sizeOf(root: string): number {
    return this.sizes.get(root) ?? 1;
  }

  private rootOf(id: string): string {
    let root = id;
    for (let parent = this.parents.get(root); parent !== undefined; parent = this.parents.get(root)) root = parent;
    return root;
  }
}
