import { Controller, Get, Param, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { ApiProblems } from '#http';
import { AlarmHistoryQueryDto, CustomerPathDto } from './alarm-history.dto.js';
import { AlarmHistoryView } from './alarm-history.view.js';
import { sendBody } from './send-body.js';
import { ShowAlarmHistoryService } from './show-alarm-history.service.js';

@ApiTags('alarm history')
@ApiProblems({
  400: 'Parameters are not as they must be; errors lists each.',
  404: 'No such customer.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/customers')
export class ShowAlarmHistoryController {
  constructor(private readonly service: ShowAlarmHistoryService) {}

  /**
   * What happened at the customer's systems: alarms, actions, who armed and disarmed. What it shows of secondary users is
   * disclosed to the account holder, on record before the answer leaves.
   */
  @Get(':subjectRef/alarm-history')
  @ApiOkResponse({ type: AlarmHistoryView })
  async show(
    @Param() { subjectRef }: CustomerPathDto,
    @Query() query: AlarmHistoryQueryDto,
    @Res() reply: FastifyReply,
  ): Promise<void> {
    // A HEAD shows nobody anything, so nothing is looked up and nothing disclosed.
    if (reply.request.method === 'HEAD') {
      await reply.send();
      return;
    }
    const { body, close } = await this.service.show(subjectRef, query, new Date());
    await close(await sendBody(reply, body), body);
  }
}
