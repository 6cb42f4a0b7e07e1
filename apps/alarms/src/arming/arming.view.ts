export class ArmingView {
  systemId!: string;

  armed!: boolean;

  /** @example "2026-11-22T14:45:00.000Z" */
  at!: string;
}
