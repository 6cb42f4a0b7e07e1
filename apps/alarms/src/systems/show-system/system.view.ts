import { AddressDto } from '#emitting-service';

export class SystemCustomerView {
  subjectRef!: string;

  /** @example "Anna Påhittad" */
  name!: string;

  /** @example "owner" */
  userName!: string;
}

export class SystemUserView {
  subjectRef!: string;

  /** @example "Bo Påhittad" */
  name!: string;

  /** @example "bo" */
  userName!: string;
}

export class SystemContactPersonView {
  subjectRef!: string;

  /** @example "Grannen Påhittad" */
  name!: string;

  /** @example "neighbour" */
  relation!: string;

  /** True once the notice has been opened to the gateway. */
  told!: boolean;
}

export class SystemDeviceView {
  /** @example "TR-000123" */
  serialNumber!: string;

  /** @example "motion" */
  kind!: string;
}

/** A system as it is now; phone numbers and email addresses are not needed to show it, so they are not in it. */
export class SystemView {
  id!: string;

  installedAt!: string;

  armed!: boolean;

  /** When it was last armed or disarmed. */
  armedChangedAt?: string;

  customer!: SystemCustomerView;

  alarmAddress!: AddressDto;

  devices!: SystemDeviceView[];

  secondaryUsers!: SystemUserView[];

  /** Those in force. */
  contactPersons!: SystemContactPersonView[];
}
