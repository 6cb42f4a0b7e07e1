import { type Problem, notFound } from '#http';

export function noSuchComplaint(): Problem {
  return notFound('COMPLAINTS.NO_SUCH_COMPLAINT', {
    sv: 'Det finns ingen reklamation med det id:t. Använd det id som reklamationen fick när den gjordes.',
    en: 'There is no complaint with that id. Use the id that the complaint got when it was raised.',
  });
}
