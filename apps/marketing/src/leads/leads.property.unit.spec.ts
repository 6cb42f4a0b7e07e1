import fc from 'fast-check';
import { type Problem } from '#http';
import { decideClosing, decideQuote, decideRegistration } from './decide-on-lead.js';
import { LEAD_OUTCOMES, type Lead, type LeadOutcome } from './lead.js';

type State = 'none' | 'open' | 'quoted' | 'closed';
type Command = { do: 'register' } | { do: 'quote' } | { do: 'close'; outcome: LeadOutcome };

const command: fc.Arbitrary<Command> = fc.oneof(
  fc.constant({ do: 'register' as const }),
  fc.constant({ do: 'quote' as const }),
  fc.record({ do: fc.constant('close' as const), outcome: fc.constantFrom(...LEAD_OUTCOMES) }),
);

/** What the business says: a new state, or the code of the refusal. */
function model(state: State, command: Command): State | `LEADS.${string}` {
  switch (command.do) {
    case 'register':
      return state === 'none' || state === 'closed' ? 'open' : 'LEADS.OPEN_ALREADY';
    case 'quote':
      return state === 'open' ? 'quoted' : state === 'quoted' ? 'LEADS.QUOTE_REQUESTED_ALREADY' : 'LEADS.CLOSED';
    case 'close':
      if (state === 'closed') return 'LEADS.CLOSED';
      return state === 'open' && command.outcome === 'won' ? 'LEADS.NO_QUOTE' : 'closed';
  }
}

function run(lead: Lead | undefined, command: Command, now: Date): Lead {
  if (command.do === 'register') {
    decideRegistration(lead ? [lead] : [], now);
    return { subjectRef: 'ref', quoteRequestedAt: null, closedAt: null };
  }
  const { closedAt } = command.do === 'close' ? decideClosing(lead!, command.outcome, now) : lead!;
  return command.do === 'quote' ? { ...lead!, ...decideQuote(lead!, now) } : { ...lead!, closedAt };
}

function stateOf(lead: Lead | undefined): State {
  if (lead === undefined) return 'none';
  if (lead.closedAt !== null) return 'closed';
  return lead.quoteRequestedAt === null ? 'open' : 'quoted';
}

it('goes through exactly the states and refusals of the model, whatever comes in whatever order', () => {
  fc.assert(
    fc.property(fc.array(command, { maxLength: 30 }), (commands) => {
      let lead: Lead | undefined;
      commands.forEach((command, index) => {
        const state = stateOf(lead);
        // Without a lead the service answers 404 before it decides anything.
        if (state === 'none' && command.do !== 'register') return;
        const expected = model(state, command);
        let found: string;
        try {
          lead = run(lead, command, new Date(1_795_305_600_000 + index));
          found = stateOf(lead);
        } catch (error) {
          found = (error as Problem).code;
        }
        expect(found).toBe(expected);
      });
    }),
    { numRuns: 500 },
  );
});
