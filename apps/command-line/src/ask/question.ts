import type { Lang, LocalizedText } from '#declared-register';

/** One of the questions of every week, as the command line puts it to the register. */
export interface Question {
  /** Its number, and its name: either leads to it. */
  number: number;
  name: string;
  title: LocalizedText;
  method: 'GET' | 'POST';
  path: string;
  /** Options of its own with what they take, in the order of the usage; an option `discovered-at` becomes the parameter `discoveredAt`. */
  options: Readonly<Record<string, { value: string; needed?: true }>>;
  /** The option that names a file of JSON, `-` for standard input: what it holds is sent, in place of the options. */
  bodyFrom?: string;
  /** The answer in lines; what every answer says besides is printed after them. */
  lines: (answer: unknown, lang: Lang) => string[];
}
