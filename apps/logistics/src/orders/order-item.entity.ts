import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity({ name: 'order_item' })
export class OrderItemEntity {
  @PrimaryColumn('uuid', { name: 'order_id' })
  orderId!: string;

  @PrimaryColumn('text', { name: 'article_number' })
  articleNumber!: string;

  @Column('integer')
  quantity!: number;

  /** Öre, VAT included. */
  @Column('integer', { name: 'unit_price' })
  unitPrice!: number;
}
