/** How the service presents itself in its OpenAPI document and its log. */
export const SERVICE = {
  name: 'records',
  title: 'Trettio records',
  description:
    'The record of processing activities (Art. 30 GDPR) and the sharing log of each recipient, made from what the services do.',
};
