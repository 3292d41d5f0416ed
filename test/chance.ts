import fc from 'fast-check';

// In CI the generated cases are always the same, so that what is judged is the change and not the day's luck; at
// everybody's desk they are new at every run.
if (process.env['CI']) fc.configureGlobal({ seed: 20_170_418 });
