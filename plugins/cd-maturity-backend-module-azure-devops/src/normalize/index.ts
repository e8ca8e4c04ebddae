/**
 * Azure DevOps' deliveries turned into signals. Pure: needs no portal.
 *
 * @packageDocumentation
 */
import { createAzureDevopsSource } from './azureDevopsSource';

export { createAzureDevopsSource };

/**
 * Azure DevOps for a terminal, which knows no organisation of its own.
 *
 * @public
 */
export const azureDevopsSource = createAzureDevopsSource();
export { azureDevopsSource as source };
