import {
  isDefaultBranch,
  nameText,
  sha,
} from 'backstage-plugin-cd-maturity-node/provider';
import { Metadata, Values } from './resource';

/** Usual names of the parameter or result that holds the commit, without case and what joins the words. */
const COMMITS = [
  'chainsgitcommit',
  'gitrevision',
  'gitcommit',
  'gitsha',
  'commitsha',
  'commitid',
  'commit',
  'sha',
  'revision',
];
const BRANCHES = ['gitbranch', 'branch', 'branchname', 'revision', 'ref'];

/** What Pipelines as Code notes on a run. */
const PAC = 'pipelinesascode.tekton.dev';

const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');

/** The values under these names, the first name first. */
function valuesNamed(names: readonly string[], values: Values): string[] {
  return names.flatMap(name =>
    values.flatMap(item => (plain(item.name) === name ? item.value ?? [] : [])),
  );
}

const branchName = (text: string) => text.trim().replace(/^refs\/heads\//, '');

/** Commit and branch of a run: results know what was checked out, parameters what was asked for. */
export function commitOf(
  { labels, annotations }: Metadata,
  results: Values,
  params: Values,
): { sha?: string; branch?: string; onDefaultBranch: boolean } {
  const values = [...results, ...params];
  const commits = [
    ...valuesNamed(COMMITS, results),
    annotations[`${PAC}/sha`],
    labels[`${PAC}/sha`],
    ...valuesNamed(COMMITS, params),
  ].flatMap(text =>
    typeof text === 'string' ? sha.safeParse(text.trim()).data ?? [] : [],
  );
  const branches = [
    annotations[`${PAC}/branch`],
    labels[`${PAC}/branch`],
    ...valuesNamed(BRANCHES, values),
  ].flatMap(text => {
    const name = typeof text === 'string' ? branchName(text) : '';
    return sha.safeParse(name).success
      ? []
      : nameText.safeParse(name).data ?? [];
  });
  const isChange = annotations[`${PAC}/event-type`] === 'pull_request';
  return {
    sha: commits[0],
    branch: branches[0],
    onDefaultBranch: !isChange && isDefaultBranch(branches[0], undefined),
  };
}
