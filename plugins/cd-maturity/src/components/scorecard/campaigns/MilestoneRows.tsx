import { useText } from '../../../hooks/useText';
import { RowGroup } from '../../goals/RowGroup';
import { withAt } from '../../goals/goalDraft';
import { TextInput } from '../../ui';
import { CampaignDraft } from './campaignDraft';

type Props = {
  draft: Pick<CampaignDraft, 'start' | 'deadline' | 'milestones'>;
  onChange(milestones: CampaignDraft['milestones']): void;
};

/** Days on the way to the deadline, each with a name. */
export const MilestoneRows = ({ draft, onChange }: Props) => {
  const t = useText();
  const { start, deadline, milestones } = draft;
  return (
    <RowGroup
      title={t('campaigns.dialog.milestones')}
      addLabel={t('campaigns.dialog.addMilestone')}
      removeLabel={t('campaigns.dialog.removeMilestone')}
      least={0}
      onAdd={() => onChange([...milestones, { title: '', date: '' }])}
      onRemove={at => onChange(milestones.filter((_, index) => index !== at))}
      rows={milestones.map(({ title, date }, at) => (
        <>
          <TextInput
            required
            label={t('campaigns.dialog.milestone')}
            maxLength={200}
            value={title}
            onChange={next => onChange(withAt(milestones, at, { title: next }))}
          />
          <TextInput
            required
            type="date"
            label={t('goals.date')}
            min={start}
            max={deadline}
            value={date}
            onChange={next => onChange(withAt(milestones, at, { date: next }))}
          />
        </>
      ))}
    />
  );
};
