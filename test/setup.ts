import fc from 'fast-check'

// The same random stories in every run, so that what fails fails again; `SEED=… npx vitest run` tries others.
fc.configureGlobal({seed: Number(process.env.SEED ?? 20_261_122)})
