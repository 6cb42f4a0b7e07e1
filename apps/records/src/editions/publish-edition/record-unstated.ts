import { type EditionDocument, type Shortcoming, findPlaces, pointerOf } from '#declared-register';

type Defect = EditionDocument['defects'][number];

/**
 * An edition that records what an old policy said, with what it leaves unstated as findings of its own; what a finding points at
 * already is not found twice.
 */
export function recordUnstated(document: EditionDocument, unstated: readonly Shortcoming[]): EditionDocument {
  const known = document.defects
    .flatMap(({ cells }) => cells.flatMap((path) => findPlaces(document, path)))
    .map(({ steps }) => pointerOf(steps));
  const left = unstated.filter(
    ({ pointer }) => !known.some((other) => isWithin(pointer, other) || isWithin(other, pointer)),
  );
  const groups = new Map<string, Shortcoming[]>();
  for (const one of left) {
    const group = `${one.code} ${kindOfPlace(one.path)} ${one.article.en}`;
    groups.set(group, [...(groups.get(group) ?? []), one]);
  }
  const codes = new Set(document.defects.map(({ code }) => code));
  return {
    ...document,
    defects: [...document.defects, ...[...groups.values()].map((group) => defectOf(group, codes))],
  };
}

function isWithin(pointer: string, whole: string): boolean {
  return pointer === whole || pointer.startsWith(`${whole}/`);
}

/** What sort of field it is: the last of its names. */
function kindOfPlace(path: string): string {
  return path.split('/').at(-1)!;
}

function defectOf(group: readonly Shortcoming[], codes: Set<string>): Defect {
  const [{ path, code, article, expected }] = group as [Shortcoming, ...Shortcoming[]];
  const field = kindOfPlace(path)
    .replaceAll(/[^A-Za-z0-9]/g, '-')
    .replaceAll(/([a-z])([A-Z])/g, '$1-$2')
    .toLowerCase();
  return {
    code: unused(`${code}-${field}`.slice(0, 44), codes),
    title: { sv: 'Uppgift saknas', en: 'Not stated' },
    explanation: {
      sv: `Det som artikeln kräver är inte angivet: ${expected.sv}.`,
      en: `What the article asks for is not stated: ${expected.en}.`,
    },
    article,
    cells: group.map((one) => one.path),
  };
}

function unused(code: string, codes: Set<string>): string {
  let found = code.replace(/-+$/, '');
  for (let number = 2; codes.has(found); number += 1) found = `${code}-${number}`;
  codes.add(found);
  return found;
}
