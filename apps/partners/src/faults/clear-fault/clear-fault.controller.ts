import { Controller, Delete, HttpCode, Inject, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Faults, NO_FAULT } from '../fault.js';
import { RecipientPathDto } from '../fault.dto.js';

@ApiTags('sandbox')
@Controller('sandbox/recipients')
export class ClearFaultController {
  constructor(@Inject(Faults) private readonly faults: Faults) {}

  /** Lets a recipient behave again. */
  @Delete(':key/fault')
  @HttpCode(204)
  clearFault(@Param() { key }: RecipientPathDto): void {
    this.faults.set(key, NO_FAULT);
  }
}
