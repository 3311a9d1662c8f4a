import { prisma } from '@/lib/db/client'
import { createPerson } from '@/lib/db/people'

const password = process.env.E2E_REVIEWER_PASSWORD
if (!password) throw new Error('E2E_REVIEWER_PASSWORD is not set')

/** The people of the browser tests: two reviewers, and an administrator who has yet to choose a password. */
await createPerson({ name: 'Nguyễn Thị Lan', email: 'lan@test.localdomain', password, role: 'reviewer', mustChangePassword: false })
await createPerson({ name: 'Trần Văn Minh', email: 'minh@test.localdomain', password, role: 'reviewer', mustChangePassword: false })
await createPerson({ name: 'Quản trị', email: 'quantri@test.localdomain', password, role: 'administrator', mustChangePassword: true })
await prisma.$disconnect()
