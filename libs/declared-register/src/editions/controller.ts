import { inferred, open, policy, text, type Cell, type LocalizedText } from '../cell.js';
import type { ControllerStatement, JointController } from '../edition.js';
import { policySection } from '../activities/policy-sections.js';
import type { Right } from '../vocabulary/open-terms.js';

const { controller, handling, purposes, recipients, rights, sharing, transfers, complaints } = policySection;

/** As the policy has it. What it leaves out stays open: nothing is made up to fill the cover page. */
export const statedController: ControllerStatement = {
  name: policy('Sensor alarm Norden AB', controller),
  address: policy('Sankt Eriksplan 11, 113 20 Stockholm', controller),
  contact: policy('DPO@sensoralarm.se', controller),
  optOut: policy('kundservice@sensoralarm.se', purposes),
  dpoContact: policy('DPO@sensoralarm.se', controller),
  dpoName: open(),
  dpoNotified: open(),
  organisationNumber: open(),
  phone: open(),
  jointControllers: open(),
  representative: open(),
  representativeContact: open(),
};

export const proposedController: ControllerStatement = {
  ...statedController,
  jointControllers: inferred(
    text(
      'Plattformarna i behandlingen Riktade annonser på plattformar',
      'The platforms of the activity Custom audiences on platforms',
    ),
    {
      source: text('art. 26', 'Art. 26'),
    },
  ),
  representative: inferred(
    text('Behövs inte: bolaget är etablerat i Sverige', 'Not needed: the company is established in Sweden'),
    {
      source: text('art. 27', 'Art. 27'),
    },
  ),
};

/** The policy names both platforms as recipients; that purposes and means are decided together is our reading. */
export const proposedJointControllers: readonly JointController[] = [
  { key: 'facebook', name: 'Facebook' },
  { key: 'google', name: 'Google' },
].map(({ key, name }) => ({
  key,
  name: inferred(name, { source: text('art. 26', 'Art. 26') }),
  contact: open(),
  arrangement: open(),
  activities: ['ad-audiences'],
}));

export const statedAuthority = {
  name: policy('Datainspektionen', complaints),
  address: policy('Box 8114, 104 20 Stockholm', complaints),
};

interface KeyedText {
  readonly key: string;
  readonly text: Cell<LocalizedText>;
}

export const statedSecurityMeasures: readonly KeyedText[] = [
  {
    key: 'limited-access',
    text: policy(
      text(
        'Känsliga uppgifter är åtkomliga bara för utvalda medarbetare',
        'Sensitive data are within reach of selected staff only',
      ),
      handling,
    ),
  },
  {
    key: 'adequate-systems',
    text: policy(
      text('Professionella system med tillräcklig säkerhet', 'Professional systems with adequate security'),
      handling,
    ),
  },
  {
    key: 'internal-controls',
    text: policy(text('Interna kontroller och riskbedömningar', 'Internal controls and risk assessments'), controller),
  },
  {
    key: 'bound-recipients',
    text: policy(
      text(
        'Mottagarna är bundna av lag eller avtal; annars svarar bolaget fortfarande för uppgifterna',
        'Recipients are bound by law or contract; failing that, the company stays answerable',
      ),
      sharing,
    ),
  },
  {
    key: 'dpo-secrecy',
    text: policy(
      text(
        'Dataskyddsombudet har tystnadsplikt, även efter uppdragets slut',
        'The data protection officer is bound to secrecy, also after leaving',
      ),
      controller,
    ),
  },
  { key: 'no-sale', text: policy(text('Uppgifter säljs aldrig', 'Data are never sold'), sharing) },
];

export const statedTransfers: readonly KeyedText[] = [
  {
    key: 'eea-or-adequate',
    text: policy(
      text(
        'Uppgifter lagras inom EES eller i land med adekvat skyddsnivå',
        'Data are stored in the EEA or in a country with an adequate level of protection',
      ),
      transfers,
    ),
  },
  {
    key: 'contract-elsewhere',
    text: policy(
      text(
        'Mottagare i andra länder binds genom avtal med skyddsåtgärder',
        'Recipients in other countries are bound by contract with safeguards',
      ),
      transfers,
    ),
  },
  {
    key: 'details-on-request',
    text: policy(
      text(
        'Upplysningar om alla överföringar och kopior av avtalen ges på begäran',
        'Details of all transfers and copies of the agreements are given on request',
      ),
      transfers,
    ),
  },
  {
    key: 'listed-recipients-in-eea',
    text: policy(
      text(
        'De uppräknade mottagarna uppges alla lagra uppgifterna inom EES',
        'The listed recipients are all said to store the data inside the EEA',
      ),
      recipients,
    ),
  },
];

const statedRightKeys: readonly Right[] = [
  'access',
  'rectification',
  'erasure',
  'restriction',
  'objection',
  'consent-withdrawal',
  'marketing-opt-out',
  'portability',
  'automated-decisions',
];

export const statedRights: readonly Cell<Right>[] = [
  ...statedRightKeys.map((key) => policy(key, rights)),
  policy<Right>('complaint', complaints),
];
