import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { VatRate } from './issue-invoice/add-up.js';

@Entity({ name: 'invoice_line' })
export class InvoiceLineEntity {
  @PrimaryColumn('uuid', { name: 'invoice_id' })
  invoiceId!: string;

  @PrimaryColumn('integer')
  position!: number;

  /** Stays here: no recipient needs to know what was bought. */
  @Column('text')
  text!: string;

  @Column('integer', { name: 'quantity_milli' })
  quantityMilli!: number;

  @Column('integer', { name: 'unit_price_ore' })
  unitPriceOre!: number;

  @Column('integer', { name: 'vat_rate' })
  vatRate!: VatRate;

  @Column('integer', { name: 'net_ore' })
  netOre!: number;

  @Column('integer', { name: 'vat_ore' })
  vatOre!: number;
}
