import { Resource } from '../../../hooks/useResource';
import { useText } from '../../../hooks/useText';
import { Loaded, SegmentedControl, SelectInput, Skeleton } from '../../ui';
import { ModelPractices } from '../usePractices';
import { PracticePicker } from './PracticePicker';
import { CampaignDraft } from './campaignDraft';

const asks = ['practices', 'level'] as const;

type Props = {
  draft: CampaignDraft;
  known: Resource<ModelPractices>;
  onChange(part: Partial<CampaignDraft>): void;
};

/** What every component is to reach: some practices, or a level. */
export const CampaignTargetFields = ({ draft, known, onChange }: Props) => {
  const t = useText();
  return (
    <Loaded
      resource={known}
      failure={t('campaigns.dialog.modelFailure')}
      skeleton={<Skeleton height={240} />}
    >
      {({ model, practices }) => (
        <>
          <div>
            <SegmentedControl
              label={t('campaigns.dialog.asks')}
              value={draft.asks}
              onChange={next =>
                onChange({
                  asks: next,
                  level: draft.level || model.levels[0].id,
                })
              }
              options={asks.map(id => ({
                id,
                label: t(`campaigns.dialog.askFor.${id}`),
              }))}
            />
          </div>
          {draft.asks === 'practices' ? (
            <PracticePicker
              practices={practices}
              chosen={draft.practices}
              onChange={chosen => onChange({ practices: chosen })}
            />
          ) : (
            <>
              <SelectInput
                label={t('goals.level')}
                value={draft.level}
                options={model.levels.map(({ id, title }) => ({
                  id,
                  label: title,
                }))}
                onChange={level => onChange({ level })}
              />
              <SelectInput
                label={t('goals.dimension')}
                value={draft.dimension}
                options={[
                  { id: '', label: t('heat.overall') },
                  ...model.dimensions.map(({ id, title }) => ({
                    id,
                    label: title,
                  })),
                ]}
                onChange={dimension => onChange({ dimension })}
              />
            </>
          )}
        </>
      )}
    </Loaded>
  );
};
