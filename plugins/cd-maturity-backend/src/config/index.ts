export * from './configSchema';
export * from './readCdMaturityConfig';
