import type { Executor } from '#database';
import type { SummaryView } from '../received.view.js';

interface SummaryRow {
  recipient: string;
  reached: boolean;
  requests: number;
  accepted: number;
  refused: number;
  failed: number;
  dropped: number;
  categories: string[];
  last: Date;
}

/** Totals by recipient and by class of natural persons reached, in the order of their keys. */
export async function summariseReceived(executor: Executor): Promise<SummaryView[]> {
  const rows = await executor.query<SummaryRow>(
    `WITH entry AS (
       SELECT recipient, false AS reached, persons, categories, answer, first_at FROM received
       UNION ALL
       SELECT reaches, true, reached_persons, reached_categories, answer, first_at
       FROM received
       WHERE reaches IS NOT NULL AND reached_persons > 0
     ), named AS (
       SELECT recipient, reached, array_agg(DISTINCT category ORDER BY category) AS categories
       FROM entry, unnest(entry.categories) AS category
       GROUP BY recipient, reached
     )
     SELECT recipient, reached,
            count(*)::integer AS requests,
            coalesce(sum(persons) FILTER (WHERE answer = 'accepted'), 0)::integer AS accepted,
            coalesce(sum(persons) FILTER (WHERE answer = 'refused'), 0)::integer AS refused,
            coalesce(sum(persons) FILTER (WHERE answer = 'failed'), 0)::integer AS failed,
            coalesce(sum(persons) FILTER (WHERE answer = 'dropped'), 0)::integer AS dropped,
            coalesce(named.categories, '{}') AS categories,
            max(first_at) AS last
     FROM entry LEFT JOIN named USING (recipient, reached)
     GROUP BY recipient, reached, named.categories
     ORDER BY recipient, reached`,
  );
  return rows.map(({ accepted, refused, failed, dropped, last, ...row }) => ({
    ...row,
    entries: { accepted, refused, failed, dropped },
    last: last.toISOString(),
  }));
}
