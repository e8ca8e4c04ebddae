import { BurnDown, Campaign, Day } from 'backstage-plugin-cd-maturity-common';
import { Knex } from 'knex';
import { inChunks } from '../database/dialect';

type CampaignRow = {
  id: string;
  model: string;
  owner: string;
  start: string;
  deadline: string;
  content: string;
  version: number;
};

const CHUNK = 200;
/** Entities without an owner: part of a primary key cannot be empty. */
const NOBODY = '';

function toRow(campaign: Campaign) {
  const { id, model, owner, start, deadline, version, ...content } = campaign;
  return {
    id,
    model,
    owner,
    start,
    deadline,
    ended_at: campaign.result?.endedAt ?? null,
    content: JSON.stringify(content),
    created_at: campaign.createdAt,
    version,
  };
}

function fromRow(row: CampaignRow): Campaign {
  return {
    id: row.id,
    model: row.model,
    owner: row.owner,
    start: row.start,
    deadline: row.deadline,
    ...JSON.parse(row.content),
    version: row.version,
  };
}

/** Writes a new one; false when it is there already. */
export async function insertCampaign(
  db: Knex,
  campaign: Campaign,
): Promise<boolean> {
  const inserted = await db('campaigns')
    .insert(toRow(campaign))
    .onConflict('id')
    .ignore()
    .returning('id');
  return inserted.length > 0;
}

/** Writes a change; false when somebody else changed it meanwhile. */
export async function updateCampaign(
  db: Knex,
  next: Campaign,
): Promise<boolean> {
  const { id, ...row } = toRow(next);
  const changed = await db('campaigns')
    .where({ id, version: next.version - 1 })
    .update(row);
  return changed > 0;
}

export async function readCampaign(
  db: Knex,
  id: string,
): Promise<Campaign | undefined> {
  const row: CampaignRow | undefined = await db('campaigns')
    .where('id', id)
    .first();
  return row && fromRow(row);
}

/** Newest first; ended ones only when asked for. */
export async function listCampaigns(
  db: Knex,
  request: {
    ended: boolean;
    after?: { at: number; id: string };
    limit: number;
  },
): Promise<Campaign[]> {
  const query = db('campaigns')
    .orderBy([
      { column: 'created_at', order: 'desc' },
      { column: 'id', order: 'desc' },
    ])
    .limit(request.limit);
  if (request.ended) {
    query.whereNotNull('ended_at');
  } else {
    query.whereNull('ended_at');
  }
  const { after } = request;
  if (after) {
    query.where(inner =>
      inner
        .where('created_at', '<', after.at)
        .orWhere(same =>
          same.where('created_at', after.at).where('id', '<', after.id),
        ),
    );
  }
  const rows: CampaignRow[] = await query;
  return rows.map(fromRow);
}

/** Campaigns that have begun and not ended. */
export async function readStartedCampaigns(
  db: Knex,
  today: Day,
): Promise<Campaign[]> {
  const rows: CampaignRow[] = await db('campaigns')
    .whereNull('ended_at')
    .where('start', '<=', today);
  return rows.map(fromRow);
}

/** Campaigns of a model that have not ended, those that are due first before others. */
export async function readOpenCampaigns(
  db: Knex,
  model: string,
  most: number,
): Promise<Campaign[]> {
  const rows: CampaignRow[] = await db('campaigns')
    .where('model', model)
    .whereNull('ended_at')
    .orderBy(['deadline', 'id'])
    .limit(most);
  return rows.map(fromRow);
}

/** Writes how the teams stand on a day; a second look on the same day replaces the first. */
export async function putCampaignDay(
  db: Knex,
  campaignId: string,
  day: Day,
  teams: readonly BurnDown[],
): Promise<void> {
  await db.transaction(async tx => {
    await tx('campaign_days').where({ campaign_id: campaignId, day }).delete();
    await inChunks(teams, CHUNK, async slice => {
      await tx('campaign_days').insert(
        slice.map(team => ({
          campaign_id: campaignId,
          day,
          owner: team.owner ?? NOBODY,
          total: team.total,
          reached: team.reached,
        })),
      );
    });
  });
}

/** A point a day, all teams together. */
export async function readBurnDown(
  db: Knex,
  campaignId: string,
): Promise<Array<{ day: Day; total: number; reached: number }>> {
  const rows: Array<{ day: string; total: unknown; reached: unknown }> =
    await db('campaign_days')
      .where('campaign_id', campaignId)
      .groupBy('day')
      .orderBy('day')
      .select('day', {
        total: db.raw('sum(total)'),
        reached: db.raw('sum(reached)'),
      });
  return rows.map(row => ({
    day: row.day,
    total: Number(row.total),
    reached: Number(row.reached),
  }));
}
