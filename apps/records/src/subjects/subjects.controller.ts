import { Controller, Get, Inject, Param, Query } from '@nestjs/common';
import { ApiParam, ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery, Problem } from '#http';
import { ListRecipientsService } from './list-recipients.service.js';
import { SubjectRecipientsView } from './subject-recipients.view.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

@ApiTags('data subjects')
@ApiProblems({
  400: 'The reference is no UUID, or a query parameter is wrong or unknown.',
  503: 'The database is away.',
})
@Controller('api/subjects')
export class SubjectsController {
  constructor(@Inject(ListRecipientsService) private readonly service: ListRecipientsService) {}

  /** Who received this person's data (Art. 15(1)(c)); a person of whom no event tells gets empty lists. */
  @Get(':ref/recipients')
  @ApiParam({
    name: 'ref',
    description: 'The subjectRef of the data subject',
    schema: { type: 'string', format: 'uuid' },
  })
  async recipients(
    @Param('ref') ref: string,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<SubjectRecipientsView> {
    if (!UUID.test(ref)) throw notASubject();
    return this.service.recipientsOf(ref.toLowerCase(), lang);
  }
}

function notASubject(): Problem {
  const text = {
    sv: 'En registrerad anges med sin subjectRef. Slå upp den i tjänsten som känner personen.',
    en: 'A data subject is given by the subjectRef. Look it up in the service that knows the person.',
  };
  return new Problem('SUBJECT.NOT_A_REFERENCE', 400, text, [
    { pointer: '/ref', code: 'isUuid', expected: 'a UUID', found: 'text' },
  ]);
}
