import { makeStyles } from '@material-ui/core';
import { MaturityModel } from 'backstage-plugin-cd-maturity-common';
import { useText } from '../../../hooks/useText';
import { NARROW, mute, text } from '../../../theme';
import {
  Chip,
  ExternalLink,
  Inset,
  LevelName,
  Panel,
  SelectInput,
} from '../../ui';

const useStyles = makeStyles(theme => ({
  guidance: { ...text.body, margin: '0 0 16px', maxWidth: 760 },
  levels: {
    display: 'grid',
    gridTemplateColumns: 'minmax(180px, max-content) minmax(0, 1fr)',
    gap: '8px 16px',
    margin: 0,
    alignItems: 'center',
    // Nearer to its own words than to the next level.
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gap: 2,
      '& > * > dd': { marginBottom: 8 },
    },
  },
  name: {
    ...text.strong,
    margin: 0,
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '2px 8px',
  },
  summary: { ...text.list, ...mute(theme), marginLeft: 0 },
  sources: { ...text.list, ...mute(theme), margin: '16px 0 0' },
  choice: { width: 240 },
}));

type Props = {
  model: MaturityModel;
  models: ReadonlyArray<{ id: string; title: string }>;
  onChoose(id: string): void;
};

/** What a model is for: its levels in words, what is aimed for, and where its ideas come from. */
export const ModelHead = ({ model, models, onChoose }: Props) => {
  const classes = useStyles();
  const t = useText();
  const { metadata, levels, defaultTarget } = model;
  const target = levels.find(({ id }) => id === defaultTarget.level);
  return (
    <Panel
      title={metadata.title}
      sub={t('models.version', {
        version: metadata.version,
        kinds: [
          ...model.appliesTo.kinds,
          ...(model.appliesTo.types ?? []),
        ].join(', '),
      })}
      actions={
        models.length > 1 && (
          <div className={classes.choice}>
            <SelectInput
              label={t('header.models')}
              value={metadata.id}
              options={models.map(({ id, title }) => ({ id, label: title }))}
              onChange={onChoose}
            />
          </div>
        )
      }
    >
      <Inset>
        <p className={classes.guidance}>{metadata.guidance}</p>
        <dl className={classes.levels}>
          {levels.map(({ id, rank, title, summary }) => (
            <div key={id} style={{ display: 'contents' }}>
              <dt className={classes.name}>
                <LevelName rank={rank} of={levels.length} name={title} />
                {id === target?.id && <Chip>{t('models.target')}</Chip>}
              </dt>
              <dd className={classes.summary}>{summary}</dd>
            </div>
          ))}
        </dl>
        {metadata.sources.length > 0 && (
          <p className={classes.sources}>
            {t('models.sources')}{' '}
            {metadata.sources.map(link => (
              <span key={link}>
                <ExternalLink to={link}>{new URL(link).hostname}</ExternalLink>{' '}
              </span>
            ))}
          </p>
        )}
      </Inset>
    </Panel>
  );
};
