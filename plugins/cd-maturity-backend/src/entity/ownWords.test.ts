import {
  EntityMaturity,
  MaturityModel,
  modelInForceSchema,
} from 'backstage-plugin-cd-maturity-common';
import { resolve } from 'node:path';
import { component, group } from '../__testUtils__/catalog';
import { startPlugin } from '../__testUtils__/startPlugin';
import { eventually } from '../__testUtils__/eventually';

jest.setTimeout(120_000);

const BASKET = '/entities/component/default/basket';

const start = () =>
  startPlugin({
    entities: [
      group('shop'),
      component('basket', {
        owner: 'group:default/shop',
        scope: 'acme/basket',
      }),
    ],
    config: {
      models: { files: [resolve(__dirname, '../__fixtures__/own-words.yaml')] },
    },
  });

it('hands out first steps in the words of the organisation', async () => {
  const { get } = await start();
  const { model, practices }: EntityMaturity = await eventually(async () => {
    const { status, body } = await get(BASKET);
    expect(status).toBe(200);
    return body;
  });
  expect(model.version).toBe('1.0.0+acme.1');
  const of = (id: string) => practices.find(practice => practice.id === id);
  expect(of('cd.build.commit-triggered')).toMatchObject({
    title: 'Each commit is built and versioned automatically',
    remediation: 'Create the pipeline from our template and push a branch.',
    docs: expect.arrayContaining(['https://wiki.acme.example/pipelines']),
    template: 'template:default/service-pipeline',
  });
  expect(of('cd.build.scripted-build')).not.toHaveProperty('template');
});

it('hands out the model as it is in force, to be changed and tried', async () => {
  const { get, post } = await start();
  const { body } = await get('/models/cd').expect(200);
  const model: MaturityModel = modelInForceSchema.parse(body);
  expect(model.metadata.version).toBe('1.0.0+acme.1');
  expect(model).toEqual(body);
  const off = model.practices.find(
    ({ id }) => id === 'cd.build.immutable-image',
  );
  expect(model.conditions[off!.when!]).toMatchObject({ anyOf: [] });
  await post('/whatif', { model }).expect(200);
});
