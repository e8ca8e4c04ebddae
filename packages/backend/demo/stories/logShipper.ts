import { Story } from '../story';

export const logShipper: Story = {
  repository: 'log-shipper',
  about: 'Annotated, but its repository has not sent a single delivery',
  facts: {},
  tell() {},
};
