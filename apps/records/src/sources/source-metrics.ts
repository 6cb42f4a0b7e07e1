import { Inject, Injectable } from '@nestjs/common';
import { MetricsRegistry, gauge } from '#observability';
import { ListSourcesService } from './list-sources/list-sources.service.js';
import type { SourceCoverageView } from './list-sources/sources.view.js';

/** One look serves the gauges of one scrape. */
const FRESH_MS = 1_000;

/** The sources' coverage in Prometheus' terms. */
@Injectable()
export class SourceMetrics {
  private looked: { at: number; sources: Promise<SourceCoverageView[]> } | undefined;

  constructor(
    @Inject(MetricsRegistry) registry: MetricsRegistry,
    @Inject(ListSourcesService) private readonly lister: ListSourcesService,
  ) {
    this.add(registry, 'last_sequence', 'Highest position of a source that came in', (one) => one.lastSequence);
    this.add(registry, 'missing_events', 'Positions without an accepted event', (one) => one.missing);
    this.add(
      registry,
      'unaccounted_events',
      'Missing positions that not even all of quarantine could explain: at least so many; watch missing_events too',
      (one) => one.unaccounted,
    );
    this.add(registry, 'quiet_seconds', 'Time since something came', (one) => one.silence.quietSeconds ?? 0);
    this.add(registry, 'silent', '1 where a source is quiet for longer than its own rhythm allows', (one) =>
      one.silence.state === 'silent' ? 1 : 0,
    );
  }

  private add(
    registry: MetricsRegistry,
    name: string,
    help: string,
    value: (source: SourceCoverageView) => number,
  ): void {
    gauge(registry, `trettio_source_${name}`, help, ['source'], async (metric) => {
      metric.reset();
      // With the database away the other metrics are still wanted.
      for (const one of await this.sources().catch(() => [])) metric.set({ source: one.source }, value(one));
    });
  }

  private async sources(): Promise<SourceCoverageView[]> {
    const now = Date.now();
    if (this.looked === undefined || now - this.looked.at > FRESH_MS)
      this.looked = { at: now, sources: this.lister.list('en') };
    return this.looked.sources;
  }
}
