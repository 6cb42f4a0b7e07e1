import { policy, text } from '../cell.js';
import { defineActivity, type ActivityInput } from './define-activity.js';
import { policySection } from './policy-sections.js';
import { to } from './recipient.js';
import { keep } from './retention.js';
import { contract } from './rows.js';

const { summary } = policySection;

/** A sale in the web shop and a parcel of alarm parts travel the same road. */
const parcel = {
  service: 'logistics',
  rows: [contract('customer'), contract('shop-buyer')],
  categories: ['name', 'postal-address', 'phone', 'email', 'device-ids', 'payment-info'],
  sources: ['person', 'own-services'],
  recipients: [
    to('warehouse', ['name', 'postal-address', 'device-ids']),
    to('courier', ['name', 'postal-address', 'phone', 'email'], { alsoEntities: ['riksbud'] }),
    to('payments', ['name', 'payment-info']),
  ],
  retention: [
    keep('P3Y', 'delivery', {
      source: text('konsumentköplagen (2022:260)', 'Consumer Sales Act (2022:260)'),
      note: text('Så länge köparen kan reklamera.', 'For as long as the buyer can complain.'),
    }),
  ],
} as const satisfies Partial<ActivityInput>;

export const logisticsActivities = [
  defineActivity({
    ...parcel,
    key: 'web-shop-order',
    name: text('Beställning i webbutiken', 'Web-shop order'),
    purpose: policy(
      text('Sälja och leverera säkerhetsprodukter i webbutiken', 'Sell and deliver security products in the web shop'),
      summary,
    ),
  }),
  defineActivity({
    ...parcel,
    key: 'product-distribution',
    name: text('Distribution av larmprodukter', 'Distribution of alarm products'),
    purpose: policy(text('Få fram larmprodukter till kunden', 'Get alarm products to the customer'), summary),
  }),
];
