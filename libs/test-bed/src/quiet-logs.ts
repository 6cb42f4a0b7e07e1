import { Logger } from '@nestjs/common';

// What services say while a test breaks things on purpose would bury what the test says.
Logger.overrideLogger(false);
process.env['LOG_LEVEL'] ??= 'silent';
