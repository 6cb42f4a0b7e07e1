import { Module } from '@nestjs/common';
import { CloseIncidentController } from './close-incident/close-incident.controller.js';
import { CloseIncidentService } from './close-incident/close-incident.service.js';
import { DispatchGuardController } from './dispatch-guard/dispatch-guard.controller.js';
import { DispatchGuardService } from './dispatch-guard/dispatch-guard.service.js';
import { NotifyContactsController } from './notify-contacts/notify-contacts.controller.js';
import { NotifyContactsService } from './notify-contacts/notify-contacts.service.js';
import { RaiseAlarmController } from './raise-alarm/raise-alarm.controller.js';
import { RaiseAlarmService } from './raise-alarm/raise-alarm.service.js';
import { ShowIncidentController } from './show-incident/show-incident.controller.js';
import { ShowIncidentService } from './show-incident/show-incident.service.js';

@Module({
  controllers: [
    RaiseAlarmController,
    NotifyContactsController,
    DispatchGuardController,
    CloseIncidentController,
    ShowIncidentController,
  ],
  providers: [
    RaiseAlarmService,
    NotifyContactsService,
    DispatchGuardService,
    CloseIncidentService,
    ShowIncidentService,
  ],
})
export class IncidentsModule {}
