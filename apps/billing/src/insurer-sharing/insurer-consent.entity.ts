import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { ConsentMeans } from './insurer-consent.js';

/** The proof of Art. 7(1): that, when, how and to which wording the customer consented, and when no longer. */
@Entity({ name: 'insurer_consent' })
export class InsurerConsentEntity {
  @PrimaryColumn('uuid')
  id!: string;

  @Column('uuid', { name: 'contract_id' })
  contractId!: string;

  @Column('text')
  means!: ConsentMeans;

  /** Edition of the text that the customer consented to. */
  @Column('text')
  wording!: string;

  @Column('timestamptz', { name: 'given_at' })
  givenAt!: Date;

  @Column('timestamptz', { name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column('timestamptz', { name: 'shared_at', nullable: true })
  sharedAt!: Date | null;

  @Column('uuid', { name: 'share_disclosure_id', nullable: true })
  shareDisclosureId!: string | null;
}
