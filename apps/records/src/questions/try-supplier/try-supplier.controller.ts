import { Body, Controller, HttpCode, HttpStatus, Inject, Post, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems, Language, type Lang, LanguageQuery } from '#http';
import { TrySupplierDto } from './try-supplier.dto.js';
import { TrySupplierService } from './try-supplier.service.js';
import { TriedSupplierView } from './try-supplier.view.js';

@ApiTags('questions')
@Controller('api/questions/supplier')
export class TrySupplierController {
  constructor(@Inject(TrySupplierService) private readonly service: TrySupplierService) {}

  /** 12. What if we add this supplier? What the gate would say, which findings would rise, what is missing; nothing is kept. */
  @Post()
  @HttpCode(HttpStatus.OK)
  @ApiProblems({
    400: 'A field is wrong or unknown, or a wish does not fit the sheet.',
    404: 'No edition is in force.',
    422: 'The sheet is not as it must be: errors lists each field with the article that asks for it.',
    503: 'The database is away.',
  })
  async ask(
    @Body() asked: TrySupplierDto,
    @Query() _query: LanguageQuery,
    @Language() lang: Lang,
  ): Promise<TriedSupplierView> {
    return this.service.answer(asked, lang);
  }
}
