import { z } from 'zod'

const told = (zh: string, en: string): string => `${zh}｜${en}`

export const Login = z.object({
  login: z.string().trim().min(1, told('请输入账号', 'type your account')).max(60),
  password: z.string().min(1, told('请输入密码', 'type your password')).max(200),
  code: z.string().trim().max(10).optional(),
})
export type Login = z.infer<typeof Login>
