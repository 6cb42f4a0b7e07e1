import { Problem, conflict, notFound } from '#http';

export function noSuchCampaign(): Problem {
  return notFound('CAMPAIGNS.NO_SUCH_CAMPAIGN', {
    sv: 'Det finns ingen kampanj med det id:t. Använd det som kampanjen fick när den skapades.',
    en: 'There is no campaign with that id. Use the one that the campaign got when it was created.',
  });
}

export function noSuchSegment(): Problem {
  return notFound('CAMPAIGNS.NO_SUCH_SEGMENT', {
    sv: 'Det finns inget segment med det id:t. Använd det som segmentet fick när det lades till.',
    en: 'There is no segment with that id. Use the one that the segment got when it was added.',
  });
}

export function keyTaken(): Problem {
  return conflict('CAMPAIGNS.KEY_TAKEN', {
    sv: 'Det finns redan en kampanj med den nyckeln. Lägg till segment i den, eller välj en annan.',
    en: 'There is a campaign with that key already. Add segments to it, or choose another key.',
  });
}

export function otherKind(): Problem {
  return new Problem('CAMPAIGNS.OTHER_KIND', 422, {
    sv: 'Någon av personerna är inte känd som det slag som segmentet anger. Lägg varje slag i ett eget segment.',
    en: 'One of the persons is not known as the kind that the segment states. Put each kind into a segment of its own.',
  });
}
