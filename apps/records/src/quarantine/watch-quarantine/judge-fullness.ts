/** Most records that may wait in quarantine before somebody is called; nothing stops when there are more. */
export interface QuarantineCaps {
  total: number;
  /** Of one source. */
  source: number;
}

/** A cap that is passed; `source` is null where it is the cap of all together. */
export interface PassedCap {
  source: string | null;
  waiting: number;
  cap: number;
}

/** `waiting`: records that wait, by source. */
export function passedCaps(waiting: ReadonlyMap<string, number>, caps: QuarantineCaps): PassedCap[] {
  const total = [...waiting.values()].reduce((sum, records) => sum + records, 0);
  return [
    ...(total > caps.total ? [{ source: null, waiting: total, cap: caps.total }] : []),
    ...[...waiting]
      .filter(([, records]) => records > caps.source)
      .map(([source, records]) => ({ source, waiting: records, cap: caps.source })),
  ];
}
