export * from './configSchema';
export * from './metricOptions';
export * from './readCdMaturityConfig';
