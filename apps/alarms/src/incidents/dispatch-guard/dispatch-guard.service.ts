import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { DisclosureGate, type OpenedDisclosure } from '#disclosure';
import { findUser, lockContacts } from '../../systems/people-at-system.repository.js';
import { decideDispatch } from '../decide-on-incident.js';
import { type StepContext, discloseInIncident } from '../disclose-in-incident.js';
import type { IncidentStepView } from '../incident-step.view.js';
import { GUARD_DISPATCH, LIFE_AT_STAKE_DISPATCH } from './disclosures.js';
import type { DispatchGuardDto } from './dispatch-guard.dto.js';
import { dispatchParties } from './dispatch-parties.js';

@Injectable()
export class DispatchGuardService {
  constructor(
    private readonly dataSource: DataSource,
    private readonly gate: DisclosureGate,
  ) {}

  dispatch(incidentId: string, { lifeAtStake }: DispatchGuardDto, now: Date): Promise<IncidentStepView> {
    return discloseInIncident(
      this.dataSource,
      this.gate,
      incidentId,
      {
        operation: 'dispatch-guard',
        event: 'guard-dispatched',
        decide: decideDispatch,
        open: (transaction, context) => this.open(transaction, context, lifeAtStake, now),
      },
      now,
    );
  }

  private async open(
    transaction: EntityManager,
    { incident, system, customer, operationId }: StepContext,
    lifeAtStake: boolean,
    at: Date,
  ): Promise<OpenedDisclosure[]> {
    const contacts = await lockContacts(transaction, system.id);
    const trigger =
      incident.triggeredBy === null ? undefined : await findUser(transaction, system, incident.triggeredBy);
    const parties = dispatchParties({ incident, system, customer, contacts, trigger });
    const opened: OpenedDisclosure[] = [];
    for (const definition of lifeAtStake ? LIFE_AT_STAKE_DISPATCH : GUARD_DISPATCH) {
      // Whoever states that a life is at stake answers for it against the register, and every override is a finding.
      const input = { operationId, at, parties, override: lifeAtStake };
      opened.push(await this.gate.open(transaction, definition, input));
    }
    return opened;
  }
}
