import { type Problem, conflict } from '#http';

export function serialNumberTaken(): Problem {
  return conflict('ORDERS.SERIAL_NUMBER_TAKEN', {
    sv: 'Minst ett av serienumren ligger i en annan beställning. Välj en annan enhet.',
    en: 'At least one of the serial numbers is in another order. Choose another device.',
  });
}
