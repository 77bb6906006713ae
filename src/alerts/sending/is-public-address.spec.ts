import { isLoopbackAddress, isPublicAddress } from './is-public-address.js';

it.each(['93.184.216.34', '1.1.1.1', '172.32.0.1', '100.128.0.1', '2606:4700:4700::1111', '::ffff:1.1.1.1'])(
  '%s is public',
  (address) => expect(isPublicAddress(address)).toBe(true),
);

it.each([
  ['this network', '0.0.0.0'],
  ['this network', '0.1.2.3'],
  ['private', '10.0.0.1'],
  ['private', '172.16.0.1'],
  ['private', '172.31.255.255'],
  ['private', '192.168.1.1'],
  ['loopback', '127.0.0.1'],
  ['loopback', '127.255.255.254'],
  ['link-local, with the metadata of clouds', '169.254.169.254'],
  ['carrier-grade NAT', '100.64.0.1'],
  ['protocol assignments', '192.0.0.1'],
  ['documentation', '192.0.2.1'],
  ['documentation', '198.51.100.7'],
  ['documentation', '203.0.113.7'],
  ['benchmarks', '198.18.0.1'],
  ['multicast', '224.0.0.1'],
  ['reserved', '240.0.0.1'],
  ['broadcast', '255.255.255.255'],
  ['unspecified', '::'],
  ['loopback', '::1'],
  ['loopback, mapped', '::ffff:127.0.0.1'],
  ['private, mapped', '::ffff:10.0.0.1'],
  ['private, mapped and in hexadecimal digits', '::ffff:c0a8:0101'],
  ['IPv4-compatible', '::127.0.0.1'],
  ['unique local', 'fc00::1'],
  ['unique local', 'fd12:3456::1'],
  ['link-local', 'fe80::1'],
  ['site-local', 'fec0::1'],
  ['multicast', 'ff02::1'],
  ['translated by NAT64', '64:ff9b::7f00:1'],
  ['translated by local NAT64', '64:ff9b:1::7f00:1'],
  ['6to4', '2002:7f00:1::'],
  ['Teredo', '2001::1'],
  ['documentation', '2001:db8::1'],
  ['discard', '100::1'],
  ['no address at all', 'localhost'],
  ['no address at all', ''],
])('%s (%s) is not', (_, address) => {
  expect(isPublicAddress(address)).toBe(false);
});

it.each(['127.0.0.1', '::1', '::ffff:127.0.0.1'])('%s is this machine', (address) =>
  expect(isLoopbackAddress(address)).toBe(true),
);

it.each(['10.0.0.1', '169.254.169.254', '0.0.0.0'])('%s is not this machine', (address) =>
  expect(isLoopbackAddress(address)).toBe(false),
);
