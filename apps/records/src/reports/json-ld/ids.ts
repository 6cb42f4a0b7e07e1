/** Names of what a report speaks of; the same from report to report. */
export const CONTROLLER = 'urn:trettio:controller';

export function registerId(edition: string): string {
  return `urn:trettio:register:${edition}`;
}

export function activityId(key: string): string {
  return `urn:trettio:activity:${key}`;
}

export function recipientId(key: string): string {
  return `urn:trettio:recipient:${key}`;
}

export function servedId(key: string): string {
  return `urn:trettio:controller-served:${key}`;
}
