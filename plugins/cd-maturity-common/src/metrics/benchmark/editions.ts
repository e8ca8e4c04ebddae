import { BenchmarkEdition } from './types';

/**
 * Answers to DORA's quick check by industry, as mean and standard deviation on its scale from 0 to 10, higher being better.
 * Published by DORA (dora.dev, CC BY 4.0). Shares of failure and rework are published with high as bad; here they are
 * turned round. Sizes of organisations are left out: in the 2025 edition their recovery times are turned the wrong way.
 *
 * @public
 */
export const benchmarkEditions: readonly BenchmarkEdition[] = [
  {
    edition: 2025,
    industries: [
      {
        id: 'all',
        name: 'All industries',
        figures: {
          leadTime: { mean: 5.5, sd: 2.4 },
          frequency: { mean: 4.8, sd: 2.8 },
          recovery: { mean: 7.4, sd: 2.1 },
          changeFail: { mean: 8.1, sd: 2.1 },
          rework: { mean: 7.8, sd: 2.2 },
        },
      },
      {
        id: 'consumer',
        name: 'Retail/Consumer/e-Commerce',
        figures: {
          leadTime: { mean: 5.9, sd: 2.3 },
          frequency: { mean: 5.3, sd: 2.7 },
          recovery: { mean: 7.8, sd: 1.8 },
          changeFail: { mean: 8.3, sd: 2 },
          rework: { mean: 8, sd: 1.9 },
        },
      },
      {
        id: 'education',
        name: 'Education',
        figures: {
          leadTime: { mean: 5.5, sd: 2.6 },
          frequency: { mean: 4.5, sd: 2.9 },
          recovery: { mean: 6.6, sd: 2.6 },
          changeFail: { mean: 7.3, sd: 2.4 },
          rework: { mean: 7.1, sd: 2.3 },
        },
      },
      {
        id: 'energy',
        name: 'Energy',
        figures: {
          leadTime: { mean: 5.4, sd: 2.5 },
          frequency: { mean: 4.5, sd: 2.7 },
          recovery: { mean: 7.2, sd: 1.9 },
          changeFail: { mean: 8.2, sd: 1.8 },
          rework: { mean: 7.9, sd: 1.9 },
        },
      },
      {
        id: 'financial-services',
        name: 'Financial Services',
        figures: {
          leadTime: { mean: 5.4, sd: 2.3 },
          frequency: { mean: 5.1, sd: 2.6 },
          recovery: { mean: 7.7, sd: 1.9 },
          changeFail: { mean: 8.3, sd: 2.1 },
          rework: { mean: 8.1, sd: 1.9 },
        },
      },
      {
        id: 'government',
        name: 'Government',
        figures: {
          leadTime: { mean: 4.8, sd: 2.6 },
          frequency: { mean: 4.3, sd: 3 },
          recovery: { mean: 7, sd: 2.1 },
          changeFail: { mean: 7.9, sd: 2.2 },
          rework: { mean: 7.6, sd: 2.2 },
        },
      },
      {
        id: 'healthcare-pharmaceuticals',
        name: 'Healthcare & Pharmaceuticals',
        figures: {
          leadTime: { mean: 5, sd: 2.6 },
          frequency: { mean: 4.3, sd: 2.8 },
          recovery: { mean: 7.1, sd: 2.2 },
          changeFail: { mean: 7.5, sd: 2.3 },
          rework: { mean: 7.4, sd: 2.4 },
        },
      },
      {
        id: 'industrials-manufacturing',
        name: 'Industrials & Manufacturing',
        figures: {
          leadTime: { mean: 4.9, sd: 2.6 },
          frequency: { mean: 3.7, sd: 2.7 },
          recovery: { mean: 6.5, sd: 2.3 },
          changeFail: { mean: 8, sd: 1.9 },
          rework: { mean: 7.6, sd: 2.3 },
        },
      },
      {
        id: 'insurance',
        name: 'Insurance',
        figures: {
          leadTime: { mean: 4.8, sd: 2.2 },
          frequency: { mean: 4.4, sd: 2.5 },
          recovery: { mean: 7.5, sd: 1.8 },
          changeFail: { mean: 8.3, sd: 2 },
          rework: { mean: 8.2, sd: 1.9 },
        },
      },
      {
        id: 'media-entertainment',
        name: 'Media & Entertainment',
        figures: {
          leadTime: { mean: 5.8, sd: 2.4 },
          frequency: { mean: 5.2, sd: 2.7 },
          recovery: { mean: 7.6, sd: 2.1 },
          changeFail: { mean: 8.2, sd: 1.8 },
          rework: { mean: 8.2, sd: 1.7 },
        },
      },
      {
        id: 'non-profit',
        name: 'Non-profit',
        figures: {
          leadTime: { mean: 5.9, sd: 2.7 },
          frequency: { mean: 4.5, sd: 2.6 },
          recovery: { mean: 7.5, sd: 1.8 },
          changeFail: { mean: 7.8, sd: 2.8 },
          rework: { mean: 7.9, sd: 2.5 },
        },
      },
      {
        id: 'technology',
        name: 'Technology',
        figures: {
          leadTime: { mean: 5.7, sd: 2.4 },
          frequency: { mean: 4.9, sd: 2.8 },
          recovery: { mean: 7.4, sd: 2.1 },
          changeFail: { mean: 8.1, sd: 2 },
          rework: { mean: 7.7, sd: 2.2 },
        },
      },
      {
        id: 'telecommunications',
        name: 'Telecommunications',
        figures: {
          leadTime: { mean: 5.2, sd: 2.4 },
          frequency: { mean: 4.7, sd: 2.6 },
          recovery: { mean: 7.2, sd: 2.3 },
          changeFail: { mean: 7.6, sd: 2.5 },
          rework: { mean: 7.4, sd: 2.5 },
        },
      },
      {
        id: 'other',
        name: 'Other',
        figures: {
          leadTime: { mean: 5.7, sd: 2.4 },
          frequency: { mean: 5, sd: 2.7 },
          recovery: { mean: 7.6, sd: 2 },
          changeFail: { mean: 8.4, sd: 1.9 },
          rework: { mean: 8, sd: 2 },
        },
      },
    ],
  },
  {
    edition: 2024,
    industries: [
      {
        id: 'all',
        name: 'All industries',
        figures: {
          leadTime: { mean: 5.1, sd: 2.6 },
          frequency: { mean: 5.3, sd: 2.9 },
          recovery: { mean: 7.5, sd: 2.3 },
          changeFail: { mean: 8.3, sd: 2 },
        },
      },
      {
        id: 'consumer',
        name: 'Retail/Consumer/e-Commerce',
        figures: {
          leadTime: { mean: 5.8, sd: 2.6 },
          frequency: { mean: 6.3, sd: 3 },
          recovery: { mean: 8, sd: 1.9 },
          changeFail: { mean: 8.5, sd: 1.6 },
        },
      },
      {
        id: 'education',
        name: 'Education',
        figures: {
          leadTime: { mean: 4.8, sd: 3.1 },
          frequency: { mean: 5.1, sd: 3.2 },
          recovery: { mean: 6.6, sd: 3 },
          changeFail: { mean: 8.4, sd: 2.1 },
        },
      },
      {
        id: 'energy',
        name: 'Energy',
        figures: {
          leadTime: { mean: 4.6, sd: 2.5 },
          frequency: { mean: 4.9, sd: 3.1 },
          recovery: { mean: 6.6, sd: 2.9 },
          changeFail: { mean: 7.3, sd: 2.7 },
        },
      },
      {
        id: 'financial-services',
        name: 'Financial Services',
        figures: {
          leadTime: { mean: 4.9, sd: 2.4 },
          frequency: { mean: 5.2, sd: 2.7 },
          recovery: { mean: 7.9, sd: 1.9 },
          changeFail: { mean: 8.4, sd: 1.8 },
        },
      },
      {
        id: 'government',
        name: 'Government',
        figures: {
          leadTime: { mean: 4.6, sd: 2.6 },
          frequency: { mean: 4.4, sd: 2.6 },
          recovery: { mean: 6.8, sd: 2.1 },
          changeFail: { mean: 7.6, sd: 2.3 },
        },
      },
      {
        id: 'healthcare-pharmaceuticals',
        name: 'Healthcare & Pharmaceuticals',
        figures: {
          leadTime: { mean: 4.6, sd: 2.6 },
          frequency: { mean: 4.4, sd: 2.6 },
          recovery: { mean: 7.4, sd: 2.5 },
          changeFail: { mean: 8.6, sd: 1.5 },
        },
      },
      {
        id: 'industrials-manufacturing',
        name: 'Industrials & Manufacturing',
        figures: {
          leadTime: { mean: 4.8, sd: 2.4 },
          frequency: { mean: 4.9, sd: 2.9 },
          recovery: { mean: 6.6, sd: 2.6 },
          changeFail: { mean: 8.3, sd: 1.9 },
        },
      },
      {
        id: 'insurance',
        name: 'Insurance',
        figures: {
          leadTime: { mean: 4.4, sd: 2.5 },
          frequency: { mean: 4.9, sd: 3 },
          recovery: { mean: 6.9, sd: 2.6 },
          changeFail: { mean: 8.2, sd: 2.2 },
        },
      },
      {
        id: 'media-entertainment',
        name: 'Media & Entertainment',
        figures: {
          leadTime: { mean: 5.7, sd: 2.7 },
          frequency: { mean: 5.7, sd: 2.7 },
          recovery: { mean: 7.9, sd: 2.4 },
          changeFail: { mean: 8.5, sd: 1.9 },
        },
      },
      {
        id: 'non-profit',
        name: 'Non-profit',
        figures: {
          leadTime: { mean: 5.6, sd: 3.1 },
          frequency: { mean: 4.9, sd: 2.5 },
          recovery: { mean: 7.6, sd: 2 },
          changeFail: { mean: 8.5, sd: 2.3 },
        },
      },
      {
        id: 'technology',
        name: 'Technology',
        figures: {
          leadTime: { mean: 5.4, sd: 2.5 },
          frequency: { mean: 5.5, sd: 2.9 },
          recovery: { mean: 7.7, sd: 2.1 },
          changeFail: { mean: 8.4, sd: 1.9 },
        },
      },
      {
        id: 'telecommunications',
        name: 'Telecommunications',
        figures: {
          leadTime: { mean: 4.8, sd: 2.5 },
          frequency: { mean: 4.9, sd: 2.7 },
          recovery: { mean: 7.2, sd: 2.3 },
          changeFail: { mean: 8.1, sd: 2 },
        },
      },
      {
        id: 'other',
        name: 'Other',
        figures: {
          leadTime: { mean: 5.5, sd: 2.4 },
          frequency: { mean: 5.6, sd: 2.9 },
          recovery: { mean: 7.8, sd: 2.1 },
          changeFail: { mean: 8.3, sd: 1.9 },
        },
      },
    ],
  },
];
