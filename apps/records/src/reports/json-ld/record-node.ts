import type {
  ActivityRecipient,
  JointControllerRecord,
  ReportActivity,
  ReportModel,
  TimeLimit,
  Transfer,
} from '../model/report-model.js';
import { CONTROLLER, activityId, recipientId } from './ids.js';
import { legalBasisTerm, specialBasisTerm, statementsOf, transferGroundTerm } from './legal-terms.js';
import { type Node, blankless, stated, termNode, termNodes, text } from './nodes.js';

type Lang = ReportModel['lang'];

/** One activity with the points of Art. 30(1) and what DPCat asks for besides. */
export function recordNode(model: ReportModel, activity: ReportActivity): Node {
  const { lang } = model;
  const { b, c, d, e, f, extras } = activity;
  return blankless({
    '@id': activityId(activity.key),
    '@type': ['dpcat:ROPARecord', 'dpv:DataProcessingRecord'],
    'dct:title': text(activity.name, lang),
    'dct:identifier': activity.key,
    'dpv:hasDataController': { '@id': CONTROLLER },
    'dpv:hasJointDataControllers': jointControllers(
      d.recipients,
      model.jointControllers.filter(({ activities }) => activities.includes(activity.key)),
    ),
    'dpv:hasPurpose': termNodes('dpv:Purpose', b.purposes, lang),
    'dpv:hasDataSubject': termNodes('dpv:DataSubject', c.dataSubjects, lang),
    'dpv:hasPersonalData': [
      ...termNodes('dpv:PersonalData', c.categories, lang),
      ...(c.asNeeded === null ? [] : termNodes('dpv:PersonalData', [c.asNeeded], lang)),
    ],
    'dpv:hasLegalBasis': [
      ...statementsOf(extras, 'legalBasis').flatMap((statement) =>
        statement.key === undefined
          ? []
          : (termNode(['dpv:LegalBasis', legalBasisTerm(statement.key)], statement, lang) ?? []),
      ),
      ...statementsOf(extras, 'specialBasis').flatMap((statement) => {
        const term = statement.key === undefined ? undefined : specialBasisTerm(statement.key);
        return termNode(term === undefined ? 'dpv:LegalBasis' : ['dpv:LegalBasis', term], statement, lang) ?? [];
      }),
    ],
    'dpv:hasProcessing': [
      { '@type': 'dpv:Processing', 'skos:prefLabel': text(activity.name, lang) },
      ...e.transfers.map((transfer) => transferNode(transfer, lang)),
    ],
    'dpv:hasDataSource': termNodes('dpv:DataSource', statementsOf(extras, 'sources'), lang),
    'dpv:hasRecipient': d.recipients.flatMap((recipient) => recipientNodes(recipient, lang)),
    'dpv:hasThirdCountry': e.transfers.map((transfer) => countryNode(transfer, lang)),
    'dpv:hasStorageCondition': f.timeLimits.flatMap((limit) => storageNode(limit, lang) ?? []),
    'dpv:hasTechnicalOrganisationalMeasure': termNodes(
      'dpv:TechnicalOrganisationalMeasure',
      model.security?.general ?? [],
      lang,
    ),
  });
}

/** The controller with those who are so beside it, whether they get data or decide alone; where nobody is, nothing. */
function jointControllers(
  recipients: readonly ActivityRecipient[],
  declared: readonly JointControllerRecord[],
): Node | undefined {
  const getting = recipients.filter(({ role }) => role.key === 'joint-controller').flatMap(({ entities }) => entities);
  const known = new Map(declared.map((other) => [other.key, other]));
  const keys = new Set([...getting.flatMap(({ key }) => key ?? []), ...known.keys()]);
  if (keys.size === 0) return undefined;
  return {
    '@type': ['dpv:JointDataControllers', 'dpv:DataController'],
    'dpv:hasDataController': [
      { '@id': CONTROLLER },
      ...[...keys].map((key) =>
        blankless({ '@id': recipientId(key), '@type': 'dpv:DataController', ...named(known.get(key)) }),
      ),
    ],
  };
}

function named(other: JointControllerRecord | undefined): Node {
  return other === undefined
    ? {}
    : { 'dpv:hasName': stated(other.name)?.text, 'dpv:hasContact': stated(other.contact)?.text };
}

const ROLE_TERMS: Readonly<Record<string, string>> = {
  processor: 'dpv:DataProcessor',
  'sub-processor': 'dpv:DataSubProcessor',
  'joint-controller': 'dpv:DataController',
  'separate-controller': 'dpv:DataController',
  'natural-person': 'dpv:NaturalPerson',
  'authority-inquiry': 'dpv:Authority',
};

/** The category with its role and the data it gets, and each legal entity of it. */
function recipientNodes(recipient: ActivityRecipient, lang: Lang): Node[] {
  const role = stated(recipient.role)?.key;
  const types = ['dpv:Recipient', ...(role === undefined ? [] : [ROLE_TERMS[role]!])];
  const category = termNode(types, recipient.recipientClass, lang);
  if (category === undefined) return [];
  return [
    blankless({
      ...category,
      'dpv:hasPersonalData': termNodes('dpv:PersonalData', recipient.categories, lang),
      'dpv:hasEntity': recipient.entities.flatMap(({ key }) =>
        key === undefined ? [] : [{ '@id': recipientId(key) }],
      ),
    }),
  ];
}

function transferNode(transfer: Transfer, lang: Lang): Node {
  return {
    '@type': ['dpv:Processing', 'dpv:Transfer'],
    'dpv:hasRecipient': { '@id': recipientId(transfer.recipient) },
    'dpv:hasLocation': countryNode(transfer, lang),
    'dpv:hasLegalBasis': {
      '@type': ['dpv:LegalBasis', transferGroundTerm(transfer.groundKey)],
      'skos:prefLabel': text(`${transfer.ground}; ${transfer.instrument}`, lang),
      'dct:valid': [
        { '@value': transfer.validFrom, '@type': 'xsd:date' },
        ...(transfer.validUntil === null ? [] : [{ '@value': transfer.validUntil, '@type': 'xsd:date' }]),
      ],
    },
  };
}

function countryNode({ country, countryCode }: Transfer, lang: Lang): Node {
  return {
    '@id': `urn:trettio:country:${countryCode}`,
    '@type': ['dpv:Location', 'dpv:Country', 'dpv:ThirdCountry'],
    'skos:notation': countryCode,
    'skos:prefLabel': text(country, lang),
  };
}

function storageNode(limit: TimeLimit, lang: Lang): Node | undefined {
  const node = termNode(['dpv:StorageCondition', 'dpv:StorageDuration'], limit, lang);
  if (node === undefined || limit.period === null) return node;
  return {
    ...node,
    'dpv:hasDuration': {
      '@type': 'dpv:Duration',
      'rdf:value': { '@value': limit.period, '@type': 'xsd:duration' },
    },
  };
}
