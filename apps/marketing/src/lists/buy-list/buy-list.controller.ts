import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { BoughtListView } from './bought-list.view.js';
import { BuyListDto } from './buy-list.dto.js';
import { BuyListService } from './buy-list.service.js';

@ApiTags('lists')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'The list has been read in already.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/lists')
export class BuyListController {
  constructor(private readonly service: BuyListService) {}

  /** Reads in a bought list. Whoever stands on the suppression list is not kept: a list brings nobody back. */
  @Post()
  buy(@Body() command: BuyListDto): Promise<BoughtListView> {
    return this.service.buy(command, new Date());
  }
}
