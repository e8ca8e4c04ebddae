import {
  evidence,
  findings,
  first,
  second,
} from '../__testUtils__/brokenModel';

describe('evidence of a model', () => {
  it.each<[string, Array<[string, string]>, string[]]>([
    [
      'a figure that is not in the dictionary',
      [['metric: ci.share_ratio', 'metric: ci.shares_ratio']],
      [
        '28 practices[0].evidence[0].metric: ci.shares_ratio is not in the signal dictionary; did you mean ci.share_ratio?',
      ],
    ],
    [
      'a figure taken for a fact and a fact for a figure',
      [
        ['metric: ci.share_ratio', 'metric: scm.tidy'],
        evidence('{ fact: ci.share_ratio, equals: true }'),
      ],
      [
        '28 practices[0].evidence[0].metric: scm.tidy is a boolean; write it as "fact: scm.tidy"',
        '40 practices[1].evidence[0].fact: ci.share_ratio is a ratio; write it as "metric: ci.share_ratio"',
      ],
    ],
    [
      'a condition on an unknown fact',
      [['type: [service]', 'fact: scm.tdy']],
      [
        '11 conditions.deployable.anyOf[0].fact: scm.tdy is not in the signal dictionary; did you mean scm.tidy?',
      ],
    ],
    [
      'partial on the wrong side of pass',
      [['partial: 0.4', 'partial: 0.9']],
      [
        "28 practices[0].evidence[0].partial: must be below pass (0.8), because op is '>='; as written it can never be reached",
      ],
    ],
    [
      'partial on the wrong side, where less is better',
      [
        evidence(
          "{ metric: ci.wait_minutes, op: '<=', pass: 60, partial: 30 }",
        ),
      ],
      [
        "40 practices[1].evidence[0].partial: must be above pass (60), because op is '<='; as written it can never be reached",
      ],
    ],
    [
      'percent where a share is meant',
      [['pass: 0.8, partial: 0.4', 'pass: 80, partial: 40']],
      [
        '28 practices[0].evidence[0].pass: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
        '28 practices[0].evidence[0].partial: must be from 0 to 1, because ci.share_ratio is a ratio; write 0.9 for 90 %',
      ],
    ],
    [
      'shares that every value meets',
      [['pass: 0.8, partial: 0.4', 'pass: 0.8, partial: 0']],
      [
        '28 practices[0].evidence[0].partial: is met by every value, because ci.share_ratio is never below 0; ask for more',
      ],
    ],
    [
      'a share that every value stays under',
      [
        [
          "op: '>=', pass: 0.8, partial: 0.4",
          "op: '<=', pass: 0.5, partial: 1",
        ],
      ],
      [
        "warning 28 practices[0].evidence[0].op: should be '>=': the dictionary says that more of ci.share_ratio is better",
        '28 practices[0].evidence[0].partial: is met by every value, because ci.share_ratio is never above 1; ask for less',
      ],
    ],
    [
      'a number that no value can be, as a warning',
      [evidence("{ metric: ci.wait_minutes, op: '<=', pass: -1, partial: 5 }")],
      [
        'warning 40 practices[1].evidence[0].pass: is met by no value, because ci.wait_minutes is never below 0; allow more',
      ],
    ],
    [
      'more samples than are ever read',
      [['partial: 0.4 }', 'partial: 0.4, minSamples: 501 }']],
      [
        '28 practices[0].evidence[0].minSamples: must be at most 500, because no more samples are read; as written the clause never says anything',
      ],
    ],
    [
      'an operator against the better direction, as a warning',
      [evidence("{ metric: ci.wait_minutes, op: '>=', pass: 60 }")],
      [
        "warning 40 practices[1].evidence[0].op: should be '<=': the dictionary says that less of ci.wait_minutes is better",
      ],
    ],
    [
      'words that need combine: all',
      [['scale: yesno }', 'scale: yesno, onlyIfNoMetric: true }']],
      [
        '29 practices[0].evidence[1].onlyIfNoMetric: only has a meaning with combine: all; without it an empty clause is passed over anyway',
      ],
    ],
    [
      'words that combine: all does not know',
      [
        first('    combine: all\n'),
        ['partial: 0.4 }', 'partial: 0.4, status: partial }'],
      ],
      [
        '28 practices[0].evidence[0].status: has no meaning with combine: all, where the lowest clause decides; remove it',
      ],
    ],
    [
      'two questions',
      [evidence('{ ask: A?, scale: yesno }, { ask: B?, scale: yesno }')],
      [
        '40 practices[1].evidence[1].ask: is a second question; a practice asks one, split it into two practices',
      ],
    ],
    [
      'a pass value below partial',
      [['scale: yesno }', 'scale: yesno, passAt: 0.2 }']],
      [
        '29 practices[0].evidence[1].passAt: must not be below the partial value of scale yesno (0.5)',
      ],
    ],
    [
      'a pass value that no option has',
      [
        [
          'belowFirst:',
          'scales:\n  half: { options: { a-bit: 0.2, half: 0.5 }, pass: 0.5, partial: 0.1 }\nbelowFirst:',
        ],
        ['scale: yesno }', 'scale: half, passAt: 1 }'],
      ],
      [
        '31 practices[0].evidence[1].passAt: is reached by no option of scale half; lower it',
      ],
    ],
    [
      'a scale that nothing passes',
      [
        [
          'belowFirst:',
          'scales:\n  half: { options: { a-bit: 0.2 }, pass: 0.5, partial: 0.1 }\nbelowFirst:',
        ],
      ],
      [
        '13 scales.half.pass: is reached by no option of the scale; lower it, or add an option worth 0.5',
      ],
    ],
    [
      'a scale whose partial is no less than its pass',
      [
        [
          'belowFirst:',
          'scales:\n  half: { options: { half: 0.5 }, pass: 0.5, partial: 0.5 }\nbelowFirst:',
        ],
      ],
      ['13 scales.half.partial: must be below pass (0.5)'],
    ],
    [
      'a gate that nothing can open',
      [evidence('{ fact: scm.pushed, equals: true }')],
      [
        '40 practices[1].evidence: no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question or set gate: false',
      ],
    ],
    [
      'a gate of which a part can never be filled',
      [
        second('    combine: all\n'),
        evidence(
          "{ fact: scm.tidy, equals: true }, { metric: ci.pushed_ratio, op: '>=', pass: 1 }",
        ),
      ],
      [
        '40 practices[1].evidence: no provider that comes with the product can open this gate (its signals have "delivery: push"); add a question with onlyIfNoMetric: true or set gate: false',
      ],
    ],
  ])('names %s', (_, replacements, expected) => {
    expect(findings(...replacements)).toEqual(expected);
  });

  it.each<[string, Array<[string, string]>]>([
    [
      'a question',
      [
        evidence(
          '{ fact: scm.pushed, equals: true }, { ask: A?, scale: yesno }',
        ),
      ],
    ],
    [
      'a question that stands in',
      [
        second('    combine: all\n'),
        evidence(
          '{ fact: scm.pushed, equals: true }, { ask: A?, scale: yesno, onlyIfNoMetric: true }',
        ),
      ],
    ],
    [
      'a clause that may be skipped',
      [
        second('    combine: all\n'),
        evidence(
          "{ fact: scm.tidy, equals: true }, { metric: ci.pushed_ratio, op: '>=', pass: 1, whenEmpty: skip }",
        ),
      ],
    ],
  ])('lets a gate rest on pushed facts beside %s', (_, replacements) => {
    expect(findings(...replacements)).toEqual([]);
  });
});
