export class DeliveryAnswer {
  /**
   * The recipient’s own number for what it took; a repeat gets the same.
   * @example 5d2b6f4e-2c50-4d0c-8a53-6f3a9f7c1e11
   */
  receipt!: string;
}
