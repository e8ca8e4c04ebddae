import { allDeliveries } from './deliveries';
import { stories } from './stories';

const NOW = new Date('2026-05-20T10:00:00Z');
const DAY = 24 * 3_600_000;

describe('deliveries of the demo', () => {
  const all = allDeliveries(NOW);

  it('are the same for the same moment', () => {
    expect(JSON.stringify(allDeliveries(NOW))).toBe(JSON.stringify(all));
  });

  it('move with the moment, and keep their ids', () => {
    const later = allDeliveries(new Date(NOW.getTime() + 7 * DAY));
    expect(later.map(it => it.id).sort()).toEqual(all.map(it => it.id).sort());
    expect(later[0].at.getTime() - all[0].at.getTime()).toBe(7 * DAY);
  });

  it('number about six to seven thousand over half a year', () => {
    expect(all.length).toBeGreaterThan(5500);
    expect(all.length).toBeLessThan(7500);
    const days = (NOW.getTime() - all[0].at.getTime()) / DAY;
    expect(days).toBeGreaterThan(150);
    expect(days).toBeLessThan(190);
  });

  it('lie in the past and have ids of their own', () => {
    expect(all.every(it => it.at <= NOW)).toBe(true);
    expect(new Set(all.map(it => it.id)).size).toBe(all.length);
  });

  it('come from every repository but the silent one', () => {
    const repositories = new Set(
      all.map(
        it => (it.payload as { repository: { name: string } }).repository.name,
      ),
    );
    expect([...repositories].sort()).toEqual(
      stories
        .map(it => it.repository)
        .filter(it => it !== 'log-shipper')
        .sort(),
    );
  });
});
