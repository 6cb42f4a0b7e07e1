const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;

/**
 * Gives every file in a ZIP archive the same date: packers write the time at which they run, and the same report would
 * differ from minute to minute. Changes the archive itself. (APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16.)
 */
export function dateZip(archive: Buffer, date: Date): Buffer {
  let end = archive.length - 22;
  while (end >= 0 && archive.readUInt32LE(end) !== END_OF_DIRECTORY) end -= 1;
  if (end < 0) throw new Error('these bytes are no ZIP archive: no end of central directory');
  const entries = archive.readUInt16LE(end + 10);
  let entry = archive.readUInt32LE(end + 16);
  const stamp = dosTime(date);
  for (let index = 0; index < entries; index += 1) {
    if (archive.readUInt32LE(entry) !== DIRECTORY_ENTRY) throw new Error('the ZIP archive has a damaged directory');
    archive.writeUInt32LE(stamp, entry + 12);
    archive.writeUInt32LE(stamp, archive.readUInt32LE(entry + 42) + 10);
    entry +=
      46 + archive.readUInt16LE(entry + 28) + archive.readUInt16LE(entry + 30) + archive.readUInt16LE(entry + 32);
  }
  return archive;
}

/** Date and time of MS-DOS, which ZIP counts in: two seconds are its least unit. */
function dosTime(date: Date): number {
  const time = (date.getUTCHours() << 11) | (date.getUTCMinutes() << 5) | (date.getUTCSeconds() >> 1);
  const day = ((date.getUTCFullYear() - 1980) << 9) | ((date.getUTCMonth() + 1) << 5) | date.getUTCDate();
  return ((day << 16) | time) >>> 0;
}
