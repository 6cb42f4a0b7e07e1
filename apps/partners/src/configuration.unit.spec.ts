import { ConfigurationError, readConfiguration } from '#config';
import { PartnersConfiguration } from './configuration.js';

describe('PartnersConfiguration', () => {
  it('needs a database server and nothing else', () => {
    expect(readConfiguration(PartnersConfiguration, { DATABASE_URL: 'postgres://127.0.0.1:5432' })).toMatchObject({
      HOST: '127.0.0.1',
      PORT: 3010,
      DATABASE_NAME: 'trettio_partners',
    });
  });

  it('names the keys that are wrong and not their values', () => {
    const read = (): unknown => readConfiguration(PartnersConfiguration, { DATABASE_URL: 'secret', PORT: '70000' });
    expect(read).toThrow(ConfigurationError);
    expect(read).toThrow(/DATABASE_URL[\s\S]*PORT|PORT[\s\S]*DATABASE_URL/);
    expect(read).not.toThrow(/secret|70000/);
  });
});
