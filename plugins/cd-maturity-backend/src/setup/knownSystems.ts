/** A system that annotations of the catalog speak of. */
export type KnownSystem = {
  title: string;
  /** Keys of annotations; one that ends in `*` stands for all that begin like it. */
  annotations: readonly string[];
  /** Id of the source that a module of ours brings. */
  source?: string;
};

/** Systems by the annotations that their plugins for Backstage read. */
const KNOWN_SYSTEMS: readonly KnownSystem[] = [
  {
    title: 'GitHub',
    annotations: ['github.com/project-slug', 'backstage.io/github-actions-id'],
    source: 'github',
  },
  {
    title: 'GitLab',
    annotations: ['gitlab.com/project-slug', 'gitlab.com/project-id'],
    source: 'gitlab',
  },
  {
    title: 'Jenkins',
    annotations: ['jenkins.io/job-full-name', 'jenkins.io/github-folder'],
    source: 'jenkins',
  },
  {
    title: 'Azure DevOps',
    annotations: [
      'dev.azure.com/project-repo',
      'dev.azure.com/project',
      'dev.azure.com/build-definition',
    ],
    source: 'azure-devops',
  },
  {
    title: 'Bitbucket',
    annotations: ['bitbucket.org/project-slug', 'bitbucket.org/project-key'],
    source: 'bitbucket',
  },
  {
    title: 'CircleCI',
    annotations: ['circleci.com/project-slug'],
    source: 'circleci',
  },
  {
    title: 'Argo CD',
    annotations: ['argocd/app-name', 'argocd/app-selector'],
    source: 'argocd',
  },
  { title: 'Tekton', annotations: ['tekton.dev/cicd'], source: 'tekton' },
  {
    title: 'PagerDuty',
    annotations: ['pagerduty.com/service-id', 'pagerduty.com/integration-key'],
    source: 'pagerduty',
  },
  { title: 'Buildkite', annotations: ['buildkite.com/*'] },
  { title: 'Travis CI', annotations: ['travis-ci.com/repo-slug'] },
  { title: 'GoCD', annotations: ['gocd.org/pipelines'] },
  { title: 'Google Cloud Build', annotations: ['google.com/cloudbuild-*'] },
  { title: 'Bitrise', annotations: ['bitrise.io/app'] },
  { title: 'TeamCity', annotations: ['teamcity/project-id'] },
  {
    title: 'AWS CodePipeline',
    annotations: ['aws.amazon.com/aws-codepipeline-*'],
  },
  { title: 'AWS CodeBuild', annotations: ['aws.amazon.com/aws-codebuild-*'] },
  { title: 'Harness', annotations: ['harness.io/*'] },
  {
    title: 'Argo Workflows',
    annotations: ['argo-workflows.cnoe.io/label-selector'],
  },
  { title: 'Octopus Deploy', annotations: ['octopus.com/project-id'] },
  { title: 'OpenChoreo', annotations: ['openchoreo.io/component'] },
  { title: 'Opsgenie', annotations: ['opsgenie.com/*'] },
  { title: 'SonarQube', annotations: ['sonarqube.org/project-key'] },
];

/** The systems that an entity's annotations name, with the annotation that does. */
export function systemsNamedBy(
  annotations: Readonly<Record<string, string>>,
): Array<KnownSystem & { annotation: string }> {
  const keys = Object.keys(annotations);
  return KNOWN_SYSTEMS.flatMap(system => {
    const annotation = keys.find(key =>
      system.annotations.some(known =>
        known.endsWith('*')
          ? key.startsWith(known.slice(0, -1))
          : key === known,
      ),
    );
    return annotation ? [{ ...system, annotation }] : [];
  });
}
