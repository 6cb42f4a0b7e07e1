import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { ApiProblems } from '#http';
import { InstallSystemDto } from './install-system.dto.js';
import { InstallSystemService } from './install-system.service.js';
import { InstalledSystemView } from './installed-system.view.js';

@ApiTags('systems')
@ApiProblems({
  400: 'Fields are not as they must be; errors lists each.',
  409: 'A contact person is known under another subjectRef, or a device was shipped to another customer.',
  422: 'A secondary user has the customer’s user name.',
  503: 'The service’s own database is away; nothing was saved and nothing disclosed.',
})
@Controller('api/systems')
export class InstallSystemController {
  constructor(private readonly service: InstallSystemService) {}

  /** Installs a system: keeps who uses it and whom it reaches, orders the installer, tells new contact persons once. */
  @Post()
  install(@Body() command: InstallSystemDto): Promise<InstalledSystemView> {
    return this.service.install(command, new Date());
  }
}
