import { validateSync } from 'class-validator';

/** The environment is not what the service needs. Lists the keys and what each must be; never their values. */
export class ConfigurationError extends Error {
  readonly code = 'CONFIG.INVALID';
  readonly retriable = false;

  constructor(problems: string[]) {
    super(
      `Configuration is not valid. Set these environment variables and start again:\n${problems.map((line) => `  ${line}`).join('\n')}`,
    );
    this.name = 'ConfigurationError';
  }
}

/**
 * Reads the environment once into a validated, frozen object. `Shape` is a class whose property names are the variables'
 * names, with defaults as initial values, which also tell text from number, and class-validator decorators as rules.
 */
export function readConfiguration<T extends object>(
  Shape: new () => T,
  environment: NodeJS.ProcessEnv = process.env,
): Readonly<T> {
  const configuration = new Shape();
  for (const [key, initial] of Object.entries(configuration)) {
    const text = environment[key];
    if (text) Object.assign(configuration, { [key]: typeof initial === 'number' ? Number(text) : text });
  }
  const problems = validateSync(configuration, { validationError: { target: false, value: false } });
  if (problems.length > 0) {
    throw new ConfigurationError(problems.map(({ constraints }) => Object.values(constraints ?? {}).join('; ')));
  }
  return Object.freeze(configuration);
}
