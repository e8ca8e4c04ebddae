import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Types of Tekton's CloudEvents. */
export const NEEDS: SourceNeeds = {
  settings: 'the ConfigMap config-events (sink, and formats: tektonv1)',
  roles: {
    ci: {
      events: ['dev.tekton.event.pipelinerun.*', 'dev.tekton.event.taskrun.*'],
    },
    deploy: {
      events: ['dev.tekton.event.taskrun.*'],
      note: 'a task deploys when its name says so and to where, such as deploy-production',
    },
    registry: {
      events: ['dev.tekton.event.pipelinerun.*', 'dev.tekton.event.taskrun.*'],
      note: 'the run or task has to give the image as a result',
    },
  },
};
