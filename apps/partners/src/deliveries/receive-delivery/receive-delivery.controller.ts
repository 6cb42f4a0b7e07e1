import { Body, Controller, Headers, HttpCode, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { ApiHeader, ApiParam, ApiTags } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '#http';
import { faultOf } from '../../faults/meet-request.js';
import { DeliveryDto, DeliveryPathDto } from './delivery.dto.js';
import type { DeliveryAnswer } from './delivery.view.js';
import { rawBodyOf } from './raw-body.js';
import { ReceiveDeliveryService } from './receive-delivery.service.js';

@ApiTags('recipients')
@Controller()
export class ReceiveDeliveryController {
  constructor(@Inject(ReceiveDeliveryService) private readonly service: ReceiveDeliveryService) {}

  /** The API of every recipient: takes a disclosure once, however often it is sent under its key. */
  @Post(':recipient/*')
  @HttpCode(200)
  @ApiParam({ name: 'path', description: 'Path of the recipient’s own API', example: 'v1/dispatches' })
  @ApiHeader({ name: 'Idempotency-Key', required: true, description: 'The disclosure id' })
  async receive(
    @Param() path: DeliveryPathDto,
    @Body() body: DeliveryDto,
    @Headers('idempotency-key') key: string | undefined,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<DeliveryAnswer | undefined> {
    if (key === undefined || !/^[\x21-\x7e]{1,128}$/.test(key)) throw KEY_MISSING;
    const answer = await this.service.receive({
      recipient: path.recipient,
      key,
      path: `/${path['*']}`,
      body: rawBodyOf(request),
      request: body,
      fault: faultOf(request),
    });
    if (answer !== 'break-connection') return answer;
    reply.hijack();
    request.raw.socket.destroy();
    return undefined;
  }
}

const KEY_MISSING = new Problem('SANDBOX.KEY_MISSING', 400, {
  sv: 'Anropet behöver huvudet Idempotency-Key: 1 till 128 synliga tecken. Ingenting har sparats.',
  en: 'The request needs the header Idempotency-Key: 1 to 128 visible characters. Nothing was kept.',
});
