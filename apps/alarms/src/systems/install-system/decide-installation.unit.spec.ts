import { madeUpSystem } from '../../testing/made-up-system.js';
import { decideInstallation, refuseForeignDevices } from './decide-installation.js';

const now = new Date('2026-11-22T14:45:00Z');

/** minted-1, minted-2 … */
function minting() {
  let count = 0;
  return () => `minted-${(count += 1)}`;
}

describe('decideInstallation', () => {
  it('takes the customer’s pseudonym over and makes one for whoever has none', () => {
    const command = madeUpSystem();
    const secondaryUsers = [
      { name: 'Bo Påhittad', userName: 'bo', phone: '+46701740606' },
      { name: 'Cia Påhittad', userName: 'cia', phone: '+46701740607', subjectRef: 'cia-ref' },
    ];
    const installation = decideInstallation({ ...command, secondaryUsers }, now, minting());
    expect(installation).toMatchObject({
      systemId: 'minted-1',
      installedAt: now,
      customer: { subjectRef: command.customer.subjectRef, userName: 'owner' },
      secondaryUsers: [{ subjectRef: 'minted-2' }, { subjectRef: 'cia-ref' }],
    });
  });

  it('writes the postal code as the post does', () => {
    expect(decideInstallation(madeUpSystem(), now).address.postalCode).toBe('123 45');
  });

  it('refuses a secondary user with the customer’s user name', () => {
    const command = madeUpSystem();
    const taken = { ...command, customer: { ...command.customer, userName: 'bo' } };
    const code = 'SYSTEMS.USER_NAME_TWICE';
    expect(() => decideInstallation(taken, now)).toThrow(expect.objectContaining({ code, status: 422 }));
  });
});

describe('refuseForeignDevices', () => {
  const devices = ['TR-1', 'TR-2', 'TR-3'].map((serialNumber) => ({ serialNumber, kind: 'motion' }));

  it('lets through what was shipped to this customer or to nobody', () => {
    expect(() => refuseForeignDevices(devices, new Set())).not.toThrow();
  });

  it('names where in the list the others stand, and not to whom they were shipped', () => {
    const refusing = () => refuseForeignDevices(devices, new Set(['TR-3', 'TR-1']));
    const errors = ['/devices/0/serialNumber', '/devices/2/serialNumber'].map((pointer) =>
      expect.objectContaining({ pointer }),
    );
    expect(refusing).toThrow(
      expect.objectContaining({ code: 'SYSTEMS.DEVICE_OF_ANOTHER_CUSTOMER', status: 409, errors }),
    );
  });
});
