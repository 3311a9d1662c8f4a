import { z } from 'zod'
import { prisma } from '@/lib/db/client'
import { createPerson, oneTimePassword } from '@/lib/db/people'

const request = z.object({ email: z.email(), name: z.string().trim().min(1).max(200), role: z.enum(['reviewer', 'administrator']) })

/** npm run person -- EMAIL "NAME" [administrator]: lets one more person in, with a one-time password. */
const [email, name, role = 'reviewer'] = process.argv.slice(2)
const read = request.safeParse({ email, name, role })
if (!read.success) {
  console.error('npm run person -- THƯ-ĐIỆN-TỬ "HỌ TÊN" [administrator]')
  process.exitCode = 1
} else {
  const password = oneTimePassword()
  const id = await createPerson({ ...read.data, password, mustChangePassword: true })
  if (id) console.log(`${read.data.email}: mật khẩu dùng một lần / one-time password: ${password}`)
  else {
    console.error(`${read.data.email}: đã có người dùng địa chỉ này / somebody has this address already`)
    process.exitCode = 1
  }
}
await prisma.$disconnect()
