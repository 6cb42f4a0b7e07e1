export { BusinessEventError } from './business-event-error.js';
export { DEVICE_SHIPPED, type DeviceShipped, newDeviceShipped } from './device-shipped.js';
export { readDeviceShipped } from './read-device-shipped.js';
export { MAX_SERIAL_NUMBERS, SERIAL_NUMBER, SERIAL_NUMBER_EXPECTED } from './serial-number.js';
