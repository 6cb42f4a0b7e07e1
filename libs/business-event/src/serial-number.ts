/** What the maker engraves on a device. */
export const SERIAL_NUMBER = /^[A-Za-z0-9][A-Za-z0-9._-]{2,39}$/;

export const SERIAL_NUMBER_EXPECTED = 'a serial number of 3 to 40 letters, digits, points and hyphens';

/** Most devices of one parcel, and of one alarm system. */
export const MAX_SERIAL_NUMBERS = 200;
