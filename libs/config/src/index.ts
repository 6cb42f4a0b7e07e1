export { ConfigurationError, readConfiguration } from './read-configuration.js';
