import { Controller, Delete, HttpCode, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ContactPersonPathDto } from './contact-person-path.dto.js';
import { RemoveContactPersonService } from './remove-contact-person.service.js';

@ApiTags('systems')
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
