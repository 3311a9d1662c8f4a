import { prisma } from '@/lib/db/client'
import { countPeople, createPerson, oneTimePassword } from '@/lib/db/people'

const EMAIL = process.env.ADMIN_EMAIL || 'quantri@localhost.localdomain'

/** On the first start makes the one person who can let others in, and prints the one-time password once. */
if ((await countPeople()) === 0) {
  const password = oneTimePassword()
  await createPerson({ name: 'Quản trị', email: EMAIL, password, role: 'administrator', mustChangePassword: true })
  console.log(`Quản trị viên đầu tiên / first administrator: ${EMAIL}`)
  console.log(`Mật khẩu dùng một lần, chỉ hiện lần này / one-time password, shown only now: ${password}`)
}
await prisma.$disconnect()
