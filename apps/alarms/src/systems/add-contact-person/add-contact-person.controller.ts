import { Body, Controller, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContactPersonDto } from '../name-contact-person/contact-person.dto.js';
import { SystemPathDto } from '../system-path.dto.js';
import { AddContactPersonService } from './add-contact-person.service.js';
import { AddedContactPersonView } from './added-contact-person.view.js';

@ApiTags('systems')
@Controller('api/systems')
export class AddContactPersonController {
  constructor(private readonly service: AddContactPersonService) {}

  /** Names one more contact person, who is told by SMS unless told before. */
  @Post(':id/contact-persons')
  add(@Param() { id }: SystemPathDto, @Body() person: ContactPersonDto): Promise<AddedContactPersonView> {
    return this.service.add(id, person, new Date());
  }
}
