import type { SourceNeeds } from 'backstage-plugin-cd-maturity-node';

/** Types of CDEvents, without their version. */
export const NEEDS: SourceNeeds = {
  settings: 'the sender',
  roles: {
    scm: { events: ['dev.cdevents.change.*', 'dev.cdevents.branch.*'] },
    ci: {
      events: [
        'dev.cdevents.pipelinerun.*',
        'dev.cdevents.taskrun.*',
        'dev.cdevents.build.*',
        'dev.cdevents.testsuiterun.*',
        'dev.cdevents.testcaserun.*',
      ],
    },
    deploy: {
      events: [
        'dev.cdevents.service.deployed',
        'dev.cdevents.service.upgraded',
        'dev.cdevents.service.rolledback',
      ],
    },
    incidents: {
      events: [
        'dev.cdevents.incident.detected',
        'dev.cdevents.incident.reported',
        'dev.cdevents.incident.resolved',
      ],
    },
    registry: {
      events: [
        'dev.cdevents.artifact.packaged',
        'dev.cdevents.artifact.published',
      ],
    },
  },
};
