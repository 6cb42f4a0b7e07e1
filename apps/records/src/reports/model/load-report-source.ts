import { agreements, editionInForce, entityFacts, legalEntities } from '#declared-register';
import type { ReportSource } from './report-source.js';

/**
 * The register as of an instant.
 * @throws NoEditionInForceError before the first edition
 */
export function loadReportSource(at: Date): ReportSource {
  return {
    edition: editionInForce(at),
    adoptedBy: { value: null, provenance: 'open' },
    entities: legalEntities,
    agreements,
    facts: entityFacts,
    // The policy knows of nobody on whose behalf the company would process data.
    served: [],
  };
}
