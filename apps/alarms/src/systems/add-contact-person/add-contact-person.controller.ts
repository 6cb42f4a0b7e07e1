import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { ContactPersonDto } from '../name-contact-person/contact-person.dto.js';
import { SystemPathDto } from '../system-path.dto.js';
import { AddContactPersonService } from './add-contact-person.service.js';
import { AddedContactPersonView } from './added-contact-person.view.js';

@ApiTags('systems')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such system.',
  409: 'A contact person of the system already, the twenty-first, or known under another subjectRef.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class AddContactPersonController {
  constructor(private readonly service: AddContactPersonService) {}

  /** Names one more contact person, who is told by SMS unless told before. */
  @Post(':id/contact-persons')
  add(@Param() { id }: SystemPathDto, @Body() person: ContactPersonDto): Promise<AddedContactPersonView> {
    return this.service.add(id, person, new Date());
  }
}
