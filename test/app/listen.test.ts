/** Where a program on the same machine reaches the App. */
import { expect, test } from "vitest";
import { localAddress } from "../../src/app/listen.ts";

test.each([
  ["localhost", "http://localhost:3000"],
  ["127.0.0.1", "http://127.0.0.1:3000"],
  ["0.0.0.0", "http://localhost:3000"],
  ["::", "http://localhost:3000"],
  ["::1", "http://[::1]:3000"],
])("a server that listens at %s is reached at %s", (host, address) => {
  expect(localAddress(host, 3000)).toBe(address);
  expect(URL.canParse(address)).toBe(true);
});
