import { Body, Controller, HttpCode, Param, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { CreditCheckPathDto } from '../credit-check-path.dto.js';
import { AnnounceCopyDto } from './announce-copy.dto.js';
import { AnnounceCopyService } from './announce-copy.service.js';
import { AnnouncedCopyView } from './announced-copy.view.js';

@ApiTags('credit checks')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  404: 'No such credit check.',
  409: 'No report is recorded yet, or its copy was announced already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/credit-checks')
export class AnnounceCopyController {
  constructor(private readonly service: AnnounceCopyService) {}

  /** Records that the agency has sent the person the copy of the report that the law gives a right to. */
  @Post(':id/copy')
  @HttpCode(200)
  announce(@Param() { id }: CreditCheckPathDto, @Body() { channel }: AnnounceCopyDto): Promise<AnnouncedCopyView> {
    return this.service.announce(id, channel, new Date());
  }
}
