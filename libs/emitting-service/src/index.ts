export { AskedDisclosureView, askedDisclosureView } from './asked-disclosure.view.js';
export { type AskedDisclosure, DisclosureStateView, disclosureStates } from './disclosure-state.view.js';
export { EmittingServiceConfiguration } from './emitting-service-configuration.js';
export { EmittingServiceModule } from './emitting-service.module.js';
export { E164, E164_EXPECTED } from './phone-number.js';
export { AddressDto, addressOf } from './postal-address.dto.js';
export { ReachablePersonDto } from './reachable-person.dto.js';
export { RecalledDisclosureView, recalledDisclosureViews } from './recalled-disclosure.view.js';
export { runRelay } from './run-relay.js';
