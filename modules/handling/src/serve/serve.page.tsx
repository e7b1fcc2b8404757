import { type ActFormProps, ServiceForm } from '@onedoor/ui'

/** 送达处理意见书: the thirty days to ask for a first review begin here. */
export const ServeForm = (props: ActFormProps) => <ServiceForm act="serve" {...props} />
