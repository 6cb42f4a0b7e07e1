import ts from 'typescript';
import { readPractices } from './read-practices.ts';

/** The words that the reader goes by, as small as they can be. */
const LIBRARY = `
  export interface Facts { activity: 'quote' | 'survey' | 'offers'; operation: 'collect' | 'use' | 'alter'; person?: string }
  export function declareActivities() { return function activityEvent(facts: Facts) { return facts; }; }
  export const activityEvent = declareActivities();
  export interface Definition { activity: string; recipient: { class: string }; reaches?: { recipient: { class: string } } }
  export function defineDisclosure(definition: Definition) { return definition; }
  export const gate = { open: (_: Definition) => 1, withhold: (_: Definition) => 1 };
  export const Controller = (_: string): any => () => undefined;
  export const Post = (_: string): any => () => undefined;
`;

/** What one controller with these methods, over this code, does. */
function practicesOf(code: string, methods: string) {
  const files: Record<string, string> = {
    '/made-up/library.ts': LIBRARY,
    '/made-up/apps/shop/src/code.ts': `import { type Facts, activityEvent, defineDisclosure, gate } from '../../../library.js';\n${code}`,
    '/made-up/apps/shop/src/shop.controller.ts':
      `import { Controller, Post } from '../../../library.js';\nimport * as code from './code.js';\n` +
      `@Controller('api/orders') export class ShopController { ${methods} }`,
  };
  const options: ts.CompilerOptions = {
    strict: true,
    noLib: true,
    types: [],
    experimentalDecorators: true,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
  };
  const host = ts.createCompilerHost(options);
  const program = ts.createProgram(Object.keys(files), options, {
    ...host,
    fileExists: (path) => path in files,
    directoryExists: () => true,
    readFile: (path) => files[path],
    getSourceFile: (path) =>
      path in files ? ts.createSourceFile(path, files[path]!, ts.ScriptTarget.ES2023, true) : undefined,
  });
  return readPractices(program, '/made-up', (path) => path.includes('/apps/'))
    .map(({ activity, operation, recipientClass, by }) =>
      [by?.name ?? 'nothing', activity, operation, recipientClass].filter((part) => part !== undefined).join(' '),
    )
    .sort();
}

const asked = (call: string) => `@Post(':id/asked') asked() { return code.${call}; }`;

it('follows a route to the events that it comes to, and says what nothing comes to', () => {
  const code = `
    export function quoted() { return activityEvent({ activity: 'quote', operation: 'use' }); }
    export function surveyed() { return [1].map(() => activityEvent({ activity: 'survey', operation: 'collect' })); }
    class Service { do() { return this.further(); } private further() { return quoted(); } }
    export const service = new Service();`;
  expect(practicesOf(code, asked('service.do()'))).toEqual([
    'POST /api/orders/{id}/asked quote use',
    'nothing survey collect',
  ]);
});

it('reads through constants, spreads, conditions and what later properties replace', () => {
  const code = `
    const QUOTE = { activity: 'quote', operation: 'use' } as const;
    const BY_CHANNEL = { email: 'offers', web: 'survey' } as const;
    export function done(given: boolean, channel: 'email' | 'web') {
      const operation = given ? 'collect' : 'alter';
      return [
        activityEvent({ ...QUOTE, ...(given ? { person: 'one' } : {}), operation }),
        activityEvent({ activity: BY_CHANNEL[channel], operation: 'use' }),
      ];
    }`;
  expect(practicesOf(code, asked("done(true, 'web')")).map((practice) => practice.replace(/.*asked /, ''))).toEqual([
    'offers use',
    'quote alter',
    'quote collect',
    'survey use',
  ]);
});

it('tells the callers of a function that wraps the builder apart', () => {
  const code = `
    function wrapped({ ref, ...facts }: Facts & { ref: string }) { return activityEvent({ person: ref, ...facts }); }
    function aboutQuote(ref: string, what: { operation: Facts['operation'] }) {
      return wrapped({ ref, ...what, activity: 'quote' });
    }
    export const asked = (ref: string) => aboutQuote(ref, { operation: 'use' });
    export const changed = (ref: string) => aboutQuote(ref, { operation: 'alter' });
    export const surveyed = (ref: string) => wrapped({ ref, activity: 'survey', operation: 'collect' });`;
  expect(practicesOf(code, asked("asked('x')"))).toEqual([
    'POST /api/orders/{id}/asked quote use',
    'nothing quote alter',
    'nothing survey collect',
  ]);
});

it('knows every recipient of a disclosure, and that one named to be withheld is not made', () => {
  const code = `
    const SMS = { recipient: { class: 'sms-gateway' } } as const;
    export const TEXT = defineDisclosure({ ...SMS, activity: 'offers', reaches: { recipient: { class: 'contact-person' } } });
    export const LETTER = defineDisclosure({ activity: 'offers', recipient: { class: 'post' } });
    export function send(may: boolean) { return may ? gate.open(TEXT) : gate.withhold(LETTER); }`;
  expect(practicesOf(code, asked('send(true)'))).toEqual([
    'POST /api/orders/{id}/asked offers disclose contact-person',
    'POST /api/orders/{id}/asked offers disclose sms-gateway',
    'nothing offers disclose post',
  ]);
});

it('asks for plainer code where it cannot tell which activity is meant', () => {
  const wide = `const ANY: Record<string, Facts['activity']> = {};
    export function done(name: string) { return activityEvent({ activity: ANY[name], operation: 'use' }); }`;
  const unknown = `export function done(name: any) { return activityEvent({ activity: name.of, operation: 'use' }); }`;
  for (const [code, line] of [[wide, 3] as const, [unknown, 2] as const])
    expect(() => practicesOf(code, asked("done('x')"))).toThrow(
      expect.objectContaining({
        code: 'COVERAGE.UNCERTAIN_VALUE',
        message: expect.stringContaining(`code.ts:${line}`),
      }),
    );
});
