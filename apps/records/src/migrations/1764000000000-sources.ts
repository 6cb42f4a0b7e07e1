import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Topics that intake reads, what of each source's sequence has come in, and when it is usually heard from. */
export class Sources1764000000000 implements MigrationInterface {
  name = 'Sources1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE intake_source (
        topic text PRIMARY KEY,
        source text NOT NULL,
        -- Who answers for it: a function of the organisation, never a person.
        owner_role text,
        origin text NOT NULL CHECK (origin IN ('configuration', 'api')),
        added_at timestamptz NOT NULL DEFAULT now()
      );

      -- One bit for each position of a source's sequence, 4096 in a row: a batch touches one row or two, whatever the order
      -- in which the partitions of a topic are read. A bit is set when the event at that position is in.
      CREATE TABLE sequence_block (
        source_id smallint NOT NULL REFERENCES source,
        block bigint NOT NULL CHECK (block >= 0),
        seen bit(4096) NOT NULL,
        PRIMARY KEY (source_id, block)
      ) WITH (fillfactor = 50);

      INSERT INTO sequence_block (source_id, block, seen)
      SELECT source_id, (sequence - 1) / 4096, bit_or(set_bit(B'0'::bit(4096), ((sequence - 1) % 4096)::int, 1))
      FROM event WHERE sequence IS NOT NULL GROUP BY 1, 2;

      -- The last minutes in which something came from a source, oldest first, at most 101.
      CREATE TABLE source_rhythm (
        source_id smallint PRIMARY KEY REFERENCES source,
        minutes timestamptz[] NOT NULL
      ) WITH (fillfactor = 50);
    `);
  }

  async down(): Promise<void> {
    throw new Error('a record of processing is not taken down; drop the database if that is what is meant');
  }
}
