import { z } from 'zod'

const actor = z.strictObject({
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
      'an id is lower-case words joined by hyphens, e.g. "united-states"',
    ),
  name: z.string().min(1),
  aliases: z
    .array(z.string().min(1))
    .nullish()
    .transform((aliases) => aliases ?? []),
})

const actors = z
  .array(actor)
  .nullish()
  .transform((list) => list ?? [])

/** What `dispute.yaml` may say: who negotiates, who mediates, who else acts. */
export const disputeSchema = z.strictObject({
  title: z.string().min(1).optional(),
  parties: actors,
  mediators: actors,
  others: actors,
})

export type Dispute = z.infer<typeof disputeSchema>
export type DisputeActor = Dispute['parties'][number]
