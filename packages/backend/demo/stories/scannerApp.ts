import { bare } from '../facts';
import { daysBefore, onWorkday } from '../history/calendar';
import { changes } from '../history/changes';
import { deploy } from '../history/deploy';
import { Story } from '../story';

export const scannerApp: Story = {
  repository: 'scanner-app',
  about:
    'Built on a developer machine and carried to the scanners with a cable every six weeks',
  facts: { 'scanner-app': { ...bare, 'scm.build_definition_present': false } },
  tell(repo) {
    changes(repo, {
      days: 170,
      count: 10,
      people: ['ida-qs'],
      hours: [60, 300],
      titles: [
        'Bigger keys for gloves',
        'Beep louder',
        'Read two labels at once',
      ],
    });
    for (const ago of [142, 98, 55, 12]) {
      const at = onWorkday(daysBefore(repo.now, ago));
      at.setUTCHours(6, 0, 0, 0);
      deploy(repo, {
        environment: { name: 'production', production: true },
        sha: repo.headAt(at).sha,
        ref: 'main',
        creator: 'ida-qs',
        at,
        minutes: 420,
        outcome: 'success',
        description: 'By cable, 64 scanners',
      });
    }
  },
};
