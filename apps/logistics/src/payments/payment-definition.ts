/** The bank that acquires the card payments: it charges, and pays back. */
export const CARD_PAYMENT = {
  activity: 'web-shop-order',
  purposes: ['web-shop-order'],
  recipient: { key: 'exempel-bank', class: 'payments', role: 'separate-controller' },
  country: 'SE',
  channel: 'api',
} as const;
