/** First parts of the compounds that occur in registers: a word is broken after one of them before anywhere else. */
const FIRST_PARTS = [
  'personuppgifts',
  'kreditupplysnings',
  'dataskydds',
  'standardavtals',
  'behandlings',
  'integritetsskydds',
  'tillsyns',
  'informations',
  'konsekvens',
  'marknads',
  'marknadsförings',
  'kommunikations',
  'försäkrings',
  'försäljnings',
  'bevaknings',
  'skydds',
  'säkerhets',
  'intresse',
  'bokförings',
  'räkenskaps',
  'samarbets',
  'utlämnande',
  'annons',
  'tystnads',
  'tvåfaktors',
  'drift',
  'analys',
  'biträdes',
  'uppgifts',
].sort((a, b) => b.length - a.length);

const VOWELS = 'aeiouyåäöéAEIOUYÅÄÖÉ';

/** Letters that stay together at least on either side of a break. */
const LEAST = 3;

/**
 * Where a word that is wider than its column may be broken: index of the letter that begins the next line, the best
 * places first. After the first part of a compound; else, as Swedish spelling allows, with one consonant on the new line.
 */
export function breaksOf(word: string): number[] {
  const inside = (index: number): boolean => index >= LEAST && index <= word.length - LEAST;
  const joints = jointsOf(word).filter(inside);
  const syllables = [];
  for (let index = LEAST; index <= word.length - LEAST; index += 1) {
    const consonant = isLetter(word[index]) && !isVowel(word[index]);
    if (consonant && isVowel(word[index + 1]) && isLetter(word[index - 1]) && hasVowel(word.slice(0, index)))
      syllables.push(index);
  }
  return [...new Set([...joints.reverse(), ...syllables.reverse()])];
}

function jointsOf(word: string): number[] {
  const found: number[] = [];
  const lower = word.toLowerCase();
  for (let from = 0; from < lower.length;) {
    const part = FIRST_PARTS.find((candidate) => lower.startsWith(candidate, from));
    if (part === undefined) break;
    from += part.length;
    found.push(from);
  }
  return found;
}

function isVowel(letter: string | undefined): boolean {
  return letter !== undefined && VOWELS.includes(letter);
}

function hasVowel(text: string): boolean {
  return [...text].some(isVowel);
}

function isLetter(letter: string | undefined): boolean {
  return letter !== undefined && /\p{L}/u.test(letter);
}
