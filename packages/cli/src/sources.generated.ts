// Written by scripts/generateSources.mjs from the provider modules in plugins/.
import { source as circleci } from 'backstage-plugin-cd-maturity-backend-module-circleci/normalize';
import { source as github } from 'backstage-plugin-cd-maturity-backend-module-github/normalize';
import { source as gitlab } from 'backstage-plugin-cd-maturity-backend-module-gitlab/normalize';
import { source as pagerduty } from 'backstage-plugin-cd-maturity-backend-module-pagerduty/normalize';

/** Every provider whose deliveries can be read here. */
export const sources = [circleci, github, gitlab, pagerduty];
