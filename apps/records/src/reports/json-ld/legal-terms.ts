import type { Extra } from '../model/report-model.js';

/** Point of Art. 6 as DPV has it. */
export function legalBasisTerm(key: string): string {
  return `eu-gdpr:${key}`;
}

/** Condition of Art. 9(2) as DPV has it; DPV has no term for Art. 10. */
export function specialBasisTerm(key: string): string | undefined {
  return key.startsWith('A9-') ? `eu-gdpr:${key}` : undefined;
}

/**
 * Ground of chapter V as DPV has it. An adequacy decision is Art. 45(3); what DPV calls A49-2 is the second subparagraph of
 * Art. 49(1), by its definition.
 */
export function transferGroundTerm(key: string): string {
  return `eu-gdpr:${{ A45: 'A45-3', 'A49-1-second': 'A49-2' }[key] ?? key}`;
}

export function statementsOf(extras: readonly Extra[], key: string): Extra['statements'] {
  return extras.find((extra) => extra.key === key)?.statements ?? [];
}
