import {
  EntityAboutCard,
  EntityLayout,
  EntitySwitch,
} from '@backstage/plugin-catalog';
import Grid from '@material-ui/core/Grid';
import {
  EntityGroupMaturityContent,
  EntityMaturityCard,
  EntityMaturityContent,
  isGroupMaturityAvailable,
  isMaturityAvailable,
} from 'backstage-plugin-cd-maturity/legacy';

export const entityPage = (
  <EntityLayout>
    <EntityLayout.Route path="/" title="Overview">
      <Grid container spacing={3}>
        <Grid item md={6} xs={12}>
          <EntityAboutCard />
        </Grid>
        <EntitySwitch>
          <EntitySwitch.Case if={isMaturityAvailable}>
            <Grid item md={6} xs={12}>
              <EntityMaturityCard />
            </Grid>
          </EntitySwitch.Case>
        </EntitySwitch>
      </Grid>
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/maturity"
      title="Maturity"
      if={isMaturityAvailable}
    >
      <EntityMaturityContent />
    </EntityLayout.Route>
    <EntityLayout.Route
      path="/maturity"
      title="Maturity"
      if={isGroupMaturityAvailable}
    >
      <EntityGroupMaturityContent />
    </EntityLayout.Route>
  </EntityLayout>
);
