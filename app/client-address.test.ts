import { describe, expect, test } from 'vitest'
import { clientAddress } from './client-address'

describe('whom a request is counted for', () => {
  const own = { proxies: 0, connected: '203.0.113.7' }

  test.each([[null], ['198.51.100.1'], ['a, b, c']])('without proxies of one’s own it is the connection, whatever the header says: %j', (forwarded) => {
    expect(clientAddress(forwarded, own)).toBe('203.0.113.7')
  })

  test('behind one proxy it is the address that proxy saw, not those the reader put before it', () => {
    expect(clientAddress('1.1.1.1, 2.2.2.2, 198.51.100.1', { proxies: 1, connected: '127.0.0.1' })).toBe('198.51.100.1')
    expect(clientAddress('1.1.1.1, 198.51.100.1, 10.0.0.2', { proxies: 2, connected: '127.0.0.1' })).toBe('198.51.100.1')
  })

  test('a proxy that adds nothing is counted itself', () => {
    expect(clientAddress(null, { proxies: 1, connected: '127.0.0.1' })).toBe('127.0.0.1')
    expect(clientAddress('', { proxies: 1, connected: null })).toBe('unknown')
  })

  test.each([['2001:db8:1:2::1', '2001:db8:1:2::/64'], ['2001:0DB8:0001:0002:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'], ['::1', '0:0:0:0::/64'], ['2001:db8::1', '2001:db8:0:0::/64'], ['::ffff:203.0.113.7', '203.0.113.7']])('of IPv6 the network counts: %s', (address, network) => {
    expect(clientAddress(null, { proxies: 0, connected: address })).toBe(network)
  })

  test('a name made up in a header fills no memory', () => {
    expect(clientAddress('x'.repeat(10_000), { proxies: 1, connected: null }).length).toBeLessThanOrEqual(64)
  })
})
