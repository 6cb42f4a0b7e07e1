import { Controller, Get, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { SystemPathDto } from '../system-path.dto.js';
import { ShowSystemService } from './show-system.service.js';
import { SystemView } from './system.view.js';

@ApiTags('systems')
@ApiProblems({
  400: 'The id is no UUID.',
  404: 'No such system.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class ShowSystemController {
  constructor(private readonly service: ShowSystemService) {}

  /** The system as it is now. The look is itself on record, for everyone it shows. */
  @Get(':id')
  show(@Param() { id }: SystemPathDto): Promise<SystemView> {
    return this.service.show(id, new Date());
  }
}
