/** URL of a service's own database on the server. */
export function databaseOf(serverUrl: string, service: 'alarms' | 'logistics' | 'records' | 'partners'): string {
  const url = new URL(serverUrl);
  url.pathname = `/trettio_${service}`;
  return url.toString();
}
