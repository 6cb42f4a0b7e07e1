import { IsInt, IsNotEmpty, Matches, Max, Min } from 'class-validator';

const PORT_EXPECTED = 'PORT: a port number, 0 to 65535';

/** Environment of the sandbox; each property is a variable, its initial value the default. */
export class PartnersConfiguration {
  /** Address to listen on; the sandbox keeps what it is sent in the clear, so it stays on the loopback. */
  @IsNotEmpty({ message: 'HOST: an address to listen on, e.g. 127.0.0.1' })
  HOST = '127.0.0.1';

  @IsInt({ message: PORT_EXPECTED })
  @Min(0, { message: PORT_EXPECTED })
  @Max(65_535, { message: PORT_EXPECTED })
  PORT = 3010;

  /** The PostgreSQL server; the sandbox makes its own database there. */
  @Matches(/^postgres(ql)?:\/\//, {
    message: 'DATABASE_URL: postgres://user:password@host:port of a PostgreSQL server',
  })
  DATABASE_URL = '';

  @Matches(/^[a-z][a-z0-9_]{0,62}$/, { message: 'DATABASE_NAME: lower-case letters, digits and _' })
  DATABASE_NAME = 'trettio_partners';
}
