// Written by scripts/generateSources.mjs from the provider modules in plugins/.
import { source as argocd } from 'backstage-plugin-cd-maturity-backend-module-argocd/normalize';
import { source as azureDevops } from 'backstage-plugin-cd-maturity-backend-module-azure-devops/normalize';
import { source as bitbucket } from 'backstage-plugin-cd-maturity-backend-module-bitbucket/normalize';
import { source as cdevents } from 'backstage-plugin-cd-maturity-backend-module-cdevents/normalize';
import { source as circleci } from 'backstage-plugin-cd-maturity-backend-module-circleci/normalize';
import { source as github } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';
import { source as gitlab } from 'backstage-plugin-cd-maturity-backend-module-gitlab/normalize';
import { source as jenkins } from 'backstage-plugin-cd-maturity-backend-module-jenkins/normalize';
import { source as pagerduty } from 'backstage-plugin-cd-maturity-backend-module-pagerduty/normalize';
import { source as tekton } from 'backstage-plugin-cd-maturity-backend-module-tekton/normalize';

/** Every provider whose deliveries can be read here. */
export const sources = [argocd, azureDevops, bitbucket, cdevents, circleci, github, gitlab, jenkins, pagerduty, tekton];
