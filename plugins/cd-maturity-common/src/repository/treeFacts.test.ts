import fc from 'fast-check';
import { treeFacts } from './treeFacts';
import { TREE_RULES } from './treeRules';

const facts = (paths: string[], folder?: string, truncated = false) =>
  treeFacts({ paths, truncated }, folder);

const segment = fc.constantFrom('services', 'Shop', 'src', '.github', 'docs');
const file = fc.constantFrom(
  'main.tf',
  'Chart.yaml',
  'CODEOWNERS',
  'go.sum',
  'Makefile',
  'dependabot.yml',
  'README.md',
);
const path = fc
  .tuple(fc.array(segment, { maxLength: 3 }), file)
  .map(([folders, name]) => [...folders, name].join('/'));
const paths = fc.array(path, { maxLength: 20 });

describe('treeFacts', () => {
  it.each([
    ['pom.xml', 'scm.build_definition_present'],
    ['src/Shop/Shop.csproj', 'scm.build_definition_present'],
    ['.github/workflows/build.yml', 'scm.pipeline_as_code'],
    ['Jenkinsfile', 'scm.pipeline_as_code'],
    ['ci/nightly.Jenkinsfile', 'scm.pipeline_as_code'],
    ['yarn.lock', 'scm.lockfile_present'],
    ['.github/dependabot.yml', 'scm.dependency_updates_automated'],
    ['docs/CODEOWNERS', 'scm.codeowners_present'],
    ['src/main/resources/db/migration/V1__x.sql', 'scm.migrations_in_repo'],
    ['deploy/main.tf', 'scm.iac_present'],
    ['charts/shop/Chart.yaml', 'k8s.packaged'],
  ])('%s shows %s and nothing else', (shown, id) => {
    const expected = Object.fromEntries(
      TREE_RULES.map(rule => [rule.id, rule.id === id]),
    );
    expect(facts([shown])).toEqual(expected);
  });

  it.each([
    ['src/codeowners', 'scm.codeowners_present'],
    ['src/workflows/build.yml', 'scm.pipeline_as_code'],
    ['node_modules/x/package.json', 'scm.build_definition_present'],
    ['vendor/github.com/x/y/main.tf', 'scm.iac_present'],
    ['src/migrations.ts', 'scm.migrations_in_repo'],
  ])('%s does not show %s', (shown, id) => {
    expect(facts([shown])[id]).toBe(false);
  });

  it('sees of a folder what is in it, what covers it and what belongs to the repository', () => {
    const tree = [
      'yarn.lock',
      'CODEOWNERS',
      'services/shop/package.json',
      'services/shop-admin/main.tf',
      'services/cart/Chart.yaml',
    ];
    expect(facts(tree, '/services/Shop/')).toMatchObject({
      'scm.build_definition_present': true,
      'scm.lockfile_present': true,
      'scm.codeowners_present': true,
      'scm.iac_present': false,
      'k8s.packaged': false,
    });
    expect(facts(tree, 'services/cart')['k8s.packaged']).toBe(true);
  });

  it('does not depend on order, case or repetition', () => {
    fc.assert(
      fc.property(paths, fc.boolean(), (tree, truncated) => {
        const expected = facts(tree, '', truncated);
        const same = [...tree, ...tree].reverse().map(p => p.toUpperCase());
        expect(facts(same, '', truncated)).toEqual(expected);
      }),
    );
  });

  it('never takes a fact back for a file more, and gives every fact of a whole tree', () => {
    fc.assert(
      fc.property(paths, path, (tree, more) => {
        const before = facts(tree);
        const after = facts([...tree, more]);
        expect(Object.keys(before)).toHaveLength(TREE_RULES.length);
        for (const { id } of TREE_RULES) {
          expect(after[id] || !before[id]).toBe(true);
        }
      }),
    );
  });

  it('says nothing about what a truncated tree does not show', () => {
    fc.assert(
      fc.property(paths, tree => {
        const whole = Object.entries(facts(tree)).filter(([, holds]) => holds);
        expect(facts(tree, '', true)).toEqual(Object.fromEntries(whole));
      }),
    );
  });

  it('shows a folder no more than the repository that holds it', () => {
    fc.assert(
      fc.property(paths, segment, (tree, folder) => {
        const whole = facts(tree);
        for (const [id, holds] of Object.entries(facts(tree, folder))) {
          expect(whole[id] || !holds).toBe(true);
        }
      }),
    );
  });

  it('finds the one file that counts in a large tree', () => {
    const tree = Array.from(
      { length: 100_000 },
      (_, n) => `services/s${n % 300}/src/package/deep/File${n}.java`,
    );
    expect(facts([...tree, 'deploy/main.tf'])).toEqual(
      facts(['deploy/main.tf']),
    );
  });
});
