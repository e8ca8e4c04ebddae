import { bare } from '../facts';
import { daysBefore } from '../history/calendar';
import { pushDirectly } from '../history/change';
import { Story } from '../story';

export const faxGateway: Story = {
  repository: 'fax-gateway',
  about: 'Ends this year: listed, not rated',
  facts: { 'fax-gateway': bare },
  tell(repo) {
    pushDirectly(repo, {
      at: daysBefore(repo.now, 120),
      author: 'ruth-qs',
      messages: ['New number of the harbour office'],
    });
  },
};
