import { definedActivities } from '../activities/activities.js';
import { policySection } from '../activities/policy-sections.js';
import { inferred, law, policy, text } from '../cell.js';
import type { DeclaredActivity, Edition, EditionDocument } from '../edition.js';
import {
  proposedController,
  proposedJointControllers,
  statedAuthority,
  statedController,
  statedRights,
  statedSecurityMeasures,
  statedTransfers,
} from './controller.js';
import { editionOneDefects } from './defects.js';
import { proposedLists, statedActivity, statedLists } from './derive.js';

/** 25 May 2018, 00:00 in Stockholm: the day from which the policy and the regulation apply. */
const startOfEdition1 = '2018-05-24T22:00:00.000Z';
/** 1 November 2026, 00:00 in Stockholm (winter time). */
const startOfEdition2 = '2026-10-31T23:00:00.000Z';

const edition1: Edition = {
  format: 'trettio-edition',
  version: 1,
  key: '2018-05',
  recordsOldPolicy: true,
  number: 1,
  title: text(
    'Utgåva 1, enligt integritetspolicyn från maj 2018',
    'Edition 1, as the privacy policy of May 2018 has it',
  ),
  status: 'published',
  adopted: policy('2018-05', policySection.drawnUp),
  validFrom: startOfEdition1,
  validTo: startOfEdition2,
  controller: statedController,
  jointControllers: [],
  supervisoryAuthority: statedAuthority,
  securityMeasures: statedSecurityMeasures,
  transferStatements: statedTransfers,
  rights: statedRights,
  ...statedLists(),
  activities: definedActivities.filter((defined) => defined.inPolicy).map(statedActivity),
  systems: [],
  served: [],
  defects: editionOneDefects,
  terms: [],
};

const edition2: Edition = {
  format: 'trettio-edition',
  version: 1,
  key: '2026-11',
  recordsOldPolicy: false,
  number: 2,
  title: text('Utgåva 2, november 2026, med förslag', 'Edition 2, November 2026, with proposals'),
  status: 'published',
  adopted: inferred(startOfEdition2),
  validFrom: startOfEdition2,
  validTo: null,
  controller: proposedController,
  jointControllers: proposedJointControllers,
  supervisoryAuthority: {
    ...statedAuthority,
    name: law(
      'Integritetsskyddsmyndigheten (IMY)',
      text(
        'förordningen (2007:975), myndighetens namn sedan 2021',
        "Ordinance (2007:975), the authority's name since 2021",
      ),
    ),
  },
  securityMeasures: statedSecurityMeasures,
  transferStatements: statedTransfers,
  rights: statedRights,
  ...proposedLists(),
  activities: definedActivities.map((defined) => defined.declared),
  systems: [],
  served: [],
  defects: [],
  terms: [],
};

/** Both editions, oldest first, frozen through and through: an edition that was adopted is never edited. */
export const editions: readonly Edition[] = deepFreeze([edition1, edition2]);

/** The register has no edition for the instant asked about. Asking again does not help. */
export class NoEditionInForceError extends Error {
  readonly code = 'DECLARED_REGISTER.NO_EDITION_IN_FORCE';
  readonly retriable = false;
}

/**
 * The edition in force at an instant.
 * @throws NoEditionInForceError before 25 May 2018, and for an invalid date
 */
export function editionInForce(at: Date): Edition {
  const instant = at.getTime();
  const edition = editions.findLast((candidate) => Date.parse(candidate.validFrom) <= instant);
  if (edition === undefined) {
    throw new NoEditionInForceError(
      `No edition of the register was in force at that instant; ask about ${startOfEdition1} or later`,
    );
  }
  return edition;
}

/** The edition with this key, if there is one. */
export function findEdition(key: string): Edition | undefined {
  return editions.find((edition) => edition.key === key);
}

/** The activity with this key in an edition, if the edition declares it. */
export function findActivity(edition: Pick<Edition, 'activities'>, key: string): DeclaredActivity | undefined {
  return edition.activities.find((activity) => activity.key === key);
}

/** An edition as a document: without its place among the others, which publication gives it. */
export function documentOf({
  number: _number,
  status: _status,
  validTo: _validTo,
  ...document
}: Edition): EditionDocument {
  return document;
}

function deepFreeze<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of Object.values(value)) deepFreeze(member);
  return value;
}
