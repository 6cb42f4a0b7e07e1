import { type DeclaredActivity, declaredValues, label } from '#declared-register';
import type { Coverage } from './judge-coverage.ts';

const INTRODUCTION = `<!-- Made from the code and the declared register by \`npm run generate\`; edit those instead. -->

# What of the policy the services do

Every activity of the [declared register](../libs/declared-register/README.md), service by service, beside the code that realises it: the routes and
consumers by which it is done, the operations (Art. 4(2)) that the events about it state, and the tests nearest to it that name it. What
no code does yet says what is missing. The table is read off the code: \`npm run check:generated\` fails when an activity is neither realised
nor listed as missing, when code states an activity or a recipient that the register does not have, when nothing leads to code that states
one, and when no test names it.
`;

/** The page as Markdown. Links lead from docs/. */
export function renderCoverage(coverage: readonly Coverage[]): string {
  const services = [...new Set(coverage.flatMap(({ activity }) => activity.service ?? []))];
  return [INTRODUCTION, summary(coverage), ...services.map((service) => section(service, coverage))].join('\n');
}

function summary(coverage: readonly Coverage[]): string {
  const missing = coverage.filter(({ notYet }) => notYet !== undefined);
  const named = missing.map(({ activity }) => `\`${activity.key}\``).join(', ');
  return `Of ${coverage.length} activities ${coverage.length - missing.length} are realised${named === '' ? '' : `; not yet: ${named}`}.\n`;
}

function section(service: string, coverage: readonly Coverage[]): string {
  const rows = coverage.filter(({ activity }) => activity.service === service).map(row);
  return [
    `## ${label('services', service, 'sv')} · ${label('services', service, 'en')}`,
    '',
    '| Aktivitet · Activity | Data categories | Recipients | Operation | Event | Test |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function row({ activity, practices, tests, notYet }: Coverage): string {
  const cells = [
    lines([activity.name.sv, activity.name.en, `\`${activity.key}\``]),
    categoriesOf(activity),
    lines(recipientsOf(activity, practices)),
    notYet === undefined ? lines(operationsOf(practices)) : `not yet: ${notYet}`,
    lines(unique(practices.map(({ operation }) => label('operations', operation, 'en')))),
    lines(tests.map((file) => link(file.replace(/^apps\/[^/]+\/src\//, ''), file))),
  ];
  return `| ${cells.join(' | ')} |`;
}

function categoriesOf({ categories, categoriesAsNeeded }: DeclaredActivity): string {
  const named = declaredValues(categories).map((category) => label('categories', category, 'en'));
  return named.length > 0 ? named.join(', ') : (categoriesAsNeeded?.value?.en ?? '');
}

function recipientsOf({ recipients }: DeclaredActivity, practices: Coverage['practices']): string[] {
  return recipients.map(({ class: { value } }) => {
    const given = practices.some(({ recipientClass }) => recipientClass === value);
    return `${label('recipientClasses', value ?? '', 'en')}${given ? '' : ' (no operation yet)'}`;
  });
}

/** Each edge once, with what it does there. */
function operationsOf(practices: Coverage['practices']): string[] {
  return unique(practices.map(({ by }) => by.file + by.name)).map((key) => {
    const here = practices.filter(({ by }) => by.file + by.name === key);
    const { name, file } = here[0]!.by;
    return `${link(`\`${name}\``, file)} ${unique(here.map(({ operation }) => operation)).join(', ')}`;
  });
}

function link(text: string, file: string): string {
  return `[${text}](../${file})`;
}

function lines(parts: readonly string[]): string {
  return parts.length === 0 ? '–' : parts.join('<br>');
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
