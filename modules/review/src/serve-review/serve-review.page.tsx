import { type ActFormProps, ServiceForm } from '@onedoor/ui'

/** 送达复查、复核意见书: the thirty days to ask for the final review begin here, or the unit's days to decide anew. */
export const ServeReviewForm = (props: ActFormProps) => <ServiceForm act="serve-review" {...props} />
