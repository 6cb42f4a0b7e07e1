import { Body, Controller, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { InstallSystemDto } from './install-system.dto.js';
import { InstallSystemService } from './install-system.service.js';
import { InstalledSystemView } from './installed-system.view.js';

@ApiTags('systems')
@Controller('api/systems')
export class InstallSystemController {
  constructor(private readonly service: InstallSystemService) {}

  /** Installs a system: keeps who uses it and whom it reaches, orders the installer, tells new contact persons once. */
  @Post()
  install(@Body() command: InstallSystemDto): Promise<InstalledSystemView> {
    return this.service.install(command, new Date());
  }
}
