/** What this edition has of each activity and the import does not know. */
const UNSTATED = { value: null, provenance: 'open' } as const;

const PARTICULARS = [
  'thirdPartyInterest',
  'impactAssessmentReference',
  'status',
  'consentRecords',
  'breachRecords',
] as const;

/**
 * The parts of an edition that an imported workbook brings: its activities take the place of all others, and what refers to
 * those goes with them.
 */
export function adoptDraft({ activities }: { activities: object[] }): object {
  return {
    activities: activities.map((given) => {
      const { particulars, ...activity } = given as { particulars?: object };
      const open = Object.fromEntries(PARTICULARS.map((name) => [name, UNSTATED]));
      return { systems: [], ...activity, particulars: { ...open, ...particulars } };
    }),
    jointControllers: [],
    defects: [],
  };
}
