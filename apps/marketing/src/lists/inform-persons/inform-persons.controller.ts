import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InformPersonsDto, ListPathDto } from './inform-persons.dto.js';
import { InformPersonsService } from './inform-persons.service.js';
import { InformedPersonsView } from './informed-persons.view.js';

@ApiTags('lists')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such list.',
  409: 'Nobody is left to inform by post, or the register does not allow the letters.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/lists')
export class InformPersonsController {
  constructor(private readonly service: InformPersonsService) {}

  /** Writes the information of Art. 14 to the next 100 people of the list, the most urgent first. */
  @Post(':id/information')
  @HttpCode(202)
  inform(@Param() { id }: ListPathDto, @Body() { noticeEdition }: InformPersonsDto): Promise<InformedPersonsView> {
    return this.service.inform(id, noticeEdition, new Date());
  }
}
