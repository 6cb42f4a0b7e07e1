import { Module } from '@nestjs/common';
import { AddContactPersonController } from './add-contact-person/add-contact-person.controller.js';
import { AddContactPersonService } from './add-contact-person/add-contact-person.service.js';
import { InstallSystemController } from './install-system/install-system.controller.js';
import { InstallSystemService } from './install-system/install-system.service.js';
import { RemoveContactPersonController } from './remove-contact-person/remove-contact-person.controller.js';
import { RemoveContactPersonService } from './remove-contact-person/remove-contact-person.service.js';
import { ShowSystemController } from './show-system/show-system.controller.js';
import { ShowSystemService } from './show-system/show-system.service.js';

@Module({
  controllers: [
    InstallSystemController,
    ShowSystemController,
    AddContactPersonController,
    RemoveContactPersonController,
  ],
  providers: [InstallSystemService, ShowSystemService, AddContactPersonService, RemoveContactPersonService],
})
export class SystemsModule {}
