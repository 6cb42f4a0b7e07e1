import { dateZip } from './date-zip.js';

it('refuses what is no archive', () => {
  expect(() => dateZip(Buffer.from('no archive'), new Date(0))).toThrow('no ZIP archive');
});
