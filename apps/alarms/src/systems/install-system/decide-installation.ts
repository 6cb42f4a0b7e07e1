import { randomUUID } from 'node:crypto';
import type { Address } from '#disclosure';
import { addressOf } from '#emitting-service';
import { type FieldError, Problem } from '#http';
import type { SystemUser } from '../system.js';
import { CUSTOMER_USER_NAME } from '../user-name.js';

export interface InstallationCommand {
  customer: { subjectRef: string; name: string; phone: string; email: string; userName?: string | undefined };
  alarmAddress: Address;
  devices: readonly { serialNumber: string; kind: string }[];
  secondaryUsers: readonly { subjectRef?: string | undefined; name: string; userName: string; phone: string }[];
}

export interface Installation {
  systemId: string;
  installedAt: Date;
  customer: SystemUser & { kind: 'customer'; email: string };
  address: Address;
  devices: readonly { serialNumber: string; kind: string }[];
  secondaryUsers: readonly SystemUser[];
}

/**
 * What is installed, for whom. `newRef` makes a pseudonym for whoever has none; a person who appears twice in the list
 * under one subjectRef keeps it.
 */
export function decideInstallation(
  command: InstallationCommand,
  now: Date,
  newRef: () => string = randomUUID,
): Installation {
  const { userName = CUSTOMER_USER_NAME, ...customer } = command.customer;
  if (command.secondaryUsers.some((user) => user.userName === userName)) throw userNameTaken();
  return {
    systemId: newRef(),
    installedAt: now,
    customer: { ...customer, kind: 'customer', userName },
    address: addressOf(command.alarmAddress),
    devices: command.devices,
    secondaryUsers: command.secondaryUsers.map((user) => ({
      ...user,
      kind: 'secondary-user',
      subjectRef: user.subjectRef ?? newRef(),
    })),
  };
}

function userNameTaken(): Problem {
  return new Problem('SYSTEMS.USER_NAME_TWICE', 422, {
    sv: 'En användare har samma användarnamn som kunden. Ge var och en ett eget.',
    en: 'A secondary user has the customer’s user name. Give each one of their own.',
  });
}

/**
 * A device that was shipped to another customer is not installed: it was lost, stolen or handed on without us. One that
 * nobody shipped may be from before the shipments were told. Throws SYSTEMS.DEVICE_OF_ANOTHER_CUSTOMER, which names where
 * in the list they stand.
 */
export function refuseForeignDevices(devices: InstallationCommand['devices'], foreign: ReadonlySet<string>): void {
  const errors = devices.flatMap(({ serialNumber }, index) =>
    foreign.has(serialNumber)
      ? [
          {
            pointer: `/devices/${index}/serialNumber`,
            code: 'shippedToAnother',
            expected: 'a device that was shipped to this customer, or to nobody',
            found: 'one that was shipped to another',
          },
        ]
      : [],
  );
  if (errors.length > 0) throw deviceOfAnotherCustomer(errors);
}

function deviceOfAnotherCustomer(errors: FieldError[]): Problem {
  return new Problem(
    'SYSTEMS.DEVICE_OF_ANOTHER_CUSTOMER',
    409,
    {
      sv: 'Minst en enhet har skickats till en annan kund; vilka står i errors. Kontrollera serienumret, eller låt kunden beställa en egen.',
      en: 'At least one device was shipped to another customer; errors lists which. Check the serial number, or have the customer order one.',
    },
    errors,
  );
}
