import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContactPersonPathDto } from './contact-person-path.dto.js';
import { RemoveContactPersonService } from './remove-contact-person.service.js';

@ApiTags('systems')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such system, or the person is not a contact person of it.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class RemoveContactPersonController {
  constructor(private readonly service: RemoveContactPersonService) {}

  /** Ends the naming: the person is notified of nothing more at this system. */
  @Delete(':id/contact-persons/:subjectRef')
  @HttpCode(204)
  remove(@Param() { id, subjectRef }: ContactPersonPathDto): Promise<void> {
    return this.service.remove(id, subjectRef, new Date());
  }
}
