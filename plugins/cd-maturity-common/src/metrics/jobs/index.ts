export * from './describeJobs';
export * from './describeSuites';
