import { Body, Controller, Inject, Param, Put } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Faults } from '../fault.js';
import { FaultDto, RecipientPathDto } from '../fault.dto.js';

@ApiTags('sandbox')
@Controller('sandbox/recipients')
export class SetFaultController {
  constructor(@Inject(Faults) private readonly faults: Faults) {}

  /** Makes a recipient misbehave, from the next request on; answers with what is set. */
  @Put(':key/fault')
  setFault(@Param() { key }: RecipientPathDto, @Body() { mode, times, delayMs }: FaultDto): FaultDto {
    this.faults.set(key, {
      mode,
      ...(times === undefined ? {} : { times }),
      ...(delayMs === undefined ? {} : { delayMs }),
    });
    return this.faults.show(key);
  }
}
